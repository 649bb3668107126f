import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { explainTarget } from "@ntm-kit/core";
import { renderHtmlReport } from "@ntm-kit/core/html";
import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import { checkFiles, reportOf, summaryOf } from "@ntm-kit/sheets";
import { readWorkbook } from "@ntm-kit/workbook";
import chromium from "@sparticuz/chromium";
import { type Browser, type Page, chromium as playwright } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const axe = readFileSync(new URL("./node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const example = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../examples/workbooks/${name}`, import.meta.url)));
const EVIL = '<img src=x onerror="document.title=1">';

async function pageFile(language: "vi" | "en"): Promise<string> {
  const names = ["xa-2025-con-loi.xlsx", "nhiem-vu-2025-con-loi.xlsx"];
  const files = await Promise.all(
    names.map(async (path) => ({ path, sha256: "", workbook: await readWorkbook(example(path)) })),
  );
  const evil = new TextEncoder().encode(
    `STT;Tên xã;TC1;TC2;TC3;TC4;TC5\n1;"${EVIL.replaceAll('"', '""')}";x;x;x;x;x\n2;Nam Dong;x;x;x;x;x\n`,
  );
  const all = [...files, { path: `${EVIL}.csv`, sha256: "", workbook: await readWorkbook(evil) }];
  const run = await checkFiles(all, { plan, asOf: "2025-12-31" });
  const words = { language, toolVersion: "0.0.0" };
  const html = renderHtmlReport(reportOf(run, words), summaryOf(run, words), {
    language,
    planTitle: plan.title,
    explain: (id) => {
      const result = run.targets.find((entry) => entry.target.id === id);
      return result && explainTarget(result, run.index, language);
    },
  });
  const path = join(mkdtempSync(join(tmpdir(), "ntm-html-")), `${language}.html`);
  writeFileSync(path, html);
  return path;
}

describe.each(["vi", "en"] as const)("the page of a report, opened from disk (%s)", (language) => {
  let browser: Browser;
  let page: Page;
  const outside: string[] = [];
  const said: string[] = [];

  beforeAll(async () => {
    const args = chromium.args.filter((arg) => arg !== "--single-process");
    browser = await playwright.launch({ executablePath: await chromium.executablePath(), args, headless: true });
    page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    page.on("request", (request) => /^file:/.test(request.url()) || outside.push(request.url()));
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    await page.goto(`file://${await pageFile(language)}`);
  }, 120_000);
  afterAll(() => browser?.close());

  const shown = () => page.locator("li.finding:visible").count();

  it("filters by words without accents, by severity and by sheet, and says when nothing is left", async () => {
    const all = await shown();
    await page.fill("#q", "nam rong");
    expect(await shown()).toBe(1);
    await page.fill("#q", "không có gì như thế");
    expect(await shown()).toBe(0);
    expect(await page.locator("#nothing").isVisible()).toBe(true);
    await page.fill("#q", "");
    await page.selectOption("#s", "error");
    expect(await shown()).toBe(await page.locator('li.finding[data-severity="error"]').count());
    await page.selectOption("#s", "");
    await page.selectOption("#h", "nhiem-vu-2025-con-loi.xlsx › Phụ lục I");
    expect(await shown()).toBeLessThan(all);
    await page.selectOption("#h", "");
    expect(await shown()).toBe(all);
  });

  it("copies the address of a cell when it is pressed", async () => {
    const button = page.locator("button.cell[data-address=\"'Biểu 02'!B12\"]");
    await button.click();
    await page.locator("#copied", { hasText: "'Biểu 02'!B12" }).waitFor();
  });

  it("shows what a cell holds as text", async () => {
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.locator("main").textContent()).toContain(EVIL);
  });

  it("has the targets of each district and charts, and opens all groups on paper", async () => {
    expect(await page.locator(".board li").count()).toBe(9);
    expect(await page.locator("table.targets tr").count()).toBe(30 + 9);
    expect(await page.locator('svg[role="img"]').count()).toBe(2);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator("details.group:not([open])").count()).toBe(0);
    expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
  });

  it.each([1200, 320])("axe finds nothing at %i px, and nothing scrolls sideways", async (width) => {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    const result = await page.evaluate(`${axe}; axe.run(document)`);
    expect((result as { violations: { id: string }[] }).violations.map((one) => one.id)).toEqual([]);
  });

  it("sends no request, and its policy refuses nothing of its own", () => {
    expect(outside).toEqual([]);
    expect(said).toEqual([]);
  });
});
