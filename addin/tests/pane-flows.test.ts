import type { SheetData, WorkbookData } from "@ntm-kit/office-simulation";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeBuilt } from "../test-support/built";
import { violations } from "../test-support/page";
import { launchBrowser, openPane, type PaneInExcel } from "../test-support/pane";
import { exampleWorkbook } from "../test-support/workbook-data";

const LANGUAGES = [
  { language: "vi", width: 320 },
  { language: "en", width: 350 },
] as const;
const SHEET = "Biểu 02";

/** The built pane in Chromium, with Microsoft's own client over the simulated Excel; run the build first. */
describeBuilt("the pane in Excel, as a person works", ["taskpane.html"], () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  describe.each(LANGUAGES)("in $language at $width px", ({ language, width }) => {
    let pane: PaneInExcel;
    let untouched: Awaited<ReturnType<PaneInExcel["snapshot"]>>;

    beforeAll(async () => {
      const query = `asOf=2025-12-31&lang=${language}`;
      pane = await openPane(browser, { workbook: await exampleWorkbook("xa-2025-con-loi.xlsx"), width, query });
      untouched = await pane.snapshot();
    });
    afterAll(() => pane?.close());

    it("a check finds what is wrong and writes nothing", async () => {
      await press(pane, "check");
      await pane.page.waitForSelector("[data-finding]");
      expect(await pane.page.locator("[data-finding]").count()).toBeGreaterThan(5);
      expect(await pane.snapshot()).toEqual(untouched);
      expect((await pane.recorded()).flatMap((batch) => batch.changes)).toEqual([]);
    });

    it("a press on a finding selects its cell", async () => {
      await pane.page.click(`[data-cell="${SHEET}!V55"]`);
      await expect.poll(() => selection(pane)).toBe("V55");
    });

    it("marks are asked for, are seen, and go without a trace", async () => {
      await press(pane, "mark");
      await pane.page.click('[data-action="dismiss"]');
      expect(await pane.snapshot()).toEqual(untouched);
      await press(pane, "mark", "confirm");
      const marked = await pane.snapshot();
      expect(marked.sheets.length).toBe(untouched.sheets.length + 1);
      expect(JSON.stringify(marked.sheets[0])).toContain("ntm-kit");
      await press(pane, "unmark");
      expect(await pane.snapshot()).toEqual(untouched);
    });

    it("an accepted finding leaves the list and stays accepted after rows have moved", async () => {
      const { page } = pane;
      await page.click(`[data-cell="${SHEET}!F10"] [data-action="accept"]`);
      await page.fill('[data-field="reason"]', "Đã hỏi lại xã");
      await page.click('[data-action="confirm"]');
      await page.locator(`[data-cell="${SHEET}!F10"]`).waitFor({ state: "detached" });
      await pane.inExcel((excel, sheet) => excel.user.insertRows(sheet, 2), SHEET);
      await press(pane, "check");
      await page.waitForSelector(`[data-cell="${SHEET}!V19"]`);
      expect(await page.textContent(".status")).toContain(language === "vi" ? "1 mục đã giải trình" : "1 explained");
      expect(await page.locator('[data-finding="mark/not-understood"]:not([data-accepted])').count()).toBe(0);
      await pane.inExcel((excel, sheet) => excel.user.deleteRows(sheet, 2), SHEET);
      await press(pane, "check");
      await page.waitForSelector(`[data-cell="${SHEET}!V18"]`);
    });

    it("one fix changes one cell, all safe fixes change the cells that were listed", async () => {
      const { page } = pane;
      const before = await values(pane);
      await page.click(`[data-cell="${SHEET}!V18"] [data-action="fix"]`);
      await page.click('[data-action="confirm"]');
      await page.locator(`[data-cell="${SHEET}!V18"]`).waitFor({ state: "detached" });
      expect(changesBetween(before, await values(pane))).toEqual({ V18: 18 });
      await press(pane, "fix-all");
      const listed = await page.locator(".fix-list tbody tr td:first-child").allTextContents();
      expect(listed).toEqual([`${SHEET}!B12`, `${SHEET}!V25`]);
      await page.click('[data-action="confirm"]');
      await page.locator('[data-finding="unit/misspelt"]').waitFor({ state: "detached" });
      expect(changesBetween(before, await values(pane))).toEqual({ V18: 18, B12: "Nam Dong", V25: 19 });
    });

    it("after an edit the list says that it is old, until it is checked again", async () => {
      const { page } = pane;
      expect(await page.locator(".stale").count()).toBe(0);
      await pane.inExcel((excel, sheet) => excel.user.edit(sheet, "V12", 3), SHEET);
      await page.waitForSelector(".stale");
      expect(await page.locator(`[data-cell="${SHEET}!V12"]`).count()).toBe(0);
      await page.click(".stale button");
      await page.waitForSelector(`[data-cell="${SHEET}!V12"]`);
      expect(await page.locator(".stale").count()).toBe(0);
      await pane.inExcel((excel, sheet) => excel.user.edit(sheet, "V12", 19), SHEET);
      await press(pane, "check");
    });

    it("an edit is checked at once where that is switched on", async () => {
      const { page } = pane;
      await page.click('[data-action="live"]');
      await settled(pane);
      await pane.inExcel((excel, sheet) => excel.user.edit(sheet, "V12", 3), SHEET);
      await page.waitForSelector(`[data-finding="criteria/total-mismatch"][data-cell="${SHEET}!V12"]`);
      await pane.inExcel((excel, sheet) => excel.user.edit(sheet, "V12", 19), SHEET);
      await page.locator(`[data-cell="${SHEET}!V12"]`).waitFor({ state: "detached" });
      await page.click('[data-action="live"]');
      await settled(pane);
    });

    it("the board of targets opens down to a cell", async () => {
      const { page } = pane;
      await page.click('[data-tab="targets"]');
      await page.waitForSelector("[data-target]");
      expect(await page.locator("[data-target][data-status]").count()).toBe(30);
      const target = page.locator('[data-target="krong-no/communes-standard"]');
      await target.locator("button").first().click();
      await target.locator('[data-unit="krong-no/nam-nung"] .link').first().click();
      await expect.poll(() => selection(pane)).toMatch(/55$/);
    });

    it("the summary is written to sheets of its own, and again replaces these alone", async () => {
      await pane.page.click('[data-tab="summary"]');
      await written(pane, "summary", "confirm");
      const once = (await pane.snapshot()).sheets.map((sheet) => sheet["name"]);
      expect(once.length).toBeGreaterThan(untouched.sheets.length);
      await written(pane, "summary", "confirm");
      expect((await pane.snapshot()).sheets.map((sheet) => sheet["name"])).toEqual(once);
    });

    it("a template becomes a sheet of the user's", async () => {
      const { page } = pane;
      await page.click('[data-tab="templates"]');
      const before = (await pane.snapshot()).sheets.length;
      await page.click('[data-action="template"][data-kind="task-progress"]');
      await page.click('[data-action="confirm"]');
      await expect.poll(async () => (await pane.snapshot()).sheets.length, { timeout: 20_000 }).toBeGreaterThan(before);
      await settled(pane);
    });

    it("a workbook without tasks says so, and settings change the language", async () => {
      const { page } = pane;
      await page.click('[data-tab="tasks"]');
      await page.waitForSelector(".empty");
      expect(await page.locator("[data-task]").count()).toBe(0);
      await page.click('[data-tab="settings"]');
      const other = language === "vi" ? "en" : "vi";
      await page.selectOption("select >> nth=0", other);
      await page.waitForFunction((name) => document.documentElement.lang === name, other);
      await settled(pane);
    });

    it("nothing was asked of another host, no policy was broken, nothing scrolls sideways, the corner of Excel's button is free", async () => {
      const { page } = pane;
      expect(pane.outside).toEqual([]);
      expect(pane.problems).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.evaluate(() => scrollTo(0, 0));
      const inCorner = await page.evaluate(
        ([x, y]) =>
          document.elementsFromPoint(x!, y!).filter((one) => one.matches("button, input, a, summary, h1")).length,
        [width - 40, 20],
      );
      expect(inCorner).toBe(0);
      expect(await violations(page)).toEqual([]);
    });
  });

  describe("when Excel cannot", () => {
    const FAULTS = [
      { fault: { office: "cell-edit" }, code: "cell-edit" },
      { fault: { office: "session-ended" }, code: "session-ended" },
      { fault: { office: "busy" }, code: "host-busy" },
      { fault: { office: "response-too-large" }, code: "too-large" },
      { fault: { office: "access-denied" }, code: "protected" },
    ] as const;

    it.each(FAULTS)("$code is said in one sentence, and the pane can be used after", async ({ fault, code }) => {
      const pane = await openPane(browser, {
        workbook: await exampleWorkbook("xa-2025-con-loi.xlsx"),
        query: "lang=vi",
      });
      await pane.inExcel((excel, given) => excel.faults.plan(given, { times: 10_000 }), fault);
      await pane.page.click('[data-action="check"]');
      const message = pane.page.locator(`[data-message="${code}"]`);
      await message.waitFor();
      expect(await message.textContent()).toMatch(/\. Hãy [^{}]+\.$/);
      await pane.inExcel((excel) => excel.faults.clear());
      await press(pane, "check");
      await pane.page.waitForSelector("[data-finding]");
      expect(await pane.page.locator("[data-message]").count()).toBe(0);
      await pane.close();
    });

    it("a sheet that was deleted meanwhile is said to be gone when its finding is pressed", async () => {
      const pane = await openPane(browser, {
        workbook: await exampleWorkbook("xa-2025-con-loi.xlsx"),
        query: "lang=vi",
      });
      await press(pane, "check");
      await pane.inExcel((excel, sheet) => {
        excel.user.addSheet("Khác");
        excel.user.deleteSheet(sheet);
      }, SHEET);
      await pane.page.click("[data-finding] .card-main");
      await pane.page.waitForSelector('[data-message="sheet-gone"]');
      await pane.close();
    });

    it("a check that is cancelled says so and leaves the workbook as it was", async () => {
      const workbook = await exampleWorkbook("xa-2025-con-loi.xlsx");
      const pane = await openPane(browser, { workbook: { ...workbook, sheets: manySheets(workbook.sheets) } });
      const before = await pane.snapshot();
      await pane.page.evaluate(() => {
        const look = new MutationObserver(() => {
          const cancel = document.querySelector<HTMLElement>('[data-action="cancel"]');
          if (!cancel) return;
          look.disconnect();
          cancel.click();
        });
        look.observe(document, { subtree: true, childList: true });
      });
      await pane.page.click('[data-action="check"]');
      await pane.page.waitForSelector('[data-message="cancelled"]');
      expect(await pane.snapshot()).toEqual(before);
      await press(pane, "check");
      await pane.page.waitForSelector("[data-finding]");
      await pane.close();
    }, 120_000);
  });
});

