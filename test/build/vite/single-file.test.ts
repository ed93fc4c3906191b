import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { singleFile } from "../../../build/vite/single-file.ts";

const template = await readFile(new URL("../../../renderer/index.html", import.meta.url), "utf8");

function built(script: string, parts: ReadonlyMap<string, string> = new Map()): string {
  return singleFile({ template, script, style: "a{color:red}", icon: "<svg/>", parts });
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

describe("the single HTML file", () => {
  it("allows exactly its own script and style, and no network", () => {
    const html = built("start()");
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1] ?? "";
    const directives = new Map(
      policy.split("; ").map((directive) => [directive.slice(0, directive.indexOf(" ")), directive]),
    );
    expect(directives.get("default-src")).toBe("default-src 'none'");
    expect(directives.get("connect-src")).toBe("connect-src 'none'");
    expect(directives.get("script-src")).toBe(`script-src ${hash("start()")}`);
    expect(directives.get("style-src")).toBe(`style-src ${hash("a{color:red}")}`);
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
  });

  it("states the policy before anything it governs", () => {
    const html = built("start()");
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.search(/<(?:style|script|link)/u));
  });

  it("refers to no other file", () => {
    expect(built("start()")).not.toMatch(/(?:src|href)="(?!data:)/u);
  });

  it("is not ended by a script's own text", () => {
    const script = 'x = "</script><!-- <script>"';
    const html = built(script);
    expect(html.match(/<\/script>/gu)).toHaveLength(1);
    expect(html).not.toContain("<!--");
    const text = /<script>(.*)<\/script>/su.exec(html)?.[1] ?? "";
    expect(new Function(`let x; ${text}; return x;`)()).toBe("</script><!-- <script>");
    expect(html).toContain(hash(text));
  });

  it("puts the parts after the app, where they are not run", () => {
    const html = built("start()", new Map([["font-regular", "AAAA"]]));
    expect(html).toContain('<script type="text/plain" id="part-font-regular">AAAA</script>');
    expect(html.indexOf("start()")).toBeLessThan(html.indexOf("part-font-regular"));
  });
});
