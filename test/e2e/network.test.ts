import { expect, it } from "vitest";
import { inChromium } from "./support/in-chromium.ts";

inChromium("The page", (open) => {
  it("can reach nothing outside of itself, and these tests would notice", async () => {
    const { page, problems } = await open();
    const answered: string[] = [];
    page.on("requestfinished", (request) => answered.push(request.url()));
    await page.evaluate(async () => {
      await fetch("https://example.jp/").catch(() => undefined);
      document.body.append(Object.assign(new Image(), { src: "https://example.jp/pixel.png" }));
      // A policy forbids what is written here: it never runs.
      document.body.append(
        Object.assign(document.createElement("script"), { textContent: "document.title='ran'" }),
      );
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    expect(await page.title()).not.toBe("ran");
    const noticed = problems.splice(0);
    expect(
      noticed.filter((problem) => /Content Security Policy|request:/u.test(problem)).length,
    ).toBeGreaterThanOrEqual(3);
    // The browser tells of the picture's request, but the policy stops it before it is sent.
    expect(answered).toEqual([]);
  });

  it("is one file: nothing but itself is loaded while it starts, writes a document and shows it", async () => {
    const { page } = await open();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).protocol));
    const coming = page.waitForEvent("download", { timeout: 60_000 });
    await page.getByRole("button", { name: "Word（1枚ずつ）" }).click();
    await coming;
    expect(asked.filter((protocol) => !["blob:", "data:"].includes(protocol))).toEqual([]);
  });
});
