import { hostname, userInfo } from "node:os";
import type { OwnershipOptions } from "./owner-file.ts";

/** Who this process is, as others read it in an owner file. */
export function thisOwner(appVersion: string): OwnershipOptions["self"] {
  return { user: userName(), computer: hostname(), pid: process.pid, appVersion };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user the system has no entry for.
    return "";
  }
}