/** The same sheet under many names: more than one batch can hold. */
const manySheets = (sheets: WorkbookData["sheets"]): readonly SheetData[] => {
  const first = (sheets as readonly SheetData[])[0]!;
  return Array.from({ length: 24 }, (_, i) => ({ ...first, name: `${first.name} ${i}` }));
};

/** Presses one after the other and waits until all is done. */
/** Presses, and waits until the workbook was written to: what is computed first may take a while. */
async function written(pane: PaneInExcel, ...actions: readonly string[]): Promise<void> {
  const writes = async (): Promise<number> =>
    (await pane.recorded()).filter(({ changes }) => changes.length > 0).length;
  const before = await writes();
  await press(pane, ...actions);
  await expect.poll(writes, { timeout: 20_000 }).toBeGreaterThan(before);
  await settled(pane);
}

async function press(pane: PaneInExcel, ...actions: readonly string[]): Promise<void> {
  for (const action of actions) await pane.page.click(`[data-action="${action}"]`);
  if (actions.at(-1) !== "mark" && actions.at(-1) !== "fix-all") await settled(pane);
}

const settled = async (pane: PaneInExcel): Promise<void> => {
  await pane.page.waitForSelector('[data-state="busy"]', { state: "attached", timeout: 500 }).catch(() => {});
  await pane.page.waitForSelector('[data-state="ready"], [data-state="error"]', { state: "attached" });
};

const selection = (pane: PaneInExcel): Promise<string> =>
  pane.inExcel((excel) => excel.workbook.selection.address.replace(/^.*!/, ""));

async function values(pane: PaneInExcel): Promise<Record<string, unknown>> {
  return (await pane.snapshot()).sheets[0]!["values"] as Record<string, unknown>;
}

const changesBetween = (before: Record<string, unknown>, after: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(after).filter(([cell, value]) => before[cell] !== value));
