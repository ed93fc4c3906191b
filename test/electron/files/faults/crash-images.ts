import { createHash } from "node:crypto";
import { dirname } from "node:path";
import type { Image, Inode, MemoryDisk } from "./memory-disk.ts";

/** A state a crash can leave. `power`: what was not flushed may be lost, not only what was not written. */
export interface Crash {
  readonly kind: "kill" | "power";
  readonly image: Image;
}

/** More combinations of contents than this are not formed for one list of names. */
const MOST_COMBINATIONS = 48;

const variantsOf = new WeakMap<
  Uint8Array,
  { readonly base: number; readonly parts: readonly Uint8Array[] }
>();
const hashes = new WeakMap<Uint8Array, string>();

function hashOf(content: Uint8Array): string {
  const known = hashes.get(content);
  if (known !== undefined) return known;
  const hash = createHash("sha256").update(content).digest("base64");
  hashes.set(content, hash);
  return hash;
}

/**
 * What may be left of a content that was written and not flushed: torn at several places, or as long and zeros.
 * `base`: so many bytes at its beginning were there before and are safe.
 */
function partsOf(content: Uint8Array, base: number): readonly Uint8Array[] {
  const known = variantsOf.get(content);
  if (known?.base === base) return known.parts;
  const { length } = content;
  const added = length - base;
  const cuts = new Set(
    [1, 512, Math.floor(added / 2), 4096, added - 1].filter((cut) => cut > 0 && cut < added),
  );
  const torn = [...cuts].map((cut) => content.subarray(0, base + cut));
  // The length is written before the data: the end, or all of it, reads as zeros.
  const zeros = [0, Math.floor(added / 2)].map((written) => {
    const part = new Uint8Array(length);
    part.set(content.subarray(0, base + written));
    return part;
  });
  const parts = added === 0 ? [content] : [content, ...torn, ...zeros];
  variantsOf.set(content, { base, parts });
  return parts;
}

function begins(content: Uint8Array, beginning: Uint8Array): boolean {
  return (
    beginning.length <= content.length &&
    Buffer.compare(content.subarray(0, beginning.length), beginning) === 0
  );
}

function contentsAfterPowerLoss({ durable, unsynced }: Inode): readonly Uint8Array[] {
  const last = unsynced.at(-1);
  if (last === undefined) return [durable];
  const base = unsynced.every((content) => begins(content, durable)) ? durable.length : 0;
  return [durable, ...unsynced.slice(0, -1), ...partsOf(last, base)];
}

/** Every combination of contents, or, when they are too many, each file's in turn with the others' extremes. */
function combinations(names: ReadonlyMap<string, Inode>): Image[] {
  const choices = [...names].map(([path, inode]) => ({ path, contents: contentsAfterPowerLoss(inode) }));
  const count = choices.reduce((product, { contents }) => product * contents.length, 1);
  if (count <= MOST_COMBINATIONS) {
    let images: Map<string, Uint8Array>[] = [new Map()];
    for (const { path, contents } of choices)
      images = images.flatMap((image) => contents.map((content) => new Map(image).set(path, content)));
    return images;
  }
  const lost = new Map(choices.map(({ path, contents }) => [path, contents[0] ?? new Uint8Array(0)]));
  const kept = new Map([...names].map(([path, { content }]) => [path, content]));
  return choices.flatMap(({ path, contents }) =>
    contents.flatMap((content) => [new Map(lost).set(path, content), new Map(kept).set(path, content)]),
  );
}

/** Every state that a crash at this moment is taken to leave. */
export function crashesOf(disk: MemoryDisk): readonly Crash[] {
  const power = disk.namesAfterPowerLoss().flatMap(combinations);
  return [
    { kind: "kill", image: disk.afterKill() },
    ...power.map((image): Crash => ({ kind: "power", image })),
  ];
}

/** The same for two images with the same files, whatever chance put into the names of temporaries and backups. */
export function fingerprint(image: Image): string {
  const lines = [...image].map(([path, content]) => {
    const name = path.slice(dirname(path).length + 1);
    const plain = name.replace(/[0-9a-f]{16}/gu, "*").replace(/^\d{4}-\d\d-\d\dT\d{6}\.\d{3}Z/u, "*");
    return `${dirname(path)}/${plain}=${hashOf(content)}`;
  });
  return lines.sort().join("\n");
}
