import type { Partner, Place, Talent } from "../../project/model.ts";
import { newPartner, newPlace, newTalent } from "../../project/new-project.ts";

/** Seven talents, invented after the careers the pilot's talents had (SI, AI strategy, smart cities, freelance). */
export const talents: readonly Talent[] = [
  newTalent({
    id: "t1",
    name: "早乙女 航平",
    kana: "さおとめ こうへい",
    affiliation: "システムインテグレーター 流通・サービス事業部",
    introduction:
      "小売業の受発注や在庫のしくみを10年ほど担当し、要件の整理から導入後の定着まで見てきました。現場の方と一緒に業務の流れを紙に描くところから始めるのが得意です。",
    roles: ["engineer", "businessArchitect"],
    interests: "小さな会社どうしが無理なく情報を共有できるしくみ。離島の物流にも関心がある。",
    memo: "平日は18時以降の打ち合わせを希望。",
    illustrative: true,
  }),
  newTalent({
    id: "t2",
    name: "椎葉 茉莉",
    kana: "しいば まり",
    affiliation: "通信会社 AI戦略部",
    introduction:
      "需要予測と、その結果を現場の判断に使ってもらう進め方が専門です。コールセンターの人員計画に予測を取り入れた経験があります。",
    roles: ["dataScientist", "businessArchitect"],
    interests: "観光施設の混雑と人手の偏り。働く人の休みやすさにつながる分析がしたい。",
    memo: "ビオスの丘の説明のあと、天候データの使い方について質問があった。",
    illustrative: true,
  }),
  newTalent({
    id: "t3",
    name: "鳥飼 拓海",
    kana: "とりかい たくみ",
    affiliation: "総合電機メーカー スマートシティ推進部",
    introduction:
      "自治体や交通事業者と、人の流れのデータを使うまちづくりの実証に携わっています。関係者の多い話し合いをまとめる役を任されることが多いです。",
    roles: ["businessArchitect"],
    interests: "空港から先の移動と周遊。県全体の観光データの共有。",
    memo: "11月末は本業の都合でツアーに参加できない。報告会には参加したいとのこと。",
    illustrative: true,
  }),
  newTalent({
    id: "t4",
    name: "橘田 美緒",
    kana: "きった みお",
    affiliation: "フリーランス（UI/UXデザイン）",
    introduction:
      "予約サイトや会員アプリの画面設計をしています。利用者への聞き取りから試作までを短い期間で繰り返す進め方をとっています。",
    roles: ["uiux"],
    interests: "言葉の違う旅行者が迷わない案内。手触りのある旅の思い出づくり。",
    memo: "沖縄での滞在経験が多く、移動は本人の運転でも可。",
    illustrative: true,
  }),
  newTalent({
    id: "t5",
    name: "蓮見 さやか",
    kana: "はすみ さやか",
    affiliation: "広告会社 海外デジタルマーケティング部",
    introduction:
      "台北に4年駐在し、台湾・香港向けの販促とSNSの運用を担当しました。中国語（繁体字）での発信と、反応の分析ができます。",
    roles: ["uiux", "businessArchitect"],
    interests: "海外の個人旅行者と地域の店を長くつなぐこと。",
    memo: "国際旅行社との顔合わせを強く希望。",
    illustrative: true,
  }),
  newTalent({
    id: "t6",
    name: "久慈 智也",
    kana: "くじ ともや",
    affiliation: "クラウドサービス会社 技術本部",
    introduction:
      "クラウド基盤の構築と安全対策が専門です。小規模な事業者向けに、費用を抑えた構成を提案してきました。",
    roles: ["security", "engineer"],
    interests: "個人情報を扱う観光事業者の安全対策。オンラインでの継続支援。",
    memo: "ツアーは欠席。技術の相談には後日オンラインで応じられる。",
    illustrative: true,
  }),
  newTalent({
    id: "t7",
    name: "若月 遥",
    kana: "わかつき はるか",
    affiliation: "データ分析会社 コンサルティング部",
    introduction:
      "入社5年目です。アンケートや口コミなど、文章のデータから利用者の気持ちを読み取る分析をしています。",
    roles: ["dataScientist", "uiux"],
    interests: "自然を守りながら楽しむ観光。学生時代に環境学習の手伝いをしていた。",
    memo: "口コミ分析の事例を、次回の打ち合わせで見せてもらう。",
    illustrative: true,
  }),
];

export const places: readonly Place[] = [
  newPlace({
    id: "p1",
    name: "沖縄県庁",
    address: "沖縄県那覇市",
    appeal: "ツアーの活動拠点。県の担当課がすぐ近くにいて、発表の場で企業と県が同席できる。",
    duration: "半日",
    illustrative: true,
  }),
  newPlace({
    id: "p2",
    name: "ビオスの丘",
    address: "沖縄県うるま市",
    appeal: "亜熱帯の森と水辺を歩き、船でも巡れる。日によって来園者数の差が大きく、人員配置が課題。",
    duration: "150分",
    illustrative: true,
  }),
  newPlace({
    id: "p3",
    name: "国際通り周辺の商店街",
    address: "沖縄県那覇市",
    appeal: "海外の旅行者が戻る前の様子を自分の目で確かめ、店の人の声を聞ける。夜は郷土料理も楽しめる。",
    duration: "60分",
    illustrative: true,
  }),
  newPlace({
    id: "p4",
    name: "首里城公園",
    address: "沖縄県那覇市",
    appeal: "復元の過程を公開していて、再訪のきっかけになる。混雑の偏りと案内の多言語化が課題。",
    duration: "90分",
    illustrative: true,
  }),
  newPlace({
    id: "p5",
    name: "やんばるの森（国頭村ほか）",
    address: "沖縄県国頭郡",
    appeal: "世界自然遺産の森。自然の保護と観光の両立を考える題材になる。那覇から遠く、次回の候補とする。",
    duration: "1日",
    illustrative: true,
  }),
];

/** Invented institutions: the published documents name none. */
export const partners: readonly Partner[] = [
  newPartner({
    id: "k1",
    name: "美ら島みらい銀行 法人営業部",
    division: "bank",
    contact: "調査役 喜屋武 恵／000-0000-0000",
    illustrative: true,
  }),
  newPartner({
    id: "k2",
    name: "南風信用金庫 地域支援課",
    division: "bank",
    contact: "係長 伊波 大地／chiiki@example.jp",
    illustrative: true,
  }),
  newPartner({
    id: "k3",
    name: "沖縄中部広域商工会 経営支援室",
    division: "support",
    contact: "経営指導員 仲村渠 純／000-0000-0000",
    illustrative: true,
  }),
  newPartner({
    id: "k4",
    name: "島しょ観光事業者相談センター",
    division: "support",
    contact: "相談窓口／soudan@example.jp",
    illustrative: true,
  }),
  newPartner({
    id: "k5",
    name: "合同会社しまのわ観光総研",
    division: "local",
    contact: "代表 瑞慶覧 望／000-0000-0000",
    illustrative: true,
  }),
  newPartner({
    id: "k6",
    name: "みなみ複業パートナーズ株式会社",
    division: "agency",
    contact: "沖縄担当 東江 光／fukugyo@example.jp",
    illustrative: true,
  }),
];
