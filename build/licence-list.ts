import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly license?: string;
}

const HEADING = `# Third-party licences

What the product is built from, with the licences under which it is used.
Written by \`npm run licences\` from package-lock.json; platform-specific optional packages
(esbuild's binaries) carry the licence of the package they belong to.
`;

/** The texts of a package's licence files, in the order of their names. */
async function licenceTexts(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => /^(licen[cs]e|copying|notice)/iu.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return texts.map((text) => text.replaceAll("\r\n", "\n").trim());
}

/** Some packages name their licence only in its text (png-js). */
function licenceOfText(text: string): string | undefined {
  return /^\s*(The )?MIT License/iu.test(text) ? "MIT" : undefined;
}

/**
 * The licence list of everything installed for running (not for developing), as Markdown.
 * Needs an installed node_modules. Throws when a package names no licence.
 */
export async function licenceList(root: string): Promise<string> {
  const lock = JSON.parse(await readFile(join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, LockedPackage>;
  };
  const used = Object.entries(lock.packages).filter(
    ([path, entry]) => path !== "" && !entry.dev && !entry.optional,
  );
  const sections = await Promise.all(
    used.map(async ([path, { version }]) => {
      const folder = join(root, path);
      const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
        name: string;
        license?: string;
      };
      const texts = await licenceTexts(folder);
      const licence = manifest.license ?? licenceOfText(texts.join("\n"));
      if (!licence) throw new Error(`${manifest.name} names no licence`);
      const body = texts.map((text) => `\n\`\`\`text\n${text}\n\`\`\`\n`).join("");
      return `\n## ${manifest.name} ${version ?? ""} — ${licence}\n${body}`;
    }),
  );
  return `${HEADING}${sections.sort().join("")}`;
}
