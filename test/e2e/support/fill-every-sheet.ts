import type { Page } from "playwright-core";
import { card, choose, openSheet } from "./steps.ts";

/** Texts typed on the way, which must be found again in every document; none is part of another or of the form. */
export const TYPED = {
  summary: "玉ねぎ畑のつづく試験用の町",
  attraction: "ハッカの香る駅前通り",
  attractionByHint: "薄荷油の製造",
  vision: "五年後には若い農家が百人いる",
  medium: "町の広報誌「そよかぜ」",
  serviceWhen: "令和八年の秋ごろ",
  tool: "自前の会議ツール",
  followUp: "月に一度の手紙を送る",
  agenda: "町長のあいさつと自己紹介",
  topicOther: "雪まつりの裏話",
  owner: "総務課の佐藤",
  talent: "髙橋はるか",
  expectation: "帳簿の自動化を期待",
  company: "北の酪農㈱",
  reason: "後継ぎのためにと聞いた",
  partner: "試験信用金庫",
  companySummary: "牛乳から石けんをつくる会社",
  barrier: "注文票が紙のまま",
  it: "出荷の台帳を電子にする",
  blockTitle: "搾乳の見学",
  keyPerson: "山田一郎",
} as const;

async function a1(page: Page): Promise<void> {
  await openSheet(page, "A-1");
  await card(page, "a1.summary").getByRole("textbox").fill(TYPED.summary);
  const attractions = card(page, "a1.attractions");
  await attractions.getByRole("textbox").first().fill(TYPED.attraction);
  await attractions.getByRole("button", { name: "地域の産業の行を追加" }).click();
  await page.keyboard.type(TYPED.attractionByHint);
  await card(page, "a1.challenges").getByRole("textbox").first().fill("紙の書類が多い");
  await card(page, "a1.vision5").getByRole("textbox").fill(TYPED.vision);
}

async function a2(page: Page): Promise<void> {
  await openSheet(page, "A-2");
  await card(page, "a2.media").getByRole("textbox").first().fill(TYPED.medium);
  await choose(card(page, "a2.usable"), TYPED.medium);
  await choose(card(page, "a2.services"), "副業マッチングのイベント");
  const notes = card(page, "a2.serviceNotes");
  await notes.getByLabel("1行目の費用（円）").fill("120000");
  await notes.getByLabel("1行目の時期").fill(TYPED.serviceWhen);
}

async function a3(page: Page): Promise<void> {
  await openSheet(page, "A-3");
  const dates = card(page, "a3.dates");
  await dates.getByRole("textbox", { name: "日付" }).fill("令和8年11月16日");
  await dates.getByLabel("開始時刻").fill("９：００");
  await card(page, "a3.tool").getByRole("combobox").fill(TYPED.tool);
  await card(page, "a3.followUp").getByRole("textbox").fill(TYPED.followUp);
  const companies = card(page, "a3.companies");
  await companies.getByLabel("企業を書き加える").fill(TYPED.company);
  await companies.getByRole("button", { name: "書き加える", exact: true }).click();
  const agenda = card(page, "a3.agenda");
  await agenda.getByLabel("1行目の開始").fill("9:00");
  await agenda.getByLabel("1行目の内容").fill(TYPED.agenda);
}

async function a4(page: Page): Promise<void> {
  await openSheet(page, "A-4");
  const topics = card(page, "a4.topics");
  await choose(topics, "その他（具体的に）");
  await topics.getByRole("textbox").fill(TYPED.topicOther);
  await choose(card(page, "a4.frequency"), "隔週");
  await card(page, "a4.owner").getByRole("textbox").fill(TYPED.owner);
  await choose(card(page, "a4.fit"), "はい");
  const candidates = card(page, "a4.candidates");
  await candidates.getByLabel("1行目の名前").fill(TYPED.talent);
  await candidates.getByLabel("1行目の地域/地域中小企業からの期待").fill(TYPED.expectation);
}

async function b1(page: Page): Promise<void> {
  await openSheet(page, "B-1");
  await page
    .getByRole("button", { name: /^北の酪農㈱ .+：未確認/u })
    .first()
    .click();
  await page.getByLabel(`${TYPED.company} 参加の判断`).selectOption({ label: "参加" });
  await page.getByLabel(`${TYPED.company} 参加の理由`).fill(TYPED.reason);
}

async function b2(page: Page): Promise<void> {
  await openSheet(page, "B-2");
  await choose(card(page, "b2.known"), TYPED.company);
  const bank = card(page, "b2.banks");
  await bank.getByRole("textbox").last().fill(TYPED.partner);
  await page.keyboard.press("Enter");
}

async function b3(page: Page): Promise<void> {
  await openSheet(page, "B-3");
  const row = page.getByRole("button", { name: new RegExp(TYPED.company, "u") });
  // With one company, the overview may lead straight to its sheet.
  if (await row.isVisible()) await row.click();
  const sheet = page.locator(".form-body");
  const of = (item: string) => sheet.locator(`[id^="item-${item}@"]`);
  await of("b3.summary").getByRole("textbox").fill(TYPED.companySummary);
  await choose(of("b3.direction"), "新規事業の創出");
  await of("b3.barriers").getByRole("textbox").first().fill(TYPED.barrier);
  await of("b3.it").getByRole("textbox").fill(TYPED.it);
  await choose(of("b3.chosen"), TYPED.barrier);
  await choose(of("b3.roles"), "データサイエンティスト");
}

async function b5(page: Page): Promise<void> {
  await openSheet(page, "B-5");
  await choose(card(page, "b5.days"), "３日間");
  await card(page, "b5.dates").getByRole("textbox", { name: "始まりの日" }).fill("2026/11/16");
  await card(page, "b5.headcount").getByRole("textbox").fill("12");
  await choose(card(page, "b5.venue"), "コワーキングスペース");
  await choose(card(page, "b5.preMeeting"), "実施する");
  const places = card(page, "b5.places");
  await places.getByLabel("施設・観光地を書き加える").fill("薄荷記念館");
  await page.keyboard.press("Enter");
  const timetable = card(page, "b5.timetable");
  await timetable.getByRole("button", { name: "1日目 AMに予定を追加" }).click();
  // The new block's form is open, its button has the focus.
  await timetable.getByLabel("内容").fill(TYPED.blockTitle);
  await timetable.getByLabel("開始時刻").fill("10:00");
}

async function b6(page: Page): Promise<void> {
  await openSheet(page, "B-6");
  await choose(card(page, "b6.progress"), "最終報告会");
  const people = card(page, "b6.keyPeople");
  await people.getByLabel("1行目の氏名").first().fill(TYPED.keyPerson);
  await choose(card(page, "b6.frequency"), "月に１回");
  await card(page, "b6.owner").getByRole("textbox").fill("産業課の鈴木");
}

/** Fills at least one item of every kind on every worksheet, as a user would. */
export async function fillEverySheet(page: Page): Promise<void> {
  for (const fill of [a1, a2, a3, a4, b1, b2, b3, b5, b6]) await fill(page);
}
