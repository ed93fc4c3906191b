/** Where the published facts of this sample stand, as cited in the notes. */
export const REPORT = "令和3年度調査報告書";
/** 別冊1 3-9: the three pilots' tours. */
export const TOUR_SOURCE = `${REPORT} 別冊1 3-9・別添3（沖縄県）`;
/** What 沖縄県IoT推進ラボ wrote of the region and of its expectations. */
export const REGION_SOURCE = `${REPORT}（沖縄県IoT推進ラボ）`;
/** Tools used at the meet-up. */
export const MEET_UP_SOURCE = `${REPORT} 2.1.3・別冊1 3-6`;
