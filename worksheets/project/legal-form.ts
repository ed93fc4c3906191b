/**
 * Legal forms by the words and the short forms used for them in names; (株) stands for （株） and [株] too. The longer
 * of two that begin alike comes first. 一般社団法人, 公益社団法人 and 社団法人 are one: a body that became the one or the
 * other in the reform of 2008–2013 is still written as it was.
 * Source of the short forms: 全国銀行協会, 法人略語・営業所略語・事業略語.
 */
const FORMS: readonly (readonly [form: string, words: readonly string[], short: readonly string[]])[] = [
  ["株式会社", ["株式会社", "㈱", "㍿"], ["株"]],
  ["有限会社", ["有限会社", "㈲"], ["有"]],
  ["合同会社", ["合同会社"], ["同"]],
  ["合資会社", ["合資会社", "㈾"], ["資"]],
  ["合名会社", ["合名会社", "㈴"], ["名"]],
  ["社団法人", ["一般社団法人", "公益社団法人", "社団法人", "㈳"], ["一社", "公社", "社"]],
  ["財団法人", ["一般財団法人", "公益財団法人", "財団法人", "㈶"], ["一財", "公財", "財"]],
  [
    "特定非営利活動法人",
    ["認定特定非営利活動法人", "特定非営利活動法人", "認定[NＮ][PＰ][OＯ]法人", "[NＮ][PＰ][OＯ]法人"],
    ["特非", "[NＮ][PＰ][OＯ]"],
  ],
  ["医療法人", ["(?:社会|特定)?医療法人(?:社団|財団)?"], ["医"]],
  ["社会福祉法人", ["社会福祉法人"], ["福"]],
  ["学校法人", ["学校法人", "㈻"], ["学"]],
  ["宗教法人", ["宗教法人"], ["宗"]],
  ["農事組合法人", ["農事組合法人"], ["農"]],
  ["独立行政法人", ["(?:地方)?独立行政法人"], ["独", "地独"]],
  ["国立大学法人", ["国立大学法人"], ["大"]],
  ["税理士法人", ["税理士法人"], ["税"]],
];

/** One alternative per form, each a group of its own, so that the group that matched tells the form. */
const PATTERN = new RegExp(
  FORMS.map(
    ([, words, short]) => `(${[...words, `[(（\\[［](?:${short.join("|")})[)）\\]］]`].join("|")})`,
  ).join("|"),
  "gu",
);

/** A name cut up: its legal form in full, undefined when it has none, and the rest as typed. */
export function splitLegalForm(name: string): { readonly form: string | undefined; readonly rest: string } {
  let form: string | undefined;
  const rest = name.replaceAll(PATTERN, (_, ...groups: readonly unknown[]) => {
    form ??= FORMS[groups.findIndex((group) => group !== undefined)]?.[0];
    return "";
  });
  return { form, rest };
}
