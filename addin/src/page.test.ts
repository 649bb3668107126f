import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import chromium from "@sparticuz/chromium";
import { type Browser, type Page, chromium as playwright } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const built = fileURLToPath(new URL("../dist/ntm.html", import.meta.url));
const axe = readFileSync(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const marks = (count: number): string => Array.from({ length: 19 }, (_, i) => (i < count ? "x" : "")).join(",");
const CSV = [
  `STT,Tên xã,${Array.from({ length: 19 }, (_, i) => i + 1).join(",")},Tổng số tiêu chí đạt`,
  `1,Xã Trúc Sơn,${marks(18)},17`,
  `2,Xã Tâm Thắng,${marks(19)},19`,
].join("\n");

/** The built page, opened from disk; run the build first. */
describe.skipIf(!existsSync(built))("the page from disk at 320 px", () => {
  let browser: Browser;
  let page: Page;
  const outside: string[] = [];

  beforeAll(async () => {
    const args = chromium.args.filter((arg) => arg !== "--single-process");
    browser = await playwright.launch({ executablePath: await chromium.executablePath(), args, headless: true });
    page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    page.on("request", (request) => /^(file|blob|data):/.test(request.url()) || outside.push(request.url()));
    await page.goto(`file://${built}?asOf=2025-12-31&lang=en`);
    await page.waitForSelector('[data-state="ready"]');
    await page.setInputFiles('input[type="file"]', { name: "a.csv", mimeType: "text/csv", buffer: Buffer.from(CSV) });
    await page.waitForSelector("[data-finding]");
  });
  afterAll(() => browser?.close());

  it("a total that differs is found, and pressing it shows its cell", async () => {
    const finding = page.locator('[data-finding="criteria/total-mismatch"]');
    expect(await finding.getAttribute("data-cell")).toBe("V2");
    await finding.locator("button").first().click();
    await page.waitForSelector('[data-selected="V2"]');
  });

  it("every target is on the board with its status", async () => {
    await page.click('[data-tab="targets"]');
    await page.waitForSelector("[data-target]");
    expect(await page.locator("[data-target][data-status]").count()).toBe(await page.locator("[data-target]").count());
    await page.click('[data-tab="check"]');
  });

  it("nothing scrolls sideways, axe finds nothing, no request leaves", async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const result = await page.evaluate(`${axe}; axe.run(document)`);
    expect((result as { violations: { id: string }[] }).violations.map((one) => one.id)).toEqual([]);
    expect(outside).toEqual([]);
  });
});
