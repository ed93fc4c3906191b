import { it } from "vitest";
import { setValue } from "../../worksheets/project/edit-answers.ts";
import type { Project } from "../../worksheets/project/model.ts";
import { kitami } from "../../worksheets/samples/kitami.ts";
import { inChromium } from "./support/in-chromium.ts";
import { settled } from "./support/screens.ts";
import { openStandIn, standInUrl } from "./support/stand-in/open-stand-in.ts";

const base = kitami;
const summary = String(kitami.answers["a1.summary"]?.value ?? "");
const ago = (h: number) => new Date(Date.now() - h * 3600_000).toISOString();
const v = (p: Project, s: string) => setValue(p, { item: "a1.summary" }, s);
const noted = (p: Project, note: string): Project => ({ ...p, answers: { ...p.answers, "a1.vision5": { ...p.answers["a1.vision5"], note } } });
type Row = { id: string; text: string };
const line = (p: Project, text: string) => setValue(p, { item: "a1.challenges" }, (p.answers["a1.challenges"]?.value as unknown as Row[]).map((r) => r.id === "l1" ? { ...r, text } : r) as never);
const vis = (p: Project, f: (t: string) => string) => setValue(p, { item: "a1.vision10" }, f(String(p.answers["a1.vision10"]?.value)));
const mine = noted(v({ ...line(base, "基幹である第1次産業の担い手が、毎年減り続けている"), municipality: { ...base.municipality, person: "総務 花子" } }, `${summary.slice(0, 30)}すてきな${summary.slice(34)}`), "自分のメモ。\n市長に確認する。");
const theirs = noted(
  v({ ...vis(line(base, "基幹である第1次産業の若い担い手が、年々減り続けている"), (t) => t.replace("全国から", "国内外から")), municipality: { ...base.municipality, department: "商工観光部 デジタル課" }, companies: base.companies.slice(1), places: [...base.places, { id: "zz", name: "新しい公園", address: "北見市1-1", appeal: "池がある", duration: "30分" }] }, `${summary.slice(0, 30)}おもしろい${summary.slice(36)}さらに書き足した文です。`), "相手のメモ。");
const versions = Array.from({ length: 30 }, (_, i) => ({ id: `v${i}`, kind: i === 1 ? "kept" as const : "backup" as const, at: ago(i * 2 + 0.5), revision: 30 - i, content: { kind: "read" as const, project: i % 2 ? theirs : base, revision: 3 } }));
const SIZES = [[1366, 768], [768, 1024], [360, 740]] as const;

inChromium("look", (open) => {
  it("shots", async () => {
    const cases = {
      history: { screen: { name: "history" as const }, saved: base, project: mine, versions },
      nohistory: { screen: { name: "history" as const }, saved: base, project: mine },
      start: { screen: { name: "merge" as const, from: "chosen" as const }, saved: base, project: mine },
      file: { screen: { name: "merge" as const, from: "file" as const }, saved: base, project: mine, file: [{ kind: "read" as const, name: "北見市.colead", project: theirs, revision: 4, base }] },
      refused: { screen: { name: "merge" as const, from: "file" as const }, saved: base, project: mine },
    };
    for (const [name, answers] of Object.entries(cases))
      for (const [width, height] of SIZES) {
        if (width !== 1366 && (name === "nohistory" || name === "refused")) continue;
        const { page } = await openStandIn(open, answers, { viewport: { width, height } });
        await page.locator("h1").waitFor();
        await page.waitForTimeout(300);
        await settled(page);
        await page.screenshot({ path: `/tmp/u1/${name}-${width}.png`, fullPage: true });
        if (width === 1366 || width === 360) {
          await page.emulateMedia({ colorScheme: "dark" });
          await settled(page);
          await page.screenshot({ path: `/tmp/u1/${name}-${width}-dark.png`, fullPage: true });
        }
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        console.log(name, width, "overflow", wide);
      }
  });
}, standInUrl);
