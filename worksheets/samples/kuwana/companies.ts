import type { Company } from "../../project/model.ts";
import { newCompany } from "../../project/new-project.ts";
import { checks, lines, made } from "../compose.ts";
import { mieSeiki, nagashima, shinnosuke, taiyo, utaandon } from "./company-sheets.ts";

const company = (row: Omit<Company, "illustrative" | "memo"> & { readonly memo?: string }): Company =>
  newCompany({ ...row, illustrative: true });

/** The five companies of the FY2021 tour. Their names are published; checks, contacts and reasons are made up. */
const participating: readonly Company[] = [
  company({
    id: "c1",
    name: "総本家新之助貝新",
    kana: "そうほんけしんのすけかいしん",
    industry: "食料品製造・販売（佃煮）",
    address: "三重県桑名市",
    contact: "企画販売担当 000-0000-0000／kikaku@example.jp",
    introducedBy: "k3",
    participation: "joins",
    reason: "若い世代にしぐれ煮の物語を届けたい。社員だけでは進まなかったSNSとECを、外の目で見直したい。",
    memo: "11月下旬から歳暮の繁忙期に入る。訪問は初日の午後にまとめる。",
    answers: { ...checks("×✓✓✓✓✓✓✓✓✓"), ...shinnosuke },
  }),
  company({
    id: "c2",
    name: "大洋産業",
    kana: "たいようさんぎょう",
    industry: "製造業",
    address: "三重県桑名市",
    contact: "総務担当 000-0000-0000／soumu@example.jp",
    introducedBy: "k1",
    participation: "joins",
    reason:
      "取引先から環境の取組を聞かれる機会が増えた。市のゼロカーボンシティ宣言に、自社の現場から応えたい。",
    answers: { ...checks("×✓×✓✓✓✓✓✓✓"), ...taiyo },
  }),
  company({
    id: "c3",
    name: "歌行燈",
    kana: "うたあんどん",
    industry: "飲食業（うどん・はまぐり料理）",
    address: "三重県桑名市",
    contact: "営業企画担当 000-0000-0000／eigyo@example.jp",
    introducedBy: "k6",
    participation: "joins",
    reason: "客足の戻りに備え、少ない人数でもよい接客ができる店にしたい。桑名の食を知る入口になりたい。",
    memo: "昼の営業と重ならないよう、3日目の訪問は開店前に始める。",
    answers: { ...checks("×✓×✓✓✓✓×✓✓"), ...utaandon },
  }),
  company({
    id: "c4",
    name: "三重精機",
    kana: "みえせいき",
    industry: "製造業（機械部品加工）",
    address: "三重県桑名市",
    contact: "製造管理担当 000-0000-0000／seizo@example.jp",
    introducedBy: "k5",
    participation: "joins",
    reason: "熟練者がいるうちに技能を形に残したい。AIを入れる前に、何から試すかを専門家と決めたい。",
    memo: "工場の見学は安全靴と保護めがねが必要。人数分を会社が用意する。",
    answers: { ...checks("✓✓✓✓✓✓✓×✓✓"), ...mieSeiki },
  }),
  company({
    id: "c5",
    name: "長島観光開発",
    kana: "ながしまかんこうかいはつ",
    industry: "観光・レジャー施設の運営",
    address: "三重県桑名市長島町",
    contact: "運営企画担当 000-0000-0000／unei@example.jp",
    introducedBy: "くわなIoT推進ラボの会員",
    participation: "joins",
    reason:
      "混雑と人手不足をデータで解き、来場者にも働く人にも優しい施設にしたい。市街地への回遊にも力を貸したい。",
    memo: "園内の撮影範囲とデータの扱いを、ツアー前に文書で確認する。",
    answers: { ...checks("✓✓×✓✓✓✓✓✓✓"), ...nagashima },
  }),
];

/** Candidates that do not take part in this round; all made up. */
const others: readonly Company[] = [
  company({
    id: "c6",
    name: "浜ノ町鋳造所",
    kana: "はまのちょうちゅうぞうしょ",
    industry: "製造業（鋳物）",
    address: "三重県桑名市",
    contact: "工場長 000-0000-0000",
    introducedBy: "k3",
    participation: "asking",
    reason:
      "鋳造の燃料費とCO2を減らす方法を探している。後継者は前向きだが、受注の波が大きく時期を迷っている。",
    memo: "今回の5社には間に合わなかった。次回の候補として話を続ける。",
    answers: {
      ...checks("×✓－✓✓－－✓✓－"),
      "b1.team": {
        question: {
          what: "現場から誰がプロジェクトチームに入れるか。1月以降なら体制を組めるか。",
          who: "浜ノ町鋳造所 工場長（商工会議所の経営指導員を通じて）",
          by: "2021-12-10",
        },
        seen: true,
        illustrative: true,
      },
      "b3.summary": made("水回りや道路に使う鋳物を、型づくりから仕上げまで手がける町工場"),
      "b3.direction": made({ choice: "stable" }),
      "b3.barriers": made(
        lines(
          ["溶解の電力と燃料の値上がりを、製品の価格に反映しきれない"],
          ["不良の原因が、砂か温度か作業かを切り分けられない"],
        ),
      ),
    },
  }),
  company({
    id: "c7",
    name: "輪中みどり農園",
    kana: "わじゅうみどりのうえん",
    industry: "農業（野菜の生産・直売）",
    address: "三重県桑名市長島町",
    contact: "代表 000-0000-0000",
    introducedBy: "k4",
    participation: "asking",
    reason: "直売所の売れ残りを減らしたい。収穫の多い時期に、社員が話し合いに出られるかを家族で相談中。",
    answers: checks("－✓－×✓－－✓✓✓"),
  }),
  company({
    id: "c8",
    name: "多度路ツーリスト",
    kana: "たどじつーりすと",
    industry: "旅行業",
    address: "三重県桑名市多度町",
    contact: "店長 000-0000-0000",
    introducedBy: "k6",
    participation: "notAsked",
    reason: "",
    memo: "市街地と長島を結ぶ一日の旅を企画できそう。11月の観光の繁忙期が落ち着いてから訪ねる。",
    answers: checks("－－－－－－－✓－✓"),
  }),
  company({
    id: "c9",
    name: "員弁川運送",
    kana: "いなべがわうんそう",
    industry: "道路貨物運送業",
    address: "三重県桑名市",
    contact: "総務課 000-0000-0000",
    introducedBy: "k2",
    participation: "declined",
    reason:
      "金融機関から勧められて話を聞いた。年末の繁忙期と重なり、経営者も現場も時間を取れないため見送り。",
    memo: "お付き合いでの参加にならないよう、無理には誘わない。来年度の募集の時期に案内だけ送る。",
    answers: checks("×✓××××－×－✓"),
  }),
];

export const companies: readonly Company[] = [...participating, ...others];
