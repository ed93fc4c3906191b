import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { serializeProject } from "../../worksheets/project/serialize-project.ts";
import { downloaded } from "./support/app-page.ts";
import { axeFindings } from "./support/axe.ts";
import { halfDayKitami } from "./support/half-day-kitami.ts";
import { inChromium } from "./support/in-chromium.ts";
import { chooseFile } from "./support/steps.ts";

async function openTour(page: Page): Promise<void> {
  await chooseFile(page, "北見.colead", serializeProject(halfDayKitami, 1));
  await page.getByRole("button", { name: "ツアーを計画する" }).click();
  await page.locator(".tour-grid").waitFor();
  for (const day of [1, 2, 3]) await page.getByRole("button", { name: `${day}日目の時刻を割り振る` }).click();
}

const times = (page: Page, day: number) => page.locator(`[data-day="${day}"] [data-time]`).allTextContents();
const blockOf = (page: Page, title: string) => page.locator(".tour-grid__open", { hasText: title });

/** Drags the middle of one thing by so many pixels. */
async function drag(page: Page, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 3 });
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 3 });
  // A drag is shown frame by frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.mouse.up();
}

async function boxOf(page: Page, selector: string) {
  const element = page.locator(selector).first();
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error(`${selector} is not on the screen`);
  return box;
}

