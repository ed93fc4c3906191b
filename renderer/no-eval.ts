import { config } from "zod";

/** Zod would try `new Function`, which the content security policy forbids and reports; imported before any schema. */
config({ jitless: true });
