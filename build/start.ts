import { once } from "node:events";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { serveBrowserEdition } from "./serve-browser.ts";
import { isStale } from "./start/is-stale.ts";
import { openDesktop } from "./start/open-desktop.ts";
import { browserEdition } from "./vite/browser-edition.ts";
import { REPOSITORY } from "./vite/renderer-config.ts";

const EDITION = join(REPOSITORY, "dist/browser/co-lead-worksheet.html");

const HELP = `Co-LEAD ワークシートを開きます。

  npm start                    デスクトップアプリで開く
  npm start -- ファイル.colead  ファイルを開く
  npm start -- --browser       ブラウザー版を、このPCの中だけで配信する
`;

async function builtEdition(): Promise<Uint8Array> {
  if (await isStale(EDITION)) {
    console.log("ブラウザー版を組み立てています。");
    const partial = `${EDITION}.${process.pid}.part`;
    await mkdir(dirname(EDITION), { recursive: true });
    await writeFile(partial, await browserEdition());
    await rename(partial, EDITION);
  }
  return readFile(EDITION);
}

/** Serves the browser edition until Ctrl+C. */
async function serve(): Promise<void> {
  const { url, close } = await serveBrowserEdition(await builtEdition());
  console.log(`ブラウザー（EdgeかChrome）で、次のアドレスを開いてください。\n\n  ${url}\n`);
  console.log("終えるにはCtrl+Cを押します。アドレスは毎回変わるので、その前にファイルに保存してください。");
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await close();
}

const { values, positionals } = parseArgs({
  options: {
    browser: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
  allowPositionals: true,
});

if (values.help) console.log(HELP);
else if (values.browser) await serve();
else {
  const opened = await openDesktop(positionals.map((file) => resolve(file)));
  if ("exitCode" in opened) process.exitCode = opened.exitCode;
  else {
    console.log(
      `${opened.why}ため、デスクトップアプリの代わりにブラウザー版を、このPCの中だけで配信します。`,
    );
    await serve();
  }
}
