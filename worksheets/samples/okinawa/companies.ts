import type { Answers, Company } from "../../project/model.ts";
import { newCompany } from "../../project/new-project.ts";
import { checks, lines, made, pickLines } from "../compose.ts";
import { REPORT, TOUR_SOURCE } from "./sources.ts";

const MADE_UP_PARTS = `企業名とツアーへの参加の出典: ${TOUR_SOURCE}。業種、連絡先、参加の理由、以下のシートの内容は記入例。`;

const ships: Answers = {
  ...checks("×✓×✓✓✓✓✓✓×"),
  "b1.future": made("no", {
    note: "選定は受けていないと聞いたが、公表された一覧ではまだ確かめていない。",
    question: { what: "地域未来牽引企業の選定を受けているか", who: "会社の窓口の方", by: "2021-10-29" },
  }),
  "b3.summary": made("旅行者と県内の施設・店をつなぎ、観光の企画と販促を支援する会社"),
  "b3.direction": made({ choice: "newBusiness" }),
  "b3.vision": made(
    "取引先の施設や店が、予約や来店の数字を自分で見ながら、次の企画を一緒に考えられるようになっている。当社は頼まれた企画をつくる会社から、県内の体験をまとめて紹介し、旅行者の声を取引先に返す会社に変わる。新しいサービスが売上の3割を占め、若手の社員が企画から運営までを任されている。",
  ),
  "b3.barriers": made(
    lines(
      ["新しいサービスの収支が描けず、投資の判断ができない"],
      ["取引先ごとに連絡の方法が違い、予約と在庫の確認に手間がかかる"],
      ["企画の効果が数字で残らず、次の提案が担当者の経験頼みになる"],
      ["社内でデジタルを相談できる相手がいない"],
    ),
  ),
  "b3.outsourcing": made(
    "チラシや動画のうち、決まった形のものは県内の制作会社に任せる。社員は取引先への聞き取りと企画に時間を使う。",
  ),
  "b3.it": made(
    "取引先との受け渡しを、共有の予約・在庫表1つにまとめる。まず3軒で試し、確認にかかる時間を前後で比べる。慣れたら閲覧数と来店数も同じ表に残す。",
  ),
  "b3.people": made(
    "事業の組み立てに詳しい人材と、新しいサービスの収支案をつくる。社内は若手2名を担当に決め、取引先との試行を任せる。",
  ),
  "b3.chosen": made(pickLines("b3.barriers", "l1", "l2")),
  "b3.roles": made(
    { choices: ["engineer", "businessArchitect"] },
    { note: "収支を描く力を第一に、共有のしくみを小さくつくれる力をあわせて求める。" },
  ),
};

const bios: Answers = {
  ...checks("×✓×✓✓✓✓✓✓✓"),
  "b3.summary": made("亜熱帯の植物と水辺の景色を、散策や船で楽しむ自然体験の観光施設"),
  "b3.direction": made({ choice: "stable" }),
  "b3.vision": made(
    "天気の変わりやすい日も団体の多い日も、来園した方が待たずに散策や船を楽しめる園になっている。翌週の来園者数の見込みが前もって分かり、案内、売店、園の手入れの人数を無理なく決められる。口コミの満足と不満を毎月の会議で話し合い、直したことが次の口コミに表れる。休みが取りやすくなり、植物に詳しい職員が長く働いている。",
  ),
  "b3.barriers": made(
    lines(
      ["来園者数の見込みが立たず、日ごとの人員配置が合わない"],
      ["いくつものサイトに散らばる口コミを、まとめて読めていない"],
      ["団体に代わって増えた個人客が、何に満足したのか分からない"],
      ["天気や航空便の影響を、担当者の勘で読んでいる"],
    ),
  ),
  "b3.outsourcing": made(
    "繁忙期の駐車場の案内と、園路の草刈りの一部を地元の会社に頼む。植物の管理と自然の解説は職員が続ける。",
  ),
  "b3.it": made(
    "口コミのデータを集めて、満足と不満の理由を分析する。過去の来園者数、天気、学校行事などから来園者の予測モデルをつくり、翌週のシフトを決める会議で使う。",
    { note: `口コミの活用と来園者予測の出典: ${REPORT}（沖縄県）。使うデータと会議は記入例。` },
  ),
  "b3.people": made(
    "分析に詳しい人材に、予測の作り方と外れたときの直し方を教わる。受付と売店の責任者が毎週の実績を記録し、自分たちで続けられるようにする。",
  ),
  "b3.chosen": made(pickLines("b3.barriers", "l1", "l2", "l3")),
  "b3.roles": made(
    { choices: ["dataScientist", "businessArchitect"] },
    { note: "分析に加えて、予測を人員の決め方に結びつけ、職員が続けられる手順まで整えられる人が望ましい。" },
  ),
};

