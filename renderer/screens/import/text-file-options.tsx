import type { Separator, TextEncoding } from "../../../worksheets/exchange/read/table.ts";
import type { ImportWork } from "../../state/import-work.ts";
import { LabelledSelect } from "./labelled-select.tsx";
import type { ImportFlow } from "./use-import.ts";

const ENCODINGS: readonly { readonly id: TextEncoding; readonly label: string }[] = [
  { id: "utf-8", label: "UTF-8" },
  { id: "shift_jis", label: "Shift_JIS（Windows）" },
  { id: "euc-jp", label: "EUC-JP" },
  { id: "utf-16le", label: "UTF-16（LE）" },
  { id: "utf-16be", label: "UTF-16（BE）" },
];

const SEPARATORS: readonly { readonly id: Separator; readonly label: string }[] = [
  { id: ",", label: "コンマ（,）" },
  { id: "\t", label: "タブ" },
  { id: ";", label: "セミコロン（;）" },
];

interface TextFileOptionsProps {
  readonly work: ImportWork;
  readonly flow: ImportFlow;
}

/** How a text file is read, where the guess was wrong: it is read once more. */
export function TextFileOptions({ work, flow }: TextFileOptionsProps) {
  const { source, table } = work;
  const { encoding = "utf-8", separator = "," } = table;
  const again = (choices: typeof source.choices) => flow.readAgain({ ...source, choices });
  return (
    <>
      <LabelledSelect
        label="文字コード"
        value={encoding}
        options={ENCODINGS}
        onChange={(id) => again({ ...source.choices, encoding: id })}
      />
      <LabelledSelect
        label="区切り"
        value={separator}
        options={SEPARATORS}
        onChange={(id) => again({ ...source.choices, separator: id })}
      />
    </>
  );
}
