import { execFile } from "node:child_process";
import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

// Draws icon.svg as icon.png, from which electron-builder makes the icons of each system. Needs a Chromium, named by
// CO_LEAD_CHROMIUM or "chromium".
const SIDE = 1024;

const folder = await mkdtemp(join(tmpdir(), "icon-"));
try {
  const svg = await readFile(join(import.meta.dirname, "icon.svg"), "utf8");
  const page = join(folder, "icon.html");
  const drawn = join(folder, "icon.png");
  await writeFile(page, `<style>body{margin:0}svg{display:block;width:${SIDE}px}</style>${svg}`);
  await promisify(execFile)(process.env.CO_LEAD_CHROMIUM ?? "chromium", [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--hide-scrollbars",
    "--default-background-color=00000000",
    `--user-data-dir=${join(folder, "profile")}`,
    `--window-size=${SIDE},${SIDE}`,
    `--screenshot=${drawn}`,
    pathToFileURL(page).href,
  ]);
  await copyFile(drawn, join(import.meta.dirname, "icon.png"));
} finally {
  await rm(folder, { recursive: true, force: true });
}
