import { parseArgs } from "node:util";
import { WORKSHEETS } from "../../worksheets/catalog/index.ts";
import type { WorksheetId } from "../../worksheets/definition/worksheet-definition.ts";
import {
  HAND_OUT_TITLES,
  type HandOutOptions,
  type PersonalChoice,
} from "../../worksheets/export/hand-outs/hand-out-options.ts";
import type { ExportOptions } from "../../worksheets/export/options.ts";
import { parseIsoDate } from "../../worksheets/text/era.ts";
import { UsageError } from "./exit-code.ts";
import { today } from "./today.ts";

export const FORMATS = ["docx", "pdf", "html"] as const;
export type Format = (typeof FORMATS)[number];

/** A command line of `npm run export`, understood. */
export interface ExportArguments {
  readonly help: boolean;
  readonly files: readonly string[];
  readonly sample: string | undefined;
  readonly out: string;
  /** The file whose first line is the password of the projects that have one. */
  readonly passwordFile: string | undefined;
  readonly formats: readonly Format[];
  /** Names of companies as typed; resolved against each project. */
  readonly companyNames: readonly string[] | undefined;
  readonly options: Omit<ExportOptions, "companies">;
  /** The tour's hand-outs instead of the worksheets. */
  readonly handOuts: HandOutOptions | undefined;
}

const OPTIONS = {
  help: { type: "boolean", short: "h", default: false },
  sample: { type: "string" },
  out: { type: "string", short: "o", default: "out" },
  format: { type: "string", short: "f", default: "docx,pdf" },
  sheets: { type: "string", short: "s" },
  companies: { type: "string", short: "c" },
  layout: { type: "string", default: "official" },
  "official-only": { type: "boolean", default: false },
  blank: { type: "boolean", default: false },
  example: { type: "boolean", default: false },
  bound: { type: "boolean", default: false },
  date: { type: "string" },
  "hand-outs": { type: "string" },
  personal: { type: "string" },
  "password-file": { type: "string" },
} as const;

