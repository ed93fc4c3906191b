import fs from "node:fs/promises";
import type { FileSystem } from "./file-system.ts";

/** The disk of this computer and what is connected to it. */
export const REAL_FILE_SYSTEM: FileSystem = fs;
