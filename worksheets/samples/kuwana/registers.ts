import type { Municipality, Partner, Place, Talent } from "../../project/model.ts";
import { newPartner, newPlace, newTalent } from "../../project/new-project.ts";

/** The municipality has no mark for made-up fields, so they say it themselves. */
export const municipality: Municipality = {
  name: "桑名市",
  prefecture: "三重県",
  department: "産業振興担当課（記入例）",
  person: "水谷 香織（記入例）",
  contact: "000-0000-0000／iot-lab@example.jp",
  lab: "くわなIoT推進ラボ",
  fiscalYear: "令和3年度",
  round: "第1回",
};

const talent = (row: Omit<Talent, "illustrative" | "memo"> & { readonly memo?: string }): Talent =>
  newTalent({ ...row, illustrative: true });

export const talents: readonly Talent[] = [
  talent({
    id: "t1",
    name: "西尾 航平",
    kana: "にしお こうへい",
    affiliation: "大手SI企業 製造業向けシステム部門",
    introduction:
      "工場の検査工程にカメラとAIを入れるプロジェクトを、企画から現場への定着まで担当してきました。現場の方と一緒に小さく試すことを大切にしています。",
    roles: ["engineer", "businessArchitect"],
    interests: "ものづくりの技能を次の世代に残すこと。愛知県の出身で、近い土地に恩返しがしたい。",
  }),
  talent({
    id: "t2",
    name: "藤代 美咲",
    kana: "ふじしろ みさき",
    affiliation: "IT企業 AI戦略部門",
    introduction:
      "小売業と観光業で、購買や来場のデータから需要を予測する仕事をしています。分析の結果を、店長が翌日の段取りに使える形で渡すことを心がけています。",
    roles: ["dataScientist", "businessArchitect"],
    interests: "観光地の混雑と、働く人の負担を一緒に減らす方法。",
    memo: "長島観光開発が、来場者の分析について話を聞きたいと希望。",
  }),
  talent({
    id: "t3",
    name: "真鍋 亮",
    kana: "まなべ りょう",
    affiliation: "電機メーカー スマートシティ推進部門",
    introduction:
      "自治体と企業が一緒に進める、エネルギーの見える化の構想づくりを担当しています。関係者が多い場で、合意をまとめる役を多く務めてきました。",
    roles: ["businessArchitect"],
    interests: "ゼロカーボンシティ宣言を、中小企業の毎日の仕事につなげること。",
  }),
  talent({
    id: "t4",
    name: "河合 千尋",
    kana: "かわい ちひろ",
    affiliation: "フリーランス（ECサイトとSNSの企画・デザイン）",
    introduction:
      "食品の老舗や窯元のECサイトを、取材から撮影、公開後の改善まで一人で受け持っています。作り手の言葉をそのまま生かす見せ方が得意です。",
    roles: ["uiux"],
    interests: "職人の話を聞くこと。しぐれ煮が好きで応募した。",
    memo: "撮影の道具を持ち込める。平日の日中は連絡が取りやすい。",
  }),
  talent({
    id: "t5",
    name: "榎並 慎吾",
    kana: "えなみ しんご",
    affiliation: "通信会社 IoTサービス企画部門",
    introduction:
      "センサーやウェアラブル端末で、作業者の体調と動きを見守るサービスを立ち上げました。通信と機器の選び方から、費用の見積もりまで相談に乗れます。",
    roles: ["dataScientist", "engineer"],
    interests: "広い屋外施設での安全管理。家族で長島に来たことがある。",
  }),
  talent({
    id: "t6",
    name: "三浦 由佳",
    kana: "みうら ゆか",
    affiliation: "コンサルティング会社 環境・エネルギー部門",
    introduction:
      "製造業のCO2排出量の算定と、削減計画づくりを支援しています。専任の担当者がいない会社でも続けられる、簡単な記録の方法を一緒に考えます。",
    roles: ["dataScientist", "businessArchitect"],
    interests: "取引先から求められる前に、中小企業が自分から環境の取組を語れるようにすること。",
  }),
  talent({
    id: "t7",
    name: "黒田 拓海",
    kana: "くろだ たくみ",
    affiliation: "セキュリティ会社 中小企業支援チーム",
    introduction:
      "社員数が数十名の会社に、無理のない情報セキュリティの進め方を提案しています。クラウドの設定や、顧客情報の持ち方の点検が専門です。",
    roles: ["security", "engineer"],
    interests: "若手のうちに、本業とは違う業種の現場を知ること。",
    memo: "本業の都合で現地ツアーには参加できない。オンラインで顧客情報の扱いを相談する。",
  }),
];

const place = (row: Omit<Place, "illustrative">): Place => newPlace({ ...row, illustrative: true });

export const places: readonly Place[] = [
  place({
    id: "p1",
    name: "桑名シティホテル",
    address: "三重県桑名市",
    appeal: "ツアーの活動拠点。訪問から戻った後に、人材どうしの議論と発表資料づくりに使う。",
    duration: "3日間",
  }),
  place({
    id: "p2",
    name: "桑名市博物館",
    address: "三重県桑名市京町",
    appeal:
      "城下町と宿場町として栄えた桑名の歩みを、初日に知ってもらう。収蔵品の魅力を館の外に伝える方法が課題。",
    duration: "45分",
  }),
  place({
    id: "p3",
    name: "はまぐりプラザ",
    address: "三重県桑名市大字赤須賀",
    appeal:
      "はまぐり漁と漁師町の暮らしを学べる。資源を守り育ててきた取組と、食品や飲食の会社とのつながりを見てもらう。",
    duration: "60分",
  }),
  place({
    id: "p4",
    name: "なばなの里",
    address: "三重県桑名市長島町",
    appeal: "夜のイルミネーションで多くの人が訪れる。混み合う時間帯の案内と、働く人の動きを現地で確かめる。",
    duration: "90分",
  }),
  place({
    id: "p5",
    name: "七里の渡し・六華苑",
    address: "三重県桑名市（揖斐川沿い）",
    appeal:
      "東海道の渡し場の跡と、和館・洋館が並ぶ旧邸宅。歩いて回れる距離にあり、川沿いの散策と組み合わせた見せ方を考えたい。",
    duration: "105分",
  }),
];

const partner = (row: Omit<Partner, "illustrative">): Partner => newPartner({ ...row, illustrative: true });

export const partners: readonly Partner[] = [
  partner({
    id: "k1",
    name: "地元信用金庫 法人営業部",
    division: "bank",
    contact: "営業推進担当 000-0000-0000",
  }),
  partner({
    id: "k2",
    name: "地方銀行 桑名地区の支店",
    division: "bank",
    contact: "法人担当 000-0000-0000",
  }),
  partner({
    id: "k3",
    name: "地元商工会議所 中小企業相談所",
    division: "support",
    contact: "経営指導員 soudan@example.jp",
  }),
  partner({
    id: "k4",
    name: "県の産業支援機関 デジタル化相談窓口",
    division: "support",
    contact: "相談員 digital@example.jp",
  }),
  partner({
    id: "k5",
    name: "三川ものづくりコンサルティング",
    division: "local",
    contact: "代表 monozukuri@example.jp",
  }),
  partner({
    id: "k6",
    name: "くわな観光まちづくり企画",
    division: "local",
    contact: "事務局 000-0000-0000",
  }),
  partner({
    id: "k7",
    name: "副業人材マッチング会社 東海支社",
    division: "agency",
    contact: "地域連携担当 match@example.jp",
  }),
];
