import { randomUUID } from "node:crypto";
import { access } from "node:fs/promises";
import { basename, dirname, extname, join, parse } from "node:path";
import { assertNever } from "../../worksheets/definition/assert-never.ts";
import type { Delivered, DeliverOutcome, NamedBytes, OpenDeliveredOutcome } from "../bridge.ts";
import { DOCUMENT_ENDINGS } from "../document-endings.ts";
import { writeTrouble } from "./file-trouble.ts";
import { writeFileSafely } from "./write-file-safely.ts";

/** Asks where documents go; undefined when the user cancels. */
export interface DeliverPlaces {
  chooseFolder(): Promise<string | undefined>;
  chooseDocument(name: string): Promise<string | undefined>;
}

/** What is used of Electron's shell. */
export interface DocumentOpener {
  /** Opens with the program the system knows for it; resolves to "" or, in the system's words, why not. */
  openPath(path: string): Promise<string>;
  /** Opens the folder with the file selected. */
  showItemInFolder(path: string): void;
}

/** What was written at once, and where. */
interface Delivery {
  readonly folder: string;
  readonly paths: readonly string[];
}

/** The user may have given a document any name; only these are handed to another program. */
const OPENED: ReadonlySet<string> = new Set(DOCUMENT_ENDINGS.map((ending) => `.${ending}`));

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** A path that stands for nothing yet: "A-1.docx" → "A-1(2).docx". */
async function freePath(folder: string, name: string): Promise<string> {
  const { name: stem, ext } = parse(name);
  for (let count = 1; ; count++) {
    const path = join(folder, count === 1 ? name : `${stem}(${count})${ext}`);
    if (!(await isThere(path))) return path;
  }
}

/** Writes the documents; undefined when the user cancels. Rejects with the system's error. */
async function write(files: readonly NamedBytes[], places: DeliverPlaces): Promise<Delivery | undefined> {
  const [only] = files;
  if (only && files.length === 1) {
    const chosen = await places.chooseDocument(only.name);
    // What Word still has open keeps its name; the outcome names the file that was written instead.
    return chosen === undefined
      ? undefined
      : { folder: dirname(chosen), paths: [await writeFileSafely(chosen, only.bytes)] };
  }
  const folder = await places.chooseFolder();
  if (folder === undefined) return undefined;
  const paths: string[] = [];
  for (const { name, bytes } of files) paths.push(await writeFileSafely(await freePath(folder, name), bytes));
  return { folder, paths };
}

const failed = (reason: string): OpenDeliveredOutcome => ({ kind: "failed", reason });

function missing(path: string): OpenDeliveredOutcome {
  return failed(
    `「${basename(path)}」が見つかりません。移動されたか、名前が変わったか、削除されたようです。`,
  );
}

async function openFile(path: string, opener: DocumentOpener): Promise<OpenDeliveredOutcome> {
  if (!(await isThere(path))) return missing(path);
  if (!OPENED.has(extname(path).toLowerCase())) {
    opener.showItemInFolder(path);
    return { kind: "opened" };
  }
  const trouble = await opener.openPath(path);
  return trouble === ""
    ? { kind: "opened" }
    : failed(
        `「${basename(path)}」を開けませんでした。このファイルを開けるアプリがあるか、ほかのアプリが使っていないかを確かめてください。`,
      );
}

async function openFolder(
  { folder, paths }: Delivery,
  opener: DocumentOpener,
): Promise<OpenDeliveredOutcome> {
  if (!(await isThere(folder))) return missing(folder);
  const [only] = paths;
  if (only !== undefined && paths.length === 1 && (await isThere(only))) {
    opener.showItemInFolder(only);
    return { kind: "opened" };
  }
  const trouble = await opener.openPath(folder);
  return trouble === ""
    ? { kind: "opened" }
    : failed(`フォルダー「${basename(folder)}」を開けませんでした。ネットワークの接続を確かめてください。`);
}

/**
 * Hands finished documents to the user, and opens what was handed out since the app was started. Paths stay in here:
 * the window knows a delivery by its id, so that nothing else can be opened. Every method resolves.
 */
export function createDeliveries(places: DeliverPlaces, opener: DocumentOpener) {
  const deliveries = new Map<string, Delivery>();
  return {
    /** One under a name, several into a folder where nothing is overwritten. */
    deliver: async (files: readonly NamedBytes[]): Promise<DeliverOutcome> => {
      try {
        const delivery = await write(files, places);
        if (!delivery) return { kind: "cancelled" };
        const id = randomUUID();
        deliveries.set(id, delivery);
        return {
          kind: "done",
          files: delivery.paths.map((path) => basename(path)),
          where: `フォルダー「${basename(delivery.folder)}」`,
          delivery: id,
        };
      } catch (error) {
        return { kind: "failed", reason: writeTrouble(error) };
      }
    },

    open: async (target: Delivered): Promise<OpenDeliveredOutcome> => {
      const delivery = deliveries.get(target.delivery);
      const gone = failed(
        "書き出した場所が分からなくなりました。ファイルは、書き出したフォルダーにあります。",
      );
      if (!delivery) return gone;
      switch (target.kind) {
        case "folder":
          return openFolder(delivery, opener);
        case "file": {
          const path = delivery.paths[target.index];
          return path === undefined ? gone : openFile(path, opener);
        }
        default:
          return assertNever(target);
      }
    },
  };
}
