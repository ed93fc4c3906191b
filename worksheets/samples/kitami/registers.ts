import type { Municipality, Partner, Place, Talent } from "../../project/model.ts";

/** Person, department and contact are made up; the municipality has no mark of its own, so they say so. */
export const municipality: Municipality = {
  name: "北見市",
  prefecture: "北海道",
  department: "商工観光部 産業振興課（記入例）",
  person: "高瀬 美咲（記入例）",
  contact: "電話 000-0000-0000 / iot-lab@example.jp",
  lab: "北見市IoT推進ラボ",
  fiscalYear: "令和3年度",
  round: "第1回",
};

/** Made-up persons; the fields they come from (SI, AI strategy, smart city) are those of the pilot. */
export const talents: readonly Talent[] = [
  {
    id: "t1",
    name: "三橋 拓海",
    kana: "みつはし たくみ",
    affiliation: "SI企業 公共・地域DX部門（東京都）",
    introduction:
      "自治体と製造業の業務システムを15年担当しました。現場の困りごとを聞き取り、小さく試して広げる進め方が得意です。釧路市の出身で、道東の仕事に関わるのは今回が初めてです。",
    roles: ["engineer", "businessArchitect"],
    interests: "第1次産業の省力化、現場に残る紙の記録のデジタル化",
    memo: "平日は18時以降の打合せを希望。全体のまとめ役を引き受けてもよいとのこと。",
    illustrative: true,
  },
  {
    id: "t2",
    name: "早乙女 理紗",
    kana: "さおとめ りさ",
    affiliation: "コンサルティング会社 AI戦略部門（東京都）",
    introduction:
      "食品・素材メーカーのAI活用の構想づくりを支援しています。技術を入れることより、どの判断を速くしたいかを経営者と話すことから始めます。",
    roles: ["dataScientist", "businessArchitect"],
    interests: "需要予測、規格外品の活用、データを使った商品開発",
    memo: "ミートアップでグリーンズ北見の原料調達について多く質問していた。",
    illustrative: true,
  },
  {
    id: "t3",
    name: "久我 智紀",
    kana: "くが ともき",
    affiliation: "総合電機メーカー スマートシティ推進部門（神奈川県）",
    introduction:
      "交通・エネルギー・防災のデータ連携を、3つの市で構想から実証まで進めました。企業、大学、行政の間に立って合意をつくる役が多いです。",
    roles: ["businessArchitect"],
    interests: "産学官連携、寒冷地のインフラ維持、実証フィールドの運営",
    memo: "自然主義経済エコシステム構想の話し相手として、ラボからも声をかけたい。",
    illustrative: true,
  },
  {
    id: "t4",
    name: "相良 結衣",
    kana: "さがら ゆい",
    affiliation: "通信会社 IoTソリューション部門（千葉県）",
    introduction:
      "LPWAや衛星測位を使った見守り・計測の仕組みを、山間部や離島で立ち上げてきました。電波の届きにくい場所での機器の選び方と電源の工夫が専門です。",
    roles: ["engineer"],
    interests: "エゾシカの生態調査、ほ場や林地での計測、ドローンの活用",
    memo: "第三級陸上特殊無線技士。機材を持ち込んで試したいという申し出あり。",
    illustrative: true,
  },
  {
    id: "t5",
    name: "野々村 航",
    kana: "ののむら わたる",
    affiliation: "フリーランス（サービスデザイン、札幌市）",
    introduction:
      "ショールームや展示施設の体験設計と、Webサービスの画面設計をしています。初めて触れる人がどこで迷うかを一緒に歩いて確かめるのが私のやり方です。",
    roles: ["uiux"],
    interests: "先端技術の見せ方、地元の学生が参加できる場づくり",
    memo: "札幌在住のため、追加の訪問もしやすい。",
    illustrative: true,
  },
  {
    id: "t6",
    name: "真柴 悠人",
    kana: "ましば ゆうと",
    affiliation: "自動車部品メーカー データ解析部門（愛知県）",
    introduction:
      "入社5年目です。製造ラインのセンサーデータから、品質のばらつきの原因を探しています。現場の勘と数字を突き合わせる作業が好きです。",
    roles: ["dataScientist", "engineer"],
    interests: "IoTとAIによる製造条件の最適化、量産の立ち上げ",
    memo: "若手枠。三橋さんと組むと互いに補えそう。",
    illustrative: true,
  },
  {
    id: "t7",
    name: "樋渡 恵一",
    kana: "ひわたし けいいち",
    affiliation: "個人事業主（元・精密機器メーカー 新規事業責任者、埼玉県）",
    introduction:
      "30年の会社員生活のうち10年を新規事業に使い、3件を黒字にし、5件をたたみました。始め方と同じくらい、やめ方の決め方もお話しできます。",
    roles: ["businessArchitect"],
    interests: "3Dプリンタ・ロボットの事業化、地域企業の次の柱づくり",
    memo: "シニア枠。月の半分は北見に滞在してもよいとのこと。",
    illustrative: true,
  },
  {
    id: "t8",
    name: "香坂 玲央",
    kana: "こうさか れお",
    affiliation: "スタートアップ ブロックチェーン開発部門（東京都）",
    introduction:
      "食品の履歴管理や環境価値の証明に、改ざんしにくい記録の仕組みを使ってきました。必要のないところには使わない、という助言もします。",
    roles: ["security", "engineer"],
    interests: "脱炭素貢献度の可視化、Jクレジットとの接続",
    memo: "環境大善の事業内容に強い関心。事前に製品を取り寄せて使っていた。",
    illustrative: true,
  },
];

