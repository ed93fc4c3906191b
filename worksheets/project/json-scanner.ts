import { assertNever } from "../definition/assert-never.ts";
import type { JsonFailure, JsonPath, JsonPlace } from "./json-failure.ts";

/** What a text may hold before anything walks it. */
export interface JsonLimits {
  /** Deepest nesting of objects and arrays. */
  readonly depth: number;
  /** Most values (objects, arrays and scalars together). */
  readonly count: number;
}

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/u;
/** No number of a project has more characters; a longer run is not even converted. */
const LONGEST_NUMBER = 64;
/** Longest piece of a hostile text that a failure repeats. */
const LONGEST_QUOTE = 40;
const LITERALS = ["true", "false", "null"] as const;

/** Ends the scan; never leaves this file. */
class Refusal extends Error {
  readonly failure: JsonFailure;
  constructor(failure: JsonFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** An object or array that is open at the scanner's position. */
type Frame =
  | { readonly in: "object"; readonly keys: Set<string>; key: string }
  | { readonly in: "array"; index: number };

type Expected = "value" | "valueOrEnd" | "key" | "keyOrEnd" | "next";

/** Reads through a JSON text (RFC 8259) once, without recursion, and stops at the first thing that is refused. */
class Scanner {
  private at = 0;
  private count = 0;
  private readonly frames: Frame[] = [];

  constructor(
    private readonly text: string,
    private readonly limits: JsonLimits,
  ) {}

  run(): void {
    let expected: Expected | "end" = "value";
    while (expected !== "end") {
      this.skipSpace();
      switch (expected) {
        case "value":
        case "valueOrEnd":
          expected = this.value(expected === "valueOrEnd");
          break;
        case "key":
        case "keyOrEnd":
          expected = this.key(expected === "keyOrEnd");
          break;
        case "next":
          expected = this.next();
          break;
        default:
          assertNever(expected);
      }
    }
  }

  private value(mayEnd: boolean): Expected {
    const start = this.text[this.at];
    if (mayEnd && start === "]") return this.close();
    this.count += 1;
    if (this.count > this.limits.count) this.refuse({ kind: "tooMany", limit: this.limits.count });
    if (start === "{") return this.open({ in: "object", keys: new Set(), key: "" }, "keyOrEnd");
    if (start === "[") return this.open({ in: "array", index: 0 }, "valueOrEnd");
    if (start === '"') this.string();
    else if (start !== undefined && /[-0-9]/u.test(start)) this.number();
    else this.literal();
    return "next";
  }

  private key(mayEnd: boolean): Expected {
    const start = this.at;
    if (mayEnd && this.text[start] === "}") return this.close();
    if (this.text[start] !== '"') this.refuseSyntax("項目の名前");
    const key = this.string();
    const frame = this.frames.at(-1);
    if (frame?.in === "object") {
      if (FORBIDDEN_KEYS.has(key)) this.refuse({ kind: "forbiddenKey", key }, start);
      if (frame.keys.has(key)) this.refuse({ kind: "duplicateKey", key: key.slice(0, LONGEST_QUOTE) }, start);
      frame.keys.add(key);
      frame.key = key;
    }
    this.skipSpace();
    if (this.text[this.at] !== ":") this.refuseSyntax("「:」");
    this.at += 1;
    return "value";
  }

  private next(): Expected | "end" {
    const frame = this.frames.at(-1);
    const found = this.text[this.at];
    if (frame === undefined) {
      if (found !== undefined) this.refuseSyntax("ファイルの終わり");
      return "end";
    }
    if (found === (frame.in === "object" ? "}" : "]")) return this.close();
    if (found !== ",") this.refuseSyntax(frame.in === "object" ? "「,」か「}」" : "「,」か「]」");
    this.at += 1;
    if (frame.in === "object") return "key";
    frame.index += 1;
    return "value";
  }

  private open(frame: Frame, expected: Expected): Expected {
    if (this.frames.length === this.limits.depth) this.refuse({ kind: "tooDeep", limit: this.limits.depth });
    this.frames.push(frame);
    this.at += 1;
    return expected;
  }

  private close(): Expected {
    this.frames.pop();
    this.at += 1;
    return "next";
  }

  private string(): string {
    const start = this.at;
    let escaped = false;
    let surrogates = false;
    for (let i = start + 1; ; i += 1) {
      const unit = this.text.charCodeAt(i);
      if (unit === 0x22) {
        this.at = i + 1;
        break;
      }
      if (unit === 0x5c) {
        escaped = true;
        i = this.escape(i);
      } else if (!(unit >= 0x20)) this.refuseSyntax('「"」', i);
      else if (unit >= 0xd800 && unit <= 0xdfff) surrogates = true;
    }
    const decoded = escaped
      ? (JSON.parse(this.text.slice(start, this.at)) as string)
      : this.text.slice(start + 1, this.at - 1);
    if ((escaped || surrogates) && /\p{Surrogate}/u.test(decoded))
      this.refuse({ kind: "loneSurrogate" }, start);
    return decoded;
  }

  /** Checks the escape sequence at `backslash`; the position of its last character. */
  private escape(backslash: number): number {
    const kind = this.text[backslash + 1];
    if (kind === "u" && /^[0-9a-fA-F]{4}$/u.test(this.text.slice(backslash + 2, backslash + 6)))
      return backslash + 5;
    if (kind === undefined || !'"\\/bfnrt'.includes(kind))
      this.refuseSyntax("正しい「\\」の書き方", backslash);
    return backslash + 1;
  }

  private number(): void {
    const start = this.at;
    let end = start;
    while (/[-+.eE0-9]/u.test(this.text[end] ?? "")) end += 1;
    const written = this.text.slice(start, Math.min(end, start + LONGEST_NUMBER));
    const value = Number(written);
    if (end - start > LONGEST_NUMBER)
      this.refuse({ kind: "badNumber", text: written.slice(0, LONGEST_QUOTE) });
    if (!NUMBER.test(written)) this.refuseSyntax("正しい数");
    if (
      Math.abs(value) > Number.MAX_SAFE_INTEGER ||
      Object.is(value, -0) ||
      (value === 0 && /[1-9]/u.test(written.split(/e/iu)[0] ?? ""))
    )
      this.refuse({ kind: "badNumber", text: written.slice(0, LONGEST_QUOTE) });
    this.at = end;
  }

  private literal(): void {
    const literal = LITERALS.find((word) => this.text.startsWith(word, this.at));
    if (literal === undefined) this.refuseSyntax("値");
    else this.at += literal.length;
  }

  private skipSpace(): void {
    for (; ; this.at += 1) {
      const unit = this.text.charCodeAt(this.at);
      if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return;
    }
  }

  private refuseSyntax(wanted: string, at = this.at): never {
    const detail =
      at >= this.text.length
        ? `${wanted}があるはずのところで、ファイルが終わっています`
        : `${wanted}があるはずのところに、別の文字があります`;
    return this.refuse({ kind: "notJson", detail }, at);
  }

  private refuse(failure: PlacelessFailure, at = this.at): never {
    throw new Refusal({ ...failure, place: this.place(at) });
  }

  private place(at: number): JsonPlace {
    let line = 1;
    let lineStart = 0;
    for (let end = this.text.indexOf("\n"); end >= 0 && end < at; end = this.text.indexOf("\n", lineStart)) {
      line += 1;
      lineStart = end + 1;
    }
    const path: JsonPath = this.frames.map((frame) =>
      frame.in === "object" ? frame.key.slice(0, LONGEST_QUOTE) : frame.index,
    );
    return { line, column: at - lineStart + 1, path };
  }
}

type WithoutPlace<F> = F extends unknown ? Omit<F, "place"> : never;
type PlacelessFailure = WithoutPlace<JsonFailure>;

/** The first thing in a text that is refused, or undefined when `JSON.parse` will read it unchanged. Linear; never throws. */
export function scanJson(text: string, limits: JsonLimits): JsonFailure | undefined {
  try {
    new Scanner(text, limits).run();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.failure;
    throw error;
  }
}
