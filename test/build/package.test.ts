import { chmod, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { extractFile, listPackage } from "@electron/asar";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFile } from "../../electron/protocol-files.ts";
import { findChromium, launchChromium } from "../e2e/support/chromium.ts";
import { ownFolder, ROOT, runScript } from "../electron/support/built-app.ts";

/** Where @electron/fuses finds the switches in Electron's program: a mark, a version, a length, then one byte each. */
const FUSE_MARK = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";
const FUSES = 9;

let folder = "";
let app = "";
let packed = "";

/** A folder that looks like an unpacked Electron for Linux: what the packager touches, and no program. */
async function standInElectron(): Promise<string> {
  const electron = join(folder, "electron-stand-in");
  await mkdir(join(electron, "locales"), { recursive: true });
  await mkdir(join(electron, "resources"));
  for (const name of ["ja", "en-US", "de", "fr"]) await writeFile(join(electron, `locales/${name}.pak`), "");
  for (const name of ["LICENSE", "LICENSES.chromium.html", "version", "chrome-sandbox"])
    await writeFile(join(electron, name), name);
  const fuses = Buffer.concat([
    Buffer.from(FUSE_MARK),
    Buffer.from([1, FUSES]),
    Buffer.from("1".repeat(FUSES)),
  ]);
  await writeFile(join(electron, "electron"), fuses);
  await chmod(join(electron, "electron"), 0o755);
  return electron;
}

beforeAll(async () => {
  folder = await ownFolder();
  app = join(folder, "app");
  await runScript("build-app.ts", app);
  const out = join(folder, "installers");
  await runScript(
    "package.ts",
    "--linux",
    "--dir",
    "--electron",
    await standInElectron(),
    "--app",
    app,
    "--out",
    out,
  );
  const unpacked = (await readdir(out)).find((name) => name.endsWith("unpacked"));
  packed = join(out, unpacked ?? "");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the packed app", () => {
  const archive = () => join(packed, "resources/app.asar");
  const files = () => listPackage(archive(), { isPack: false }).map((name) => name.replaceAll("\\", "/"));
  const read = (name: string) => extractFile(archive(), name).toString("utf8");

  it("holds the program, the page and the licences, and nothing else", () => {
    const top = [...new Set(files().map((name) => name.split("/")[1]))].sort();
    expect(top).toEqual([
      "LICENSE.txt",
      "main.js",
      "package.json",
      "preload.cjs",
      "renderer",
      "renderer-files.json",
      "third-party-licences.md",
    ]);
    expect(files()).toContain("/renderer/index.html");
    expect(files()).toContain("/renderer/fonts/regular.ttf.gz");
  });

  it("holds no packages, no maps and no TypeScript", () => {
    for (const name of files()) expect(name).not.toMatch(/node_modules|\.map$|\.tsx?$|test/u);
  });

  it("depends on nothing at run time", () => {
    const manifest = JSON.parse(read("package.json"));
    expect(manifest).toMatchObject({ name: "co-lead-worksheet", main: "main.js", type: "module" });
    expect(manifest).not.toHaveProperty("dependencies");
    expect(manifest).not.toHaveProperty("devDependencies");
    expect(manifest).not.toHaveProperty("scripts");
    // Not the text "from", which names columns of tables.
    const imported = [...read("main.js").matchAll(/(?<!")\bfrom"([^"]+)"/gu)].map(([, name]) => name);
    expect(imported).toContain("electron");
    expect(imported.filter((name) => name !== "electron" && !name?.startsWith("node:"))).toEqual([]);
  });

  it("gives no path of the machine it was built on away", () => {
    const texts = files().filter((name) => /\.(?:js|cjs|css|html|json)$/u.test(name));
    expect(texts.length).toBeGreaterThan(5);
    for (const name of texts) {
      const text = read(name.slice(1));
      expect(text.includes(ROOT), name).toBe(false);
      expect(text.includes("sourceMappingURL"), name).toBe(false);
    }
  });

  it("names every file the page may ask for", () => {
    const named: readonly string[] = JSON.parse(read("renderer-files.json"));
    const there = files().filter((name) => /^\/renderer\/.*\.\w+$/u.test(name));
    expect(named.map((name) => `/renderer/${name}`).sort()).toEqual(there.sort());
    for (const name of named)
      expect(findFile("/app", new Set(named), "GET", `app://co-lead/${name}`).status, name).toBe(200);
  });

  it("carries the licences where they can be read without it", async () => {
    const names = await readdir(packed);
    expect(names).toEqual(
      expect.arrayContaining([
        "LICENSE.co-lead-worksheet.txt",
        "third-party-licences.md",
        "LICENSE.electron.txt",
        "LICENSES.chromium.html",
      ]),
    );
    expect(read("third-party-licences.md")).toContain("SIL OPEN FONT LICENSE");
    expect(read("third-party-licences.md")).toMatch(/^## react /mu);
  });

  it("has the switches set that would let Electron run other code", async () => {
    const program = await readFile(join(packed, "co-lead-worksheet"), "latin1");
    const at = program.indexOf(FUSE_MARK) + FUSE_MARK.length + 2;
    // In the order of FuseV1Options: runAsNode, cookie encryption, NODE_OPTIONS, --inspect, asar integrity,
    // only asar, own V8 snapshot (untouched), extra rights of file://.
    expect(program.slice(at, at + 8)).toMatch(/^010011.0$/u);
  });

  it("brings Japanese and English along, no other languages", async () => {
    expect((await readdir(join(packed, "locales"))).sort()).toEqual(["en-US.pak", "ja.pak"]);
  });
});

const chromium = findChromium();

describe("the page under the app's security policy", () => {
  it.skipIf(chromium === undefined)("starts without a refusal, in a real Chromium", async () => {
    const named = new Set<string>(JSON.parse(await readFile(join(app, "renderer-files.json"), "utf8")));
    const root = join(app, "renderer");
    const server = createServer(async ({ url = "", method = "" }, response) => {
      const found = findFile(root, named, method, `app://co-lead${url}`);
      response.writeHead(found.status, found.headers);
      response.end(found.status === 200 ? await readFile(found.path) : undefined);
    }).listen(0, "127.0.0.1");
    const browser = await launchChromium(chromium ?? "");
    try {
      const page = await browser.newPage();
      const problems: string[] = [];
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) problems.push(message.text());
      });
      page.on("pageerror", (error) => problems.push(error.message));
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`);
      await page.locator(".app__main").waitFor();
      expect(problems).toEqual([]);
      const inline =
        "const s = document.createElement('script'); s.text = 'globalThis.ran = 1'; document.body.append(s); typeof ran";
      expect(await page.evaluate(inline)).toBe("undefined");
      await expect(page.evaluate("fetch('http://127.0.0.1:9/')")).rejects.toThrow("Failed to fetch");
      expect(problems.join("\n")).toMatch(/inline script[\s\S]*connect-src 'self'/u);
    } finally {
      await browser.close();
      server.close();
    }
  });
});
