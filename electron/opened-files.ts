import { app } from "electron";
import { projectArgument } from "./project-argument.ts";

/** Receives the files the operating system hands over; they wait until somebody takes them. */
export interface OpenedFiles {
  /** Calls with every path that waits or comes. */
  take(receive: (path: string) => void): void;
}

/**
 * Collects files opened by double-click: macOS sends an event that may come before the app is ready, Windows and Linux
 * start the program with the path, which a second program hands to the first (see single-instance.ts).
 */
export function collectOpenedFiles(): OpenedFiles {
  const waiting: string[] = [];
  let receive = (path: string): void => {
    waiting.push(path);
  };
  const offer = (path: string | undefined) => {
    if (path !== undefined) receive(path);
  };
  offer(projectArgument(process.argv, process.cwd()));
  app.on("open-file", (event, path) => {
    event.preventDefault();
    receive(path);
  });
  app.on("second-instance", (_event, argv, workingFolder) => offer(projectArgument(argv, workingFolder)));
  return {
    take: (next) => {
      receive = next;
      for (const path of waiting.splice(0)) next(path);
    },
  };
}
