import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
import { pathToFileURL } from "node:url";

function isHere(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Whether LibreOffice can be run on this machine. */
export const hasSoffice = isHere();

/** Runs LibreOffice without a window, in a profile of its own. */
export function runSoffice(profile: string, given: readonly string[]): void {
  execFileSync("soffice", [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", ...given], {
    stdio: "ignore",
    timeout: 110_000,
  });
}

/**
 * Has LibreOffice open a file and save it in another format. `filter`: "xlsx", or with the options of an export
 * filter, `csv:Text - txt - csv (StarCalc):44,34,64`.
 */
export function convert(name: string, content: string | Uint8Array, filter: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "soffice-"));
  try {
    const source = join(folder, name);
    writeFileSync(source, content);
    const out = join(folder, "out");
    // A text file is comma-separated UTF-8 (LibreOffice's filter options: 44 comma, 34 quotation mark, 76 UTF-8).
    const given = name.endsWith(".csv") ? ["--infilter=CSV:44,34,76,1"] : [];
    runSoffice(join(folder, "profile"), [...given, "--convert-to", filter, "--outdir", out, source]);
    return readFileSync(join(out, `${parse(name).name}.${filter.split(":")[0]}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
