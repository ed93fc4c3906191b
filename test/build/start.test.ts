import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { whyNoWindow } from "../../build/start/why-no-window.ts";
import { ownFolder, plainEnvironment, ROOT } from "../electron/support/built-app.ts";

/** `npm start` as its users run it. */
function start(args: readonly string[], env: NodeJS.ProcessEnv = {}, nodeArgs: readonly string[] = []) {
  const program = [...nodeArgs, "--import", "tsx", join(ROOT, "build/start.ts")];
  const child = spawn(process.execPath, [...program, ...args], {
    cwd: ROOT,
    env: { ...plainEnvironment(), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  child.stdout.on("data", (chunk) => {
    printed += chunk;
  });
  child.stderr.on("data", (chunk) => {
    printed += chunk;
  });
  return { child, printed: () => printed };
}

/** The address it prints once it serves. */
async function addressOf({ child, printed }: ReturnType<typeof start>): Promise<string> {
  for (;;) {
    const [, found] = /(http:\/\/\S+)\n[\s\S]*Ctrl\+C/u.exec(printed()) ?? [];
    if (found) return found;
    if (child.exitCode !== null) throw new Error(`It ended: ${printed()}`);
    await Promise.race([once(child.stdout, "data"), once(child, "close")]);
  }
}

async function interrupted(child: ChildProcess): Promise<number | null> {
  const closed = once(child, "close");
  child.kill("SIGINT");
  await closed;
  return child.exitCode;
}

interface Asked {
  readonly method?: string;
  readonly host?: string;
}

/** The status of a request, which may lie about the host it is for. */
function ask(address: string, { method = "GET", host }: Asked = {}): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const options = { method, ...(host === undefined ? {} : { headers: { host } }) };
    request(address, options, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode));
    })
      .on("error", reject)
      .end();
  });
}

describe("npm start -- --browser", () => {
  let running: ReturnType<typeof start>;
  let address = "";

  beforeAll(async () => {
    running = start(["--browser"]);
    address = await addressOf(running);
  });

  afterAll(() => {
    running.child.kill("SIGKILL");
  });

  it("serves the browser edition under an address nobody can guess", async () => {
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/$/u);
    const response = await fetch(address);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    const edition = await readFile(join(ROOT, "dist/browser/co-lead-worksheet.html"));
    expect(edition.equals(Buffer.from(await response.arrayBuffer()))).toBe(true);
  });

  it("answers nothing else", async () => {
    const { origin, pathname } = new URL(address);
    expect(await ask(`${origin}/`)).toBe(404);
    expect(await ask(`${origin}/favicon.ico`)).toBe(404);
    expect(await ask(`${origin}${pathname}x`)).toBe(404);
    expect(await ask(`${origin}${pathname}?x`)).toBe(404);
    expect(await ask(`${origin}/${"0".repeat(32)}/`)).toBe(404);
    expect(await ask(address, { method: "HEAD" })).toBe(200);
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"])
      expect(await ask(address, { method })).toBe(403);
  });

  it("answers under no other name of this computer", async () => {
    const { port } = new URL(address);
    for (const host of [
      `localhost:${port}`,
      `evil.example:${port}`,
      "127.0.0.1",
      `127.0.0.1:${Number(port) + 1}`,
    ])
      expect(await ask(address, { host })).toBe(403);
  });

  it("is not to be reached over the network", async () => {
    const outer = Object.values(networkInterfaces())
      .flatMap((interfaces) => interfaces ?? [])
      .find(({ internal, family }) => !internal && family === "IPv4");
    if (outer) await expect(ask(address.replace("127.0.0.1", outer.address))).rejects.toThrow("ECONNREFUSED");
    await expect(ask(address.replace("127.0.0.1", "127.0.0.2"))).rejects.toThrow("ECONNREFUSED");
  });

  it("ends on Ctrl+C", async () => {
    expect(await interrupted(running.child)).toBe(0);
    await expect(ask(address)).rejects.toThrow("ECONNREFUSED");
  });
});

describe("npm start without a window to be had", () => {
  it.runIf(process.platform === "linux")(
    "says so in one sentence and serves the browser edition",
    async () => {
      const running = start([], { DISPLAY: "", WAYLAND_DISPLAY: "" });
      try {
        expect(await ask(await addressOf(running))).toBe(200);
        expect(running.printed()).toContain(
          "画面（ディスプレイ）がないため、デスクトップアプリの代わりにブラウザー版を、このPCの中だけで配信します。",
        );
        expect(await interrupted(running.child)).toBe(0);
      } finally {
        running.child.kill("SIGKILL");
      }
    },
  );

  it("knows what speaks against a window", () => {
    const linux = { platform: "linux", env: { DISPLAY: ":0" }, uid: 1000 } as const;
    expect(whyNoWindow(linux)).toBeUndefined();
    expect(whyNoWindow({ ...linux, env: { WAYLAND_DISPLAY: "wayland-0" } })).toBeUndefined();
    expect(whyNoWindow({ ...linux, env: {} })).toContain("画面");
    expect(whyNoWindow({ ...linux, uid: 0 })).toContain("root");
    expect(whyNoWindow({ platform: "win32", env: {}, uid: undefined })).toBeUndefined();
    expect(whyNoWindow({ platform: "darwin", env: {}, uid: 501 })).toBeUndefined();
  });
});

describe("npm start with an Electron", () => {
  let folder = "";

  beforeAll(async () => {
    folder = await ownFolder();
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** A program in Electron's place that only notes what it was started with. */
  async function standIn(exitCode: number): Promise<string> {
    const dist = join(folder, `dist-${exitCode}`);
    await mkdir(dist);
    const note = join(dist, "note.txt");
    await writeFile(join(dist, "electron"), `#!/bin/sh\nprintf '%s\\n' "$@" > '${note}'\nexit ${exitCode}\n`);
    await chmod(join(dist, "electron"), 0o755);
    return dist;
  }

  // Root gets no window (see why-no-window.ts), and tests may run as root.
  const asUser = `data:text/javascript,${encodeURIComponent("process.getuid = () => 1000;")}`;
  const openDesktop = (dist: string) =>
    start(["a.colead"], { DISPLAY: ":0", ELECTRON_OVERRIDE_DIST_PATH: dist }, ["--import", asUser]);

  it.runIf(process.platform === "linux")(
    "opens the built app with it, and the file that was named",
    async () => {
      const dist = await standIn(0);
      const { child, printed } = openDesktop(dist);
      await once(child, "close");
      expect(printed()).not.toContain("ブラウザー版を、");
      expect(child.exitCode).toBe(0);
      expect((await readFile(join(dist, "note.txt"), "utf8")).trim().split("\n")).toEqual([
        join(ROOT, "dist/app"),
        join(ROOT, "a.colead"),
      ]);
      expect(JSON.parse(await readFile(join(ROOT, "dist/app/package.json"), "utf8"))).toMatchObject({
        main: "main.js",
      });
    },
  );

  it.runIf(process.platform === "linux")("serves the browser edition when it does not start", async () => {
    const running = openDesktop(await standIn(127));
    try {
      expect(await ask(await addressOf(running))).toBe(200);
      expect(running.printed()).toContain("Electronを起動できないため、");
    } finally {
      running.child.kill("SIGKILL");
    }
  });
});
