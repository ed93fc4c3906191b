import { expect, it } from "vitest";
import { inChromium } from "./in-chromium.ts";

const stored = async () => {
  const databases = await indexedDB.databases();
  return [...Object.keys(localStorage), ...databases.map(({ name }) => name)].filter(
    (name) => name === "left",
  );
};

inChromium("A profile lent to one window after the other", (open) => {
  it.each(["first", "second"])("is empty for the %s", async () => {
    const { page } = await open();
    expect(await page.evaluate(stored)).toEqual([]);
    await page.evaluate(async () => {
      localStorage.setItem("left", "behind");
      await new Promise((resolve) => {
        indexedDB.open("left").onsuccess = resolve;
      });
    });
    expect(await page.evaluate(stored)).toEqual(["left", "left"]);
  });

  it("is lent to one window at a time", async () => {
    const first = await open();
    await first.page.evaluate(() => localStorage.setItem("left", "behind"));
    const second = await open();
    expect(second.context).not.toBe(first.context);
    expect(await second.page.evaluate(stored)).toEqual([]);
    await first.close();
    const third = await open();
    expect(third.context).toBe(first.context);
    expect(await third.page.evaluate(stored)).toEqual([]);
  });

  it("notes what each window does wrong, and only that", async () => {
    const first = await open();
    await first.page.evaluate(() => console.error("falsch"));
    await expect.poll(() => first.problems).toEqual(["console error: falsch"]);
    first.problems.length = 0;
    await first.close();
    const second = await open();
    expect(second.problems).toEqual([]);
  });
});
