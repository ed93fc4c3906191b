import { app, Menu } from "electron";
import type { Tell } from "./ipc.ts";
import { menuTemplate } from "./menu-template.ts";

/** Shows the menu; its commands go to the window. */
export function showMenu(tell: Tell): void {
  app.setAboutPanelOptions({
    applicationName: "Co-LEAD ワークシート",
    applicationVersion: app.getVersion(),
    copyright: "ふるさとCo-LEADのワークシートを作るアプリです。通信は行いません。",
  });
  const template = menuTemplate({
    platform: process.platform,
    run: (id) => tell("command", id),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