const kokusai: Answers = {
  ...checks("×✓×✓✓✓✓✓✓✓"),
  "b3.summary": made("中国語圏からの旅行者の受入に力を入れる、沖縄の旅行会社"),
  "b3.direction": made({ choice: "expand" }),
  "b3.vision": made(
    "台湾や香港などの個人旅行者が、旅の前には中国語の発信で沖縄を知り、旅の間は公式アカウントで相談し、帰ったあとも次の旅を当社に頼んでくれる。団体の手配が中心だった売上は、個人の手配と相談が半分を占める。社員は問い合わせの記録から次の商品をつくり、まだ知られていない地域の店や工房にもお客様を案内している。",
  ),
  "b3.barriers": made(
    lines(
      ["海外との往来が止まり、中国語圏の旅行者との接点が途切れている"],
      ["誰に何を勧めるかをデータで決められず、発信が一律になっている"],
      ["問い合わせがメール、電話、SNSに分かれ、記録が残らない"],
      ["中国語での発信が一部の社員に集中し、更新が続かない"],
    ),
  ),
  "b3.outsourcing": made(
    "繁体字の校正と、投稿用の画像づくりを、県内に住む留学生や制作会社に頼む。旅行の相談への返事は、当社の社員が受け持つ。",
  ),
  "b3.it": made(
    "LINEの公式アカウントを中国語圏の旅行者との窓口にし、興味に合わせて案内を送り分ける。配信の反応と問い合わせの内容を記録し、次に打ち出す地域と商品を決める。",
    {
      note: `中国語圏向けのデジタルマーケティングとLINE公式アカウントの出典: ${REPORT}（沖縄県）。進め方は記入例。`,
    },
  ),
  "b3.people": made(
    "中国語圏での販促を経験した人材に、届けたい相手と半年の配信計画を一緒に考えてもらう。社内は手配と営業から1名ずつ出し、毎週の数字を見る会を開く。",
  ),
  "b3.chosen": made(pickLines("b3.barriers", "l1", "l2")),
  "b3.roles": made(
    { choices: ["uiux", "businessArchitect"] },
    { note: "中国語が読めると進めやすいが、通訳は社員ができるため必須ではない。" },
  ),
};

const taking: readonly Company[] = [
  newCompany({
    id: "c1",
    name: "シップスエージェンシー",
    kana: "しっぷすえーじぇんしー",
    industry: "観光関連サービス",
    address: "沖縄県",
    contact: "企画担当 真栄田 樹／000-0000-0000",
    introducedBy: "k1",
    participation: "joins",
    reason:
      "企画の仕事が減った今のうちに、次の柱になるサービスを形にしたい。社長から「厳しい意見も聞きたい」と申し出があった。",
    memo: MADE_UP_PARTS,
    answers: ships,
    illustrative: true,
  }),
  newCompany({
    id: "c2",
    name: "ビオスの丘",
    kana: "びおすのおか",
    industry: "観光施設（自然体験）",
    address: "沖縄県うるま市",
    contact: "園内運営担当 宮里 奏／bios-demo@example.jp",
    introducedBy: "k3",
    participation: "joins",
    reason:
      "人手の過不足をなくし、職員が休みやすい園にしたい。園内でたまった記録を見てもらい、何に使えるかを一緒に考えたい。",
    memo: MADE_UP_PARTS,
    answers: bios,
    illustrative: true,
  }),
  newCompany({
    id: "c3",
    name: "国際旅行社",
    kana: "こくさいりょこうしゃ",
    industry: "旅行業",
    address: "沖縄県那覇市",
    contact: "海外営業担当 国吉 結衣／000-0000-0000",
    introducedBy: "k5",
    participation: "joins",
    reason:
      "往来が再開したときに最初に思い出してもらえる会社でいたい。待つ間に、個人の旅行者と直接つながる方法を身につけたい。",
    memo: MADE_UP_PARTS,
    answers: kokusai,
    illustrative: true,
  }),
];

/** Invented companies that do not take part (yet). */
const others: readonly Company[] = [
  newCompany({
    id: "c4",
    name: "ペンション アダンの木陰",
    kana: "ぺんしょん あだんのこかげ",
    industry: "宿泊業",
    address: "沖縄県国頭郡",
    contact: "代表 東恩納 隼／000-0000-0000",
    introducedBy: "k3",
    participation: "asking",
    reason: "電話の予約を減らしたいが、客室の改修と時期が重なるため、体制を家族で相談中。",
    memo: "9月末にもう一度訪問する。改修の終わる時期しだいでは、次の回に回ってもらう。",
    answers: {
      ...checks("×✓－✓✓－×✓✓✓"),
      "b3.summary": made("家族で営む12室の宿で、海辺の植物を案内する朝の散歩が人気", {
        question: { what: "改修の期間と、担当を1名出せるか", who: "代表の東恩納さん", by: "2021-09-30" },
      }),
    },
    illustrative: true,
  }),
  newCompany({
    id: "c5",
    name: "島色雑貨 まちやぐゎー結",
    kana: "しまいろざっか まちやぐゎーゆい",
    industry: "小売業（土産・雑貨）",
    address: "沖縄県那覇市",
    contact: "店長 知念 ほのか／shimairo@example.jp",
    introducedBy: "k2",
    participation: "notAsked",
    memo: "通信販売を始めたばかりと聞いた。商店街の会合で会ったときに声をかける。",
    answers: checks("－－－✓－－－✓－✓"),
    illustrative: true,
  }),
  newCompany({
    id: "c6",
    name: "マリンガイド碧のしずく",
    kana: "まりんがいどあおのしずく",
    industry: "体験サービス（海のレジャー）",
    address: "沖縄県中頭郡",
    contact: "代表 屋嘉比 陸／000-0000-0000",
    introducedBy: "ラボの会員企業",
    participation: "declined",
    reason: "11月は修学旅行の延期分が集中し、現場の社員が参加できないため。",
    memo: "経営者の関心は高い。繁忙期を外した次の回に、早めに声をかける。",
    answers: checks("×✓×✓✓××✓✓－"),
    illustrative: true,
  }),
  newCompany({
    id: "c7",
    name: "うりずん島めぐりレンタカー",
    kana: "うりずんしまめぐりれんたかー",
    industry: "自動車賃貸業",
    address: "沖縄県豊見城市",
    contact: "業務課 比屋根 蒼／urizun@example.jp",
    introducedBy: "k1",
    participation: "asking",
    memo: "車両の稼働の記録があり、観光の流れを見る題材になる。社長との面談の日を調整中。",
    answers: checks("－－✓✓－－－✓－－"),
    illustrative: true,
  }),
];

export const companies: readonly Company[] = [...taking, ...others];
