import { assertNever } from "../../definition/assert-never.ts";
import type { FailureDescription } from "../describe-failure.ts";
import type { SealRefusal } from "./seal-header.ts";
import type { OpenedSeal } from "./sealer.ts";

/** Why a sealed file was not opened. */
export type SealFailure = Exclude<OpenedSeal, { kind: "open" | "refused" }> | SealRefusal;

const UNTOUCHED = "元のファイルは変更していません。";

/** The same three plain sentences as describe-failure.ts has for what is wrong inside. */
export function describeSeal(failure: SealFailure): FailureDescription {
  switch (failure.kind) {
    case "wrongPassword":
      return {
        what: "パスワードが違います。または、ファイルの先頭の部分が壊れています。",
        safe: UNTOUCHED,
        todo: "大文字と小文字、Caps Lockを確かめて、もう一度入力してください。正しいパスワードでも開けないときは、バックアップから開いてください。",
      };
    case "damaged":
      return {
        what: "パスワードは合っていますが、ファイルの中身が壊れているか、書き換えられています。",
        safe: UNTOUCHED,
        todo: "バックアップから開くか、ファイルをもう一度受け取ってください。",
      };
    case "noMemory":
      return {
        what: "パスワードを確かめるためのメモリーが足りません。",
        safe: UNTOUCHED,
        todo: "ほかのアプリを閉じてから、もう一度開いてください。",
      };
    case "notSealed":
      return {
        what: "パスワードで保護されたファイルではないか、先頭の部分が壊れています。",
        safe: UNTOUCHED,
        todo: "バックアップから開くか、ファイルをもう一度受け取ってください。",
      };
    case "truncated":
      return {
        what: `パスワードで保護されたファイルが、途中で切れています（${failure.bytes}バイト）。`,
        safe: UNTOUCHED,
        todo: "バックアップから開くか、ファイルをもう一度受け取ってください。",
      };
    case "newerVersion":
      return {
        what: `新しい版のアプリで保護されたファイルです（保護の版${failure.version}、このアプリは版${failure.supported}まで）。`,
        safe: UNTOUCHED,
        todo: "新しい版のアプリで開いてください。",
      };
    case "unbearable":
      return {
        what: "パスワードの確認に、異常に大きなメモリーや時間を求めるファイルです。壊れているか、悪意のあるファイルのおそれがあります。",
        safe: UNTOUCHED,
        todo: "このファイルは開かずに、送った人に確認してください。自分で保存したファイルなら、バックアップから開いてください。",
      };
    default:
      return assertNever(failure);
  }
}