inChromium("the tour's time grid", (open) => {
  it("moves, stretches, shifts what follows, places from the tray and makes blocks by mouse", async () => {
    const { page, problems } = await open({ viewport: { width: 1366, height: 1600 } });
    await openTour(page);
    expect(await times(page, 1)).toEqual(["09:00〜10:00", "13:00〜14:00", "14:00〜16:00"]);
    const day = await boxOf(page, '[data-day="1"]');
    const hour = day.height / 12;

    const talk = await boxOf(page, '[data-day="1"] [data-block]:nth-of-type(2)');
    await drag(page, { x: talk.x + 40, y: talk.y + talk.height / 2 }, { x: 0, y: hour / 2 });
    await expect.poll(() => times(page, 1)).toEqual(["09:00〜10:00", "13:30〜14:30", "14:00〜16:00"]);
    expect(await page.locator(".tour-grid__overlap").count()).toBe(2);
    await page.getByRole("button", { name: "あとの予定もずらす" }).click();
    await expect.poll(() => times(page, 1)).toEqual(["09:00〜10:00", "13:30〜14:30", "14:30〜16:30"]);
    expect(await page.locator(".tour-grid__overlap").count()).toBe(0);

    const edge = await boxOf(page, '[data-day="1"] [data-block]:nth-of-type(1) [data-edge="end"]');
    await drag(page, { x: edge.x + 40, y: edge.y + 3 }, { x: 0, y: hour / 4 });
    await expect.poll(() => times(page, 1)).toContain("09:00〜10:15");

    const grip = await boxOf(page, ".course-tray__grip");
    await drag(
      page,
      { x: grip.x + 8, y: grip.y + 8 },
      { x: day.x + 60 - grip.x - 8, y: day.y + hour * 9 - grip.y - 8 },
    );
    await expect.poll(() => times(page, 1)).toContain("17:00〜18:00");
    // The tray has one thing less by now.
    const now = await boxOf(page, '[data-day="1"]');
    await drag(page, { x: now.x + 60, y: now.y + hour * 3 }, { x: 0, y: hour });
    await expect.poll(() => times(page, 1)).toContain("11:00〜12:00");

    await page.keyboard.press("Control+z");
    await expect.poll(() => times(page, 1)).not.toContain("11:00〜12:00");
    await page.mouse.move(now.x + 40, now.y + hour * 6);
    await page.mouse.down();
    await page.mouse.move(now.x + 40, now.y + hour * 8, { steps: 4 });
    await page.keyboard.press("Escape");
    await page.mouse.up();
    expect(await times(page, 1)).toContain("13:30〜14:30");
    expect(problems).toEqual([]);
  });

  it("moves, stretches, copies and removes by keyboard alone, and says where", async () => {
    const { page, problems } = await open();
    await openTour(page);
    const said = () => page.locator("[aria-live]").allTextContents();
    await blockOf(page, "オリエンテーション").focus();
    await page.keyboard.press("Alt+ArrowDown");
    await expect.poll(() => times(page, 1)).toContain("13:15〜14:15");
    expect((await said()).join()).toContain(
      "1日目 13:15〜14:15に移動しました。「企業訪問：環境大善」と重なっています",
    );
    // Quarter by quarter: what follows is offered the whole way, and none once it is taken back.
    await page.keyboard.press("Alt+ArrowDown");
    const offer = page.getByText("あとの予定1件も、30分遅くしますか");
    await offer.waitFor();
    await page.keyboard.press("Control+z");
    await expect.poll(() => times(page, 1)).toContain("13:15〜14:15");
    await offer.waitFor({ state: "detached" });
    await page.keyboard.press("Alt+ArrowUp");
    await page.keyboard.press("Alt+Shift+ArrowUp");
    await expect.poll(() => times(page, 1)).toContain("13:00〜13:45");
    await page.keyboard.press("Alt+ArrowRight");
    await expect.poll(() => times(page, 2)).toContain("13:00〜13:45");
    await page.keyboard.press("ArrowUp");
    await expect
      .poll(() => page.evaluate(() => document.querySelector("button:focus")?.textContent))
      .toContain("桑原グループ");
    await page.keyboard.press("Control+d");
    await expect.poll(() => times(page, 2)).toContain("11:00〜13:00");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "企業訪問：桑原グループ" }).waitFor();
    await page.keyboard.press("Delete");
    await expect.poll(() => times(page, 2)).not.toContain("09:00〜11:00");
    await page.keyboard.press("Control+z");
    await expect.poll(() => times(page, 2)).toContain("09:00〜11:00");
    expect(problems).toEqual([]);
  });

  it("moves and stretches by finger, scrolls when a finger is on a block, and keeps the days' names in sight", async () => {
    const { page, problems } = await open({ viewport: { width: 1024, height: 768 } });
    const finger = await page.context().newCDPSession(page);
    await finger.send("Emulation.setTouchEmulationEnabled", { enabled: true });
    await openTour(page);
    const swipe = async (from: { x: number; y: number }, down: number) => {
      const at = (y: number) => [{ x: from.x, y }];
      await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(from.y) });
      for (const part of [0.25, 0.5, 0.75, 1])
        await finger.send("Input.dispatchTouchEvent", {
          type: "touchMove",
          touchPoints: at(from.y + down * part),
        });
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    };
    const middle = (box: { x: number; y: number; width: number; height: number }) => ({
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
    });
    const before = await times(page, 2);
    const hour = (await boxOf(page, ".tour-grid__hours li")).height;
    const block = page.locator(`[data-day="2"] [data-block]`).first();
    const part = async (selector: string) => {
      await block.locator(selector).scrollIntoViewIfNeeded();
      const box = await block.locator(selector).boundingBox();
      if (!box) throw new Error(`${selector} is not on the screen`);
      return box;
    };
    const grip = await part("[data-grip]");
    expect(grip.width).toBeGreaterThanOrEqual(44);
    await swipe(middle(grip), hour);
    await expect.poll(() => times(page, 2)).not.toEqual(before);
    const moved = await times(page, 2);
    await page.getByRole("button", { name: "このままにする" }).click();
    const edge = await part('[data-edge="end"]');
    await swipe(middle(edge), hour / 2);
    await expect.poll(() => times(page, 2)).not.toEqual(moved);
    const stretched = await times(page, 2);

    await block.scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => scrollY);
    const body = await part(".tour-grid__title");
    await swipe(middle(body), -300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
    expect(await times(page, 2)).toEqual(stretched);
    const bar = await boxOf(page, ".top-bar");
    const names = await page.locator(".tour-grid__day-name").first().boundingBox();
    expect(bar.height, "the bar has two lines in this window").toBeGreaterThan(80);
    expect(names?.y).toBeCloseTo(bar.height, 0);
    expect(problems).toEqual([]);
  });

  it("hands the tour to a calendar", async () => {
    const { page, problems } = await open();
    await openTour(page);
    await page.getByRole("button", { name: "カレンダーに渡す" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: "1日目だけ" }).click();
    const { name, bytes } = await downloaded(await download);
    expect(name).toMatch(/_1日目\.ics$/u);
    const text = bytes.toString("utf8").replaceAll("\r\n ", "");
    expect(text.match(/BEGIN:VEVENT/gu)).toHaveLength(3);
    expect(text).toContain("DTSTART:20211116T040000Z");
    expect(text).toContain("SUMMARY:企業訪問：環境大善");
    await page.getByText("書き出しました", { exact: true }).waitFor();
    expect(problems).toEqual([]);
  });

  it("has nothing for axe to find, and nothing too wide, on either tab of a narrow window", async () => {
    const { page } = await open({ viewport: { width: 768, height: 1024 } });
    await openTour(page);
    await blockOf(page, "オリエンテーション").click();
    await page.getByRole("button", { name: "くわしく" }).click();
    const wider = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(wider)).toBeLessThanOrEqual(0);
    await page.getByRole("tab", { name: "移動と訪問できる時間" }).click();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(wider)).toBeLessThanOrEqual(0);
  });
});
