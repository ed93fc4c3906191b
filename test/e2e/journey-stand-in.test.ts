import { STAND_IN } from "./support/drivers/stand-in-host.ts";
import { journey } from "./support/journey/journey.ts";

journey(STAND_IN);
