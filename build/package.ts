import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build, Platform } from "electron-builder";
import { APP_FOLDER, buildApp } from "./electron/build-app.ts";
import { builderConfig } from "./electron/builder-config.ts";
import { REPOSITORY } from "./vite/renderer-config.ts";

const HELP = `デスクトップアプリの配布ファイルを作ります。

  npm run package -- [--win] [--mac] [--linux] [--dir]

  --win --mac --linux  作るもの（はじめは、このPCと同じ種類）
  --dir                まとめずに、フォルダーのまま作る
  --electron フォルダー ダウンロードせずに使う、展開済みのElectron
  --app フォルダー      組み立て済みのアプリ（はじめは組み立て直して dist/app）
  --out フォルダー      出力先（はじめは dist/installers）
`;

const { values } = parseArgs({
  options: {
    win: { type: "boolean", default: false },
    mac: { type: "boolean", default: false },
    linux: { type: "boolean", default: false },
    dir: { type: "boolean", default: false },
    electron: { type: "string" },
    app: { type: "string" },
    out: { type: "string", default: join(REPOSITORY, "dist/installers") },
    help: { type: "boolean", short: "h", default: false },
  },
});

async function packageApp(): Promise<void> {
  const { version } = JSON.parse(
    await readFile(join(REPOSITORY, "node_modules/electron/package.json"), "utf8"),
  );
  if (values.app === undefined) await buildApp();
  const platforms = [
    ...(values.win ? [Platform.WINDOWS] : []),
    ...(values.mac ? [Platform.MAC] : []),
    ...(values.linux ? [Platform.LINUX] : []),
  ];
  const targets = (platforms.length > 0 ? platforms : [Platform.current()]).map((platform) =>
    platform.createTarget(values.dir ? "dir" : null),
  );
  const config = builderConfig({
    output: values.out,
    app: values.app ?? APP_FOLDER,
    electronVersion: version,
    ...(values.electron === undefined ? {} : { electronDist: values.electron }),
  });
  await build({
    targets: new Map(targets.flatMap((target) => [...target])),
    projectDir: REPOSITORY,
    publish: "never",
    config,
  });
}

if (values.help) console.log(HELP);
else await packageApp();
