import "./company-choice.css";
import { useState } from "react";
import type { PrintMode } from "../../../worksheets/export/document-tree.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { shownName } from "../../../worksheets/project/ref-in-words.ts";
import { Button } from "../../ui/button.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { searchKey } from "../find/search-key.ts";
import { type CompanyScope, usualCompanies } from "./export-choices.ts";
import { SettingRadios } from "./setting-radios.tsx";

interface CompanyChoiceProps {
  readonly project: Project;
  readonly mode: PrintMode;
  readonly scope: CompanyScope;
  readonly chosen: readonly string[];
  onChange(change: { readonly companies?: CompanyScope; readonly chosen?: readonly string[] }): void;
}

/** With more companies than this there is a search field, and no more than this are listed. */
const MOST_LISTED = 30;

/** Whose B-3 is written. */
export function CompanyChoice({ project, mode, scope, chosen, onChange }: CompanyChoiceProps) {
  const { companies } = project;
  return (
    <div className="company-choice">
      <SettingRadios
        label="B-3の企業"
        value={scope}
        onChange={(id) => onChange({ companies: id })}
        options={[
          { id: "usual", label: usualCompanies(project, mode) },
          { id: "all", label: `すべての企業（${companies.length}社）` },
          { id: "chosen", label: `企業を選ぶ（${chosen.length}社を選択中）` },
        ]}
      />
      {scope === "chosen" && (
        <CompanyPicker project={project} chosen={chosen} onChange={(ids) => onChange({ chosen: ids })} />
      )}
    </div>
  );
}

interface CompanyPickerProps {
  readonly project: Project;
  readonly chosen: readonly string[];
  onChange(chosen: readonly string[]): void;
}

function CompanyPicker({ project: { companies }, chosen, onChange }: CompanyPickerProps) {
  const [words, setWords] = useState("");
  const key = searchKey(words.trim());
  const found = companies.filter(({ name, kana }) => searchKey(`${name} ${kana}`).includes(key));
  const listed = found.slice(0, MOST_LISTED);
  const ids = found.map(({ id }) => id);
  return (
    <div className="company-choice__picker">
      {companies.length > MOST_LISTED && (
        <TextField label="企業を探す" type="search" value={words} onChange={setWords} />
      )}
      <div className="company-choice__all">
        <Button size="small" variant="text" onPress={() => onChange([...new Set([...chosen, ...ids])])}>
          {key === "" ? "すべて選ぶ" : `見つかった${found.length}社を選ぶ`}
        </Button>
        <Button
          size="small"
          variant="text"
          onPress={() => onChange(chosen.filter((id) => !ids.includes(id)))}
        >
          {key === "" ? "すべて外す" : `見つかった${found.length}社を外す`}
        </Button>
      </div>
      <ChoiceGroup
        label="書き出す企業"
        columns={2}
        options={listed.map(({ id, name }) => ({ id, label: shownName(name) }))}
        value={chosen}
        onToggle={(id, on) => onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id))}
      />
      {found.length > listed.length && (
        <p>ほかに{found.length - listed.length}社あります。名前で絞り込んでください。</p>
      )}
      {found.length === 0 && <p>見つかりませんでした。</p>}
    </div>
  );
}