/** Splits "A-1, B-5" or "A-1、B-5"; an empty part is left out. */
function listed(text: string): readonly string[] {
  return text
    .split(/[,、，]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function formatsFrom(text: string): readonly Format[] {
  const formats = listed(text.toLowerCase());
  const unknown = formats.find((name) => !FORMATS.includes(name as Format));
  if (unknown !== undefined)
    throw new UsageError(`形式「${unknown}」はありません。${FORMATS.join("・")} から選んでください。`);
  if (formats.length === 0) throw new UsageError("--format に形式がありません。例：--format docx,pdf");
  return [...new Set(formats)] as Format[];
}

function sheetsFrom(text: string): readonly WorksheetId[] {
  const ids = listed(text).map((name) => {
    const wanted = name.normalize("NFKC").replaceAll("-", "").toLowerCase();
    const found = WORKSHEETS.find(({ id }) => id === wanted);
    if (!found)
      throw new UsageError(
        `ワークシート「${name}」はありません。${WORKSHEETS.map(({ code }) => code).join("・")} から選んでください。`,
      );
    return found.id;
  });
  if (ids.length === 0) throw new UsageError("--sheets にワークシートがありません。例：--sheets A-1,B-5");
  return ids;
}

function layoutFrom(text: string): ExportOptions["layout"] {
  if (text === "official" || text === "office") return text;
  throw new UsageError(
    `体裁「${text}」はありません。official（公式・横）か office（庁内書式・縦）を選んでください。`,
  );
}

function dateFrom(text: string): string {
  if (parseIsoDate(text)) return text;
  throw new UsageError(`日付「${text}」が読めません。例：--date 2026-11-16`);
}

const PERSONAL_WORDS: Readonly<Record<PersonalChoice, string>> = {
  people: "氏名",
  contacts: "連絡先",
  addresses: "所在地",
  notes: "メモ",
};

/** The keys whose words are listed in a text; `all` stands for each of them. Throws a UsageError on any other. */
function keysFrom<Key extends string>(
  text: string,
  words: Readonly<Record<Key, string>>,
  option: string,
): readonly Key[] {
  const keys = Object.keys(words) as Key[];
  const wanted = listed(text);
  const unknown = wanted.find(
    (name) => name !== "all" && !keys.some((key) => words[key] === name || key === name),
  );
  if (unknown !== undefined || wanted.length === 0)
    throw new UsageError(
      `--${option} に「${unknown ?? ""}」は使えません。${Object.values(words).join("・")}・all から選んでください。`,
    );
  return keys.filter((key) => wanted.some((name) => name === "all" || name === key || name === words[key]));
}

function handOutsFrom(
  kinds: string | undefined,
  personal: string | undefined,
  date: string,
): HandOutOptions | undefined {
  if (kinds === undefined) {
    if (personal !== undefined)
      throw new UsageError(
        "--personal は、--hand-outs と一緒に使います。例：--hand-outs 行程表 --personal 氏名",
      );
    return undefined;
  }
  return {
    kinds: keysFrom(kinds, HAND_OUT_TITLES, "hand-outs"),
    personal: personal === undefined ? [] : keysFrom(personal, PERSONAL_WORDS, "personal"),
    date,
  };
}

/** Understands a command line. Throws a UsageError that says what is wrong. */
export function exportArguments(args: readonly string[]): ExportArguments {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.blank && values.example) throw new UsageError("--blank と --example は、一緒には使えません。");
  if (values.sample !== undefined && positionals.length > 0)
    throw new UsageError("--sample とファイルは、一緒には指定できません。");
  const date = values.date === undefined ? today() : dateFrom(values.date);
  return {
    help: values.help,
    files: positionals,
    sample: values.sample,
    out: values.out,
    passwordFile: values["password-file"],
    formats: formatsFrom(values.format),
    companyNames: values.companies === undefined ? undefined : listed(values.companies),
    options: {
      ...(values.sheets === undefined ? {} : { sheets: sheetsFrom(values.sheets) }),
      layout: layoutFrom(values.layout),
      content: values["official-only"] ? "official" : "all",
      mode: values.blank ? "blank" : values.example ? "example" : "filled",
      bound: values.bound,
      date,
    },
    handOuts: handOutsFrom(values["hand-outs"], values.personal, date),
  };
}

export const EXPORT_HELP = `ワークシートを、Word と PDF に書き出します。

  npm run export -- [ファイル.colead …] [オプション]

ファイルがないときは、記入例（北海道北見市）を書き出します。

  -o, --out フォルダー       書き出し先（はじめは out）
  -f, --format docx,pdf,html 形式
  -s, --sheets A-1,B-5       書き出すワークシート（はじめは10種類すべて）
  -c, --companies 名前,名前  B-3 を書き出す企業（はじめは「参加」の企業）
      --layout official      公式の様式に近い体裁（A4横）
      --layout office        庁内書式（A4縦、左に綴じ代）
      --official-only        公式の項目のみ（追加項目・メモ・要確認を除く）
      --blank                記入用の空の様式
      --example              各ページに「記入例」と入れる
      --bound                表紙と目次を付けて1冊にする
      --date 2026-11-16      ページに入れる日付（はじめは今日）
      --hand-outs 行程表,…   ワークシートの代わりに、ツアーの配布資料を書き出す
                             （${Object.values(HAND_OUT_TITLES).join("・")}、all＝すべて）
      --personal 氏名,連絡先,所在地,メモ
                             配布資料に入れる個人情報（はじめは何も入れない）
      --password-file ファイル  パスワードを1行目に書いたファイル（保護されたファイルのとき）
      --sample 名前          記入例を書き出す（kitami・kuwana・okinawa）
  -h, --help                 この説明

終了コード：0 = すべて書き出した、1 = 読めない・書けないものがあった、2 = 指定の誤り
`;
