import { ELECTRON } from "./support/drivers/electron-host.ts";
import { journey } from "./support/journey/journey.ts";

journey(ELECTRON);
