import { BROWSER } from "./support/drivers/browser-host.ts";
import { journey } from "./support/journey/journey.ts";

journey(BROWSER);
