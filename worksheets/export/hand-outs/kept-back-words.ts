import type { Project } from "../../project/model.ts";
import type { HandOutOptions } from "./hand-out-options.ts";
import { sourcesOf } from "./hand-out-sources.ts";
import { impersonalProject } from "./impersonal-project.ts";

/** What is personal and does not go into these hand-outs, in words; [] when there is nothing of the sort. */
export function keptBackWords(project: Project, { kinds, personal }: HandOutOptions): readonly string[] {
  const sources = new Set(kinds.flatMap(sourcesOf));
  return impersonalProject(project, personal)
    .keptBack.filter(({ source }) => sources.has(source))
    .flatMap(({ where, fields, covered }) => [
      ...(fields > 0 ? [where] : []),
      ...(covered > 0 ? [`${where}の中の氏名・電話番号・メールアドレス（${covered}か所を■■■にします）`] : []),
    ]);
}
