import { parseArgs } from "node:util";
import { WORKSHEETS } from "../../worksheets/catalog/index.ts";
import { REGISTER_NAMES, type RegisterName } from "../../worksheets/definition/register.ts";
import type { WorksheetId } from "../../worksheets/definition/worksheet-definition.ts";
import {
  HAND_OUT_TITLES,
  type HandOutOptions,
  type PersonalChoice,
} from "../../worksheets/export/hand-outs/hand-out-options.ts";
import type { ExportOptions } from "../../worksheets/export/options.ts";
import type { TableFormat } from "../../worksheets/export/table-files.ts";
import { REGISTER_LABELS } from "../../worksheets/project/register-fields.ts";
import { parseIsoDate } from "../../worksheets/text/era.ts";
import { UsageError } from "./exit-code.ts";
import { today } from "./today.ts";

/** Formats that are laid out on pages. */
const DOCUMENT_FORMATS = ["docx", "pdf", "html"] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];
const TABLE_FORMATS: readonly TableFormat[] = ["xlsx", "csv"];
export const FORMATS = [...DOCUMENT_FORMATS, ...TABLE_FORMATS] as const;

/** A command line of `npm run export`, understood. */
export interface ExportArguments {
  readonly help: boolean;
  readonly files: readonly string[];
  readonly sample: string | undefined;
  readonly out: string;
  /** The file whose first line is the password of the projects that have one. */
  readonly passwordFile: string | undefined;
  readonly formats: readonly DocumentFormat[];
  readonly tableFormats: readonly TableFormat[];
  /** Those written as tables. */
  readonly registers: readonly RegisterName[];
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
  registers: { type: "string", short: "r" },
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

function formatsFrom(text: string): readonly (DocumentFormat | TableFormat)[] {
  const formats = listed(text.toLowerCase());
  const unknown = formats.find((name) => !(FORMATS as readonly string[]).includes(name));
  if (unknown !== undefined)
    throw new UsageError(`形式「${unknown}」はありません。${FORMATS.join("・")} から選んでください。`);
  if (formats.length === 0) throw new UsageError("--format に形式がありません。例：--format docx,pdf");
  return [...new Set(formats)] as (DocumentFormat | TableFormat)[];
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

/** Registers by the labels users know them by. */
function registersFrom(text: string): readonly RegisterName[] {
  const labels = REGISTER_NAMES.map((register) => REGISTER_LABELS[register]);
  return listed(text).map((label) => {
    const found = REGISTER_NAMES.find(
      (register) => REGISTER_LABELS[register] === label || register === label,
    );
    if (!found)
      throw new UsageError(`台帳「${label}」はありません。${labels.join("、")} から選んでください。`);
    return found;
  });
}

/** Those named; where nothing is, every one beside all worksheets and none beside chosen ones. */
function registersOf(named: string | undefined, sheets: string | undefined): readonly RegisterName[] {
  if (named !== undefined) return registersFrom(named);
  return sheets === undefined ? REGISTER_NAMES : [];
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
  const formats = formatsFrom(values.format);
  return {
    help: values.help,
    files: positionals,
    sample: values.sample,
    out: values.out,
    passwordFile: values["password-file"],
    formats: DOCUMENT_FORMATS.filter((format) => formats.includes(format)),
    tableFormats: TABLE_FORMATS.filter((format) => formats.includes(format)),
    registers: registersOf(values.registers, values.sheets),
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

export const EXPORT_HELP = `ワークシートを、Word と PDF に、台帳と表を Excel と CSV に書き出します。

  npm run export -- [ファイル.colead …] [オプション]

ファイルがないときは、記入例（北海道北見市）を書き出します。

  -o, --out フォルダー       書き出し先（はじめは out）
  -f, --format docx,pdf      形式（docx・pdf・html・xlsx・csv）。xlsx と csv には、
                             台帳と、ワークシートのうち表を書き出します
  -s, --sheets A-1,B-5       書き出すワークシート（はじめは10種類すべて）
  -c, --companies 名前,名前  B-3 を書き出す企業（はじめは「参加」の企業）
  -r, --registers 企業,人材  xlsx と csv に書き出す台帳（企業・人材・施設・観光地・連携機関。
                             はじめは4種類すべて。--sheets を指定したときは、なし）
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
