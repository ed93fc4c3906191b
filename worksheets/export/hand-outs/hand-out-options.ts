/** What is handed out for the tour, in the order it is offered. */
export const HAND_OUTS = ["course", "guide", "booklet", "roles", "checklist", "budget", "meetings"] as const;
export type HandOutKind = (typeof HAND_OUTS)[number];

/** How each is called: on the screen, in its title and in its file's name. */
export const HAND_OUT_TITLES: Readonly<Record<HandOutKind, string>> = {
  course: "行程表",
  guide: "しおり",
  booklet: "しおり小冊子",
  roles: "役割分担表",
  checklist: "当日チェックリスト",
  budget: "費用見積書",
  meetings: "事前顔合わせ案内",
};

/** What is personal and asked for by its own name; nothing of it is handed out unless it is chosen. */
export const PERSONAL_CHOICES = ["people", "contacts", "addresses", "notes"] as const;
export type PersonalChoice = (typeof PERSONAL_CHOICES)[number];

/** Which hand-outs, and what of the personal data goes into them. */
export interface HandOutOptions {
  readonly kinds: readonly HandOutKind[];
  readonly personal: readonly PersonalChoice[];
  /** Date on the pages, "YYYY-MM-DD". */
  readonly date: string;
}
