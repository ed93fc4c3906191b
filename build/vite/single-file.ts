import { createHash } from "node:crypto";

interface SingleFile {
  /** renderer/index.html. */
  readonly template: string;
  readonly script: string;
  readonly style: string;
  /** An SVG. */
  readonly icon: string;
  /** Inert texts by name, which renderer/export/embedded-parts.ts reads when they are needed. */
  readonly parts: ReadonlyMap<string, string>;
}

/** A script's text such that the HTML parser finds neither its end nor a comment within it. */
function insideScript(text: string): string {
  return text.replaceAll(/<(?=\/script|!--|script)/giu, "\\x3c");
}

/** The source expression of a Content-Security-Policy for this exact text (CSP level 3, section 2.3.1). */
function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}

function policy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(style)}`,
    "img-src data: blob:",
    "font-src data:",
    "worker-src blob:",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
}

/** Replaces one place of the template. Throws when it is not there exactly once. */
function put(html: string, place: string, text: string): string {
  const pieces = html.split(place);
  if (pieces.length !== 2) throw new Error(`index.html has ${place} ${pieces.length - 1} times`);
  return pieces.join(text);
}

/**
 * One HTML file that holds the whole app and may load nothing: its policy allows this one script and this one style
 * by their hashes, and workers from memory. The app's script runs before the parser has reached the parts.
 */
export function singleFile({ template, script, style, icon, parts }: SingleFile): string {
  const safeScript = insideScript(script);
  const blocks = [...parts].map(
    ([name, text]) => `<script type="text/plain" id="part-${name}">${insideScript(text)}</script>`,
  );
  const charset = '<meta charset="utf-8" />';
  let html = template.replaceAll(/\n\s*<!--.*?-->/gsu, "");
  html = put(
    html,
    charset,
    `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy(safeScript, style)}" />`,
  );
  html = put(html, "./ui/app-mark.svg", `data:image/svg+xml,${encodeURIComponent(icon.trim())}`);
  html = put(html, "</head>", `<style>${style}</style>\n  </head>`);
  return put(
    html,
    '<script type="module" src="./main.tsx"></script>',
    `<script>${safeScript}</script>\n${blocks.join("\n")}`,
  );
}
