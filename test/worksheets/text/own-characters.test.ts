import { expect, it } from "vitest";
import { ownCharacters } from "../../../worksheets/text/own-characters.ts";

it("finds 外字 of every private-use area once, and no rare but ordinary character", () => {
  expect(ownCharacters("\ue000橋と\u{f0000}\u{10fffd}、\ue000")).toEqual([
    "\ue000",
    "\u{f0000}",
    "\u{10fffd}",
  ]);
  expect(ownCharacters("𠮷髙﨑㈱①葛\u{e0100}👨‍👩‍👧\ufffd")).toEqual([]);
});
