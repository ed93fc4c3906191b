import { join } from "node:path";
import type { Configuration } from "electron-builder";
import { REPOSITORY } from "../vite/renderer-config.ts";
import { APP_FOLDER } from "./build-app.ts";

interface Packing {
  /** Where the installers go. */
  readonly output: string;
  readonly app?: string;
  readonly electronVersion: string;
  /** An unpacked Electron to use instead of a downloaded one. */
  readonly electronDist?: string;
}

/** The app's registered name; never changed, or an update would install beside the old version. */
const APP_ID = "jp.co-lead.worksheet";
const UPGRADE_CODE = "7B0F5A8E-3B0C-4E0B-9B55-2C8F4F1E6A37";
const NAME = "co-lead-worksheet";
const DESCRIPTION = "Co-LEAD ワークシートのプロジェクト";

/** How the desktop app is packed for each system. Nothing is published and nothing updates itself: no network. */
export function builderConfig({
  output,
  app = APP_FOLDER,
  electronVersion,
  electronDist,
}: Packing): Configuration {
  const icon = join(REPOSITORY, "build/icons/icon.png");
  return {
    appId: APP_ID,
    productName: "Co-LEAD ワークシート",
    executableName: NAME,
    electronVersion,
    ...(electronDist === undefined ? {} : { electronDist }),
    directories: { app, output, buildResources: join(REPOSITORY, "build/icons") },
    // The app is bundled: these files are all of it (see build-app.ts), and no node_modules.
    files: [
      "main.js",
      "preload.cjs",
      "renderer-files.json",
      "renderer/**/*",
      "LICENSE.txt",
      "third-party-licences.md",
      "!**/*.map",
      "!**/node_modules/**",
    ],
    // Also readable without the app.
    extraFiles: [
      { from: join(app, "LICENSE.txt"), to: "LICENSE.co-lead-worksheet.txt" },
      { from: join(app, "third-party-licences.md"), to: "third-party-licences.md" },
    ],
    asar: true,
    npmRebuild: false,
    electronLanguages: ["ja", "en-US"],
    electronFuses: {
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
      // Changed bytes make the signature Apple's processors ask for invalid.
      resetAdHocDarwinSignature: true,
    },
    publish: null,
    artifactName: `${NAME}-\${version}-\${os}-\${arch}.\${ext}`,
    fileAssociations: [
      {
        ext: "colead",
        name: "Co-LEAD",
        description: DESCRIPTION,
        role: "Editor",
        mimeType: `application/x-${NAME}`,
      },
    ],
    win: {
      icon,
      target: ["nsis", "portable", "zip", "msi"],
    },
    // Without admin rights: into the user's own folder.
    nsis: {
      oneClick: false,
      perMachine: false,
      selectPerMachineByDefault: false,
      allowElevation: false,
      allowToChangeInstallationDirectory: true,
      installerLanguages: ["ja_JP"],
      language: "1041",
      license: join(REPOSITORY, "LICENSE"),
      deleteAppDataOnUninstall: false,
      artifactName: `${NAME}-\${version}-setup-\${arch}.\${ext}`,
    },
    portable: {
      requestExecutionLevel: "user",
      artifactName: `${NAME}-\${version}-portable-\${arch}.\${ext}`,
    },
    msi: {
      oneClick: false,
      perMachine: false,
      upgradeCode: UPGRADE_CODE,
    },
    mac: {
      icon,
      target: ["dmg", "zip"],
      category: "public.app-category.productivity",
      hardenedRuntime: true,
    },
    linux: {
      icon,
      target: ["AppImage", "deb"],
      category: "Office",
      synopsis: "ふるさとCo-LEADのワークシート",
      // Debian asks for both; the project has no public address, and ".invalid" never will be one (RFC 2606).
      maintainer: `${NAME} <maintainers@${NAME}.invalid>`,
    },
  };
}
