import { expect, it } from "vitest";
import { findingsInAllLooks } from "./support/findings-in-all-looks.ts";
import { layoutFindings } from "./support/layout-findings.ts";
import { inScripted } from "./support/scripted-host/in-scripted.ts";
import { SCRIPTED_SCREENS, showScripted } from "./support/scripted-host/scripted-screens.ts";

inScripted("The screens where files make trouble", (open) => {
  it.each(SCRIPTED_SCREENS.map((one) => [one.name, one] as const))(
    "%s: nothing for axe in any colours, nothing cut off or covered in narrow windows and large text",
    async (name, one) => {
      const { page } = await showScripted(open, one);
      const findings = [...(await findingsInAllLooks(page, name))];
      await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
      findings.push(...(await layoutFindings(page, [640, 360], name)));
      // The menu with the sizes is out of reach behind a dialog.
      await page.evaluate(() => {
        document.documentElement.dataset.textScale = "2";
      });
      findings.push(...(await layoutFindings(page, [1366], `${name} with text at 200 %`)));
      expect(findings).toEqual([]);
    },
  );
});
