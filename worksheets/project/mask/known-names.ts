import type { Personal } from "../../definition/personal.ts";
import type { RegisterName } from "../../definition/register.ts";
import { REGISTER_NAMES } from "../../definition/register.ts";
import { splitLegalForm } from "../legal-form.ts";
import type { Project } from "../model.ts";
import { MUNICIPALITY_FIELDS, REGISTER_FIELDS, registerRows } from "../register-fields.ts";
import { storedValues } from "../stored-values.ts";
import { alias } from "./alias.ts";
import { isMasked, MASK, type MaskChoices } from "./mask-choices.ts";
import { namesIn } from "./names-in.ts";
import { personalOfName } from "./personal-of-name.ts";
import { typedParts } from "./typed-parts.ts";

/** A name to be replaced wherever it stands. */
export interface KnownName {
  readonly name: string;
  readonly by: string;
  /** Counts only before さん, 様, …: a part of a name is too often part of another word. */
  readonly addressed?: true;
  /** Stays as it is, and with it whatever name is part of it: 「佐藤製作所」 where a 佐藤 is masked. */
  readonly kept?: true;
}

/** Shorter ones would be found in ordinary words. */
const SHORTEST_READING = 4;
const SHORTEST_CORE = 3;
/** 長谷川, 佐々木; a longer one is taken for a full name. */
const LONGEST_SURNAME = 3;

/** A full name is rarely longer; a shop may be called as its owner is. */
const LONGEST_PERSON = 5;

/**
 * The names of a project that are masked by these choices: the registers' own with their aliases first, then those
 * found in other fields for names, each once and none that is masked already; last those that stay.
 */
export function knownNames(project: Project, choices: MaskChoices): readonly KnownName[] {
  const registered = REGISTER_NAMES.flatMap((register) => namesOfRegister(project, register, choices));
  const nobodys = namesOfNobody(project, choices);
  const typed = fieldsForNames(project, choices).flatMap(({ text, personal }) =>
    personal === "company"
      ? [text]
      : namesIn(withoutHome(text, project)).filter((name) => !nobodys.has(lettersOf(name))),
  );
  const names = new Map<string, KnownName>();
  for (const known of [...registered, ...typed.flatMap((name) => withParts(name, MASK))]) {
    const key = `${lettersOf(known.name)}${known.addressed ? "…" : ""}`;
    const isName = known.name.trim() !== "" && known.name !== MASK;
    if (isName && !names.has(key)) names.set(key, known);
  }
  const masked = [...names.values()];
  return [...masked, ...keptNames(project, choices, masked)];
}

/**
 * The names of organisations and places that stay in the copy, but for those in which more than a surname is found:
 * a field such as 担当部署 may hold a person's name after all.
 */
function keptNames(project: Project, choices: MaskChoices, masked: readonly KnownName[]): KnownName[] {
  const { name, prefecture, department, lab } = project.municipality;
  const registers = REGISTER_NAMES.filter((register) => !isMasked(choices, personalOfName(register)));
  const rows = registers.flatMap((register) => registerRows(project, register).map((row) => row.name));
  const whole = masked.filter(({ addressed }) => !addressed);
  const certain = whole
    .filter((known) => known.by !== MASK || lettersOf(known.name).length > LONGEST_SURNAME)
    .map((known) => lettersOf(known.name));
  const equal = new Set(whole.map((known) => lettersOf(known.name)));
  return [name, prefecture, department, lab, ...rows]
    .filter((word) => !equal.has(lettersOf(word)) && !certain.some((one) => lettersOf(word).includes(one)))
    .map((word) => ({ name: word, by: word, kept: true }));
}

/** What stands in fields for names and is none: where the project is at home, and organisations that are not masked. */
function namesOfNobody(project: Project, choices: MaskChoices): ReadonlySet<string> {
  const home = [project.municipality.prefecture, project.municipality.name];
  const organisations = REGISTER_NAMES.filter((register) => {
    const personal = personalOfName(register);
    return personal !== "person" && !isMasked(choices, personal);
  })
    .flatMap((register) => registerRows(project, register).map((row) => lettersOf(row.name)))
    .filter((name) => name.length > LONGEST_PERSON);
  return new Set([
    ...home.map(lettersOf),
    ...home.map((place) => lettersOf(place).replace(/[都府県市区町村]$/u, "")),
    ...organisations,
  ]);
}

/** A text without the prefecture and the municipality as words: in 「北海道 佐藤様」 they are no part of a name. */
function withoutHome(text: string, { municipality: { prefecture, name } }: Project): string {
  const words = text.split(/(?<=\s)|(?=\s)/u);
  return words.filter((word) => word !== prefecture && word !== name).join("");
}

function lettersOf(name: string): string {
  return name.replaceAll(/\s/gu, "");
}

function namesOfRegister(project: Project, register: RegisterName, choices: MaskChoices): KnownName[] {
  const personal = personalOfName(register);
  if (!isMasked(choices, personal)) return [];
  const place = `${project.municipality.prefecture} ${project.municipality.name}`;
  return registerRows(project, register).flatMap((row, index) => {
    const by = alias(register, index);
    const name = row.name.trim();
    // A masked row's reading is MASK.
    if (name === by) return [];
    const kana = "kana" in row && row.kana.trim().length >= SHORTEST_READING ? [row.kana.trim()] : [];
    const core = splitLegalForm(name).rest.trim();
    const hasCore =
      personal === "company" && core !== name && core.length >= SHORTEST_CORE && !place.includes(core);
    return [
      ...(personal === "person" ? withParts(name, by) : [{ name, by }]),
      ...(hasCore ? [{ name: core, by }] : []),
      ...kana.map((reading) => ({ name: reading, by })),
    ];
  });
}

/** A name and, where a blank shows them, its surname and given name, as in 「山田さん」. */
function withParts(name: string, by: string): KnownName[] {
  const parts = name.split(/\s+/u);
  const addressed = parts.length > 1 ? parts : [];
  return [{ name, by }, ...addressed.map((part) => ({ name: part, by, addressed: true as const }))];
}

/** The masked texts outside the registers' own names in which names stand. */
function fieldsForNames(
  project: Project,
  choices: MaskChoices,
): readonly { readonly text: string; readonly personal: Personal }[] {
  const municipality = MUNICIPALITY_FIELDS.map(({ key, personal }) => ({
    text: project.municipality[key],
    personal: personal ?? "none",
  }));
  const inCharge = REGISTER_NAMES.flatMap((register) =>
    REGISTER_FIELDS[register].flatMap(({ key, personal }) =>
      personal === "inCharge"
        ? registerRows(project, register).map((row) => ({
            text: String((row as unknown as Readonly<Record<string, unknown>>)[key]),
            personal,
          }))
        : [],
    ),
  );
  const answers = storedValues(project).flatMap(({ ref, value }) => typedParts(project, ref.item, value));
  const asked = [project.answers, ...project.companies.map((company) => company.answers)].flatMap((kept) =>
    Object.values(kept).map(({ question }) => ({ text: question?.who ?? "", personal: "person" as const })),
  );
  return [...municipality, ...inCharge, ...answers, ...asked].filter(
    ({ text, personal }) => holdsNames(choices, personal) && text.trim() !== "" && text !== MASK,
  );
}

function holdsNames(choices: MaskChoices, personal: Personal): boolean {
  if (personal === "company") return choices.companies;
  return (personal === "person" || personal === "inCharge") && choices.people;
}
