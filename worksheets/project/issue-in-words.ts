import type { z } from "zod";
import { assertNever } from "../definition/assert-never.ts";

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, string>> = {
  string: "文字",
  number: "数",
  int: "整数",
  boolean: "はい・いいえ",
  array: "一覧",
  object: "項目のまとまり",
  record: "項目のまとまり",
};

/** What is wrong with a value, in Japanese, without repeating the value itself. */
export function issueInWords(issue: Issue): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return `知らない項目「${issue.keys[0]?.slice(0, 40) ?? ""}」があります`;
    case "invalid_type":
      return `${TYPES[issue.expected] ?? "値"}があるはずのところが、抜けているか、別の形になっています`;
    case "too_big":
      return `上限（${issue.maximum}）を超えています`;
    case "too_small":
      return `下限（${issue.minimum}）より小さいか、空になっています`;
    case "invalid_value":
      return "選択肢にないものが入っています";
    case "invalid_union":
      return "どの形にも当てはまりません";
    case "custom":
      return issue.message;
    case "invalid_format":
      return "書き方が違います";
    case "invalid_key":
    case "invalid_element":
    case "not_multiple_of":
      return "形が違います";
    default:
      return assertNever(issue);
  }
}
