/** What each published answer of the Kuwana sample rests on (令和3年度「高度デジタル人材による地域中小企業デジタル化支援可能性調査」). */
export const REGION_SOURCE = "令和3年度調査報告書（桑名市）";
export const CALENDAR_SOURCE = "令和3年度調査報告書 1.5・別添2";
export const MEETUP_SOURCE = "令和3年度調査報告書 別冊1 3-5";
export const TOUR_SOURCE = "令和3年度調査報告書 別冊1 3-9（桑名市）";
export const PAY_SOURCE = "令和3年度調査報告書（人材への支給）";
