import type { Host } from "../../../../renderer/host/host.ts";
import { idleHost } from "../../../renderer/state/idle-host.ts";
import type { Asked, StandIn } from "./state.ts";

/** Gives one answer after the other; the last one again and again. */
function inTurn<T>(answers: readonly T[], otherwise: T): () => T {
  let turn = 0;
  return () => {
    const answer = answers[Math.min(turn, answers.length - 1)];
    turn += 1;
    return answer === undefined ? otherwise : answer;
  };
}

/** A host that answers what the test wants it to, and notes what it was asked. */
export function standInHost(standIn: StandIn, asked: Asked[]): Host {
  const file = inTurn(standIn.file, {
    kind: "notOpened",
    refused: { ok: false, name: standIn.fileName, unreadable: "ファイルが見つかりません。" },
  });
  const accepted = inTurn(standIn.accepted, true);
  const chosen = inTurn(standIn.chosen, null);
  const { fileName, revision } = standIn;
  const save = inTurn(standIn.saves, {
    kind: "saved",
    name: fileName,
    revision: revision + 1,
    flushed: true,
  });
  return {
    ...idleHost({
      rights: async () => standIn.rights,
      readFile: async () => {
        asked.push(["readFile"]);
        return file();
      },
      acceptFile: async () => {
        asked.push(["acceptFile"]);
        return accepted();
      },
      chooseOther: async () => {
        asked.push(["chooseOther"]);
        return chosen() ?? undefined;
      },
      unsealOther: async (_, password) =>
        password === standIn.sealed?.password ? standIn.sealed.other : undefined,
      versions: async () => standIn.versions.map(({ content: _, ...version }) => version),
      readVersion: async (id) =>
        standIn.versions.find((version) => version.id === id)?.content ?? {
          kind: "unreadable",
          reason: "見つかりません。",
        },
      saveCopy: async (project, { suggestedName }) => {
        asked.push(["saveCopy", { project, suggestedName }]);
        return { kind: "saved", name: `${suggestedName}.colead` };
      },
      saveProject: async (project, { asNew }) => {
        asked.push(["saveProject", { project, asNew }]);
        return save();
      },
    }),
    kind: standIn.kind,
  };
}
