import type { Fault, FaultPlan, Operation } from "./faulty-file-system.ts";
import type { MemoryDisk } from "./memory-disk.ts";
import type { Mount, OperationKind, Profile } from "./profiles.ts";
import { TARGET } from "./scenarios.ts";

export interface NamedPlan {
  readonly name: string;
  readonly plan: FaultPlan;
  /** From this operation on something is wrong; before it all is as without the fault. */
  readonly from: number;
  /** Another PC changed or took away the target just before operation `from`. */
  readonly meddles?: "changes" | "removes";
}

/** Operations whose error can come although the server has done them. */
const MAY_BE_DONE: ReadonlySet<OperationKind> = new Set(["open", "write", "sync", "rename", "rm", "close"]);

const once =
  (at: number, fault: Fault): FaultPlan =>
  (_, index) =>
    index === at ? fault : undefined;

function mountOf({ share, local }: Profile, path: string): Mount {
  return path.startsWith("/share") ? share : local;
}

/** What another PC saved: a file of its own that the parser takes. */
export interface Others {
  readonly bytes: Uint8Array;
}

/** Every single fault at every operation of a run without faults, and disks that stay full or shares that stay away. */
export function plansOf(
  trace: readonly Operation[],
  profile: Profile,
  { bytes }: Others,
): readonly NamedPlan[] {
  const plans: NamedPlan[] = [{ name: "none", plan: () => undefined, from: 0 }];
  trace.forEach(({ kind, path }, at) => {
    const mount = mountOf(profile, path);
    const where = `${kind} #${at}`;
    const add = (name: string, plan: FaultPlan) => plans.push({ name: `${where}: ${name}`, plan, from: at });
    for (const code of mount.errors[kind] ?? []) {
      add(code, once(at, { kind: "error", code, done: false }));
      add(`${code} from then on`, (operation, index) =>
        index >= at && operation.kind === kind && mountOf(profile, operation.path) === mount
          ? { kind: "error", code, done: false }
          : undefined,
      );
      if (MAY_BE_DONE.has(kind)) add(`${code}, yet done`, once(at, { kind: "error", code, done: true }));
    }
    if (kind === "write") {
      add("short", once(at, { kind: "short", told: true }));
      add("short and silent", once(at, { kind: "short", told: false }));
      add("short, then full", (operation, index) => {
        if (index === at) return { kind: "short", told: true };
        return index > at && operation.kind === "write"
          ? { kind: "error", code: "ENOSPC", done: false }
          : undefined;
      });
    }
    if (mount.remote)
      for (const code of ["ETIMEDOUT", "EIO"])
        for (const done of [false, true])
          add(`connection drops (${code}${done ? ", done" : ""})`, (operation, index) => {
            if (index < at || mountOf(profile, operation.path) !== mount) return undefined;
            return { kind: "error", code, done: done && index === at };
          });
    plans.push(
      {
        name: `${where}: changed by another PC`,
        plan: once(at, { kind: "meddle", act: (disk: MemoryDisk) => disk.put(TARGET, bytes) }),
        from: at,
        meddles: "changes",
      },
      {
        name: `${where}: removed by another PC`,
        plan: once(at, { kind: "meddle", act: (disk: MemoryDisk) => disk.take(TARGET) }),
        from: at,
        meddles: "removes",
      },
    );
  });
  return plans;
}