export const places: readonly Place[] = [
  {
    id: "p1",
    name: "サテライトオフィス北見",
    address: "北海道北見市",
    appeal: "ツアー中の活動拠点。Wi-Fi、モニター、ホワイトボードがあり、ツアーの後も作業場所として使える。",
    duration: "90分",
    illustrative: true,
  },
  {
    id: "p2",
    name: "北見カーリングホール",
    address: "北海道北見市",
    appeal:
      "カーリングのまちを象徴する施設。スポーツ、大学の研究、データの活用が一つの建物でつながっている。",
    duration: "60分",
    illustrative: true,
  },
  {
    id: "p3",
    name: "北見工業大学",
    address: "北海道北見市公園町",
    appeal: "寒冷地の工学を研究する、産学官連携の相手。卒業生に地元で働く場所を用意することが課題。",
    duration: "60分",
    illustrative: true,
  },
  {
    id: "p4",
    name: "北見ハッカ記念館",
    address: "北海道北見市南仲町",
    appeal: "かつて世界へ輸出された薄荷の歴史を伝える。一つの作物に頼る産業の強さと、もろさの両方を学べる。",
    duration: "45分",
    illustrative: true,
  },
  {
    id: "p5",
    name: "常呂漁港とサロマ湖畔",
    address: "北海道北見市常呂町",
    appeal: "ホタテを計画的に育て、資源を守りながら獲る漁業の現場。海の第1次産業も人手が減っている。",
    duration: "120分",
    illustrative: true,
  },
];

/** Banks, consultants and agencies are made up; the chamber and the university are only assumed to help. */
export const partners: readonly Partner[] = [
  {
    id: "k1",
    name: "はまなす原信用金庫 北見支店",
    division: "bank",
    contact: "取引先支援課 小田切 修 000-0000-0000",
    illustrative: true,
  },
  {
    id: "k2",
    name: "雪晴銀行 北見支店",
    division: "bank",
    contact: "法人営業課 丹羽 沙織 niwa@example.jp",
    illustrative: true,
  },
  {
    id: "k3",
    name: "北見商工会議所",
    division: "support",
    contact: "経営相談の窓口 000-0000-0000",
    illustrative: true,
  },
  {
    id: "k4",
    name: "北見工業大学（産学連携の窓口）",
    division: "support",
    contact: "renkei@example.jp",
    illustrative: true,
  },
  {
    id: "k5",
    name: "合同会社 氷紋経営デザイン",
    division: "local",
    contact: "代表 葛西 暁 kasai@example.jp",
    illustrative: true,
  },
  {
    id: "k6",
    name: "オホーツク野技術士事務所",
    division: "local",
    contact: "所長 村雨 健 000-0000-0000",
    illustrative: true,
  },
  {
    id: "k7",
    name: "複業ブリッジ北国株式会社",
    division: "agency",
    contact: "北海道担当 折原 千尋 orihara@example.jp",
    illustrative: true,
  },
];
