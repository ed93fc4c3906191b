import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, NodeResult } from "axe-core";
import type { Page } from "playwright-core";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  configure(options: { readonly noHtml: boolean }): void;
  run(options: object): Promise<AxeResults>;
}

type WithAxe = { readonly axe?: Axe };

/**
 * What axe finds on the page as it stands, a line for each element. Everything axe knows is asked, best practices too.
 * `colours`: only what depends on them.
 * Left out is what axe misreads: in forced colours Chromium tells a text's authored -webkit-text-fill-color, which axe
 * goes by, although it paints the forced colour.
 */
export async function axeFindings(
  page: Page,
  asked: "everything" | "colours" = "everything",
): Promise<readonly string[]> {
  // By the debugger, not by a script element: the page's policy allows no other script than its own.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(SOURCE);
  return page.evaluate(
    async (tags) => {
      const { axe } = window as WithAxe;
      if (!axe) throw new Error("axe is not there");
      // It would write out the whole page, fonts and all, for every rule about the page: a second each time.
      axe.configure({ noHtml: true });
      const misread = ({ element, any }: NodeResult) => {
        const { color = "", webkitTextFillColor } = element ? getComputedStyle(element) : {};
        const forced = matchMedia("(forced-colors: active)").matches;
        return forced && any[0]?.id === "color-contrast" && color !== webkitTextFillColor;
      };
      const { violations } = await axe.run({
        resultTypes: ["violations"],
        preload: false,
        elementRef: true,
        ...(tags.length === 0 ? {} : { runOnly: tags }),
      });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes
          .filter((node) => !misread(node))
          .map(
            ({ target, element }) =>
              `${id}: ${help}: ${target.flat().join(" ")} ${element?.outerHTML.slice(0, 160)}`,
          ),
      );
    },
    asked === "colours" ? ["color-contrast", "link-in-text-block"] : [],
  );
}
