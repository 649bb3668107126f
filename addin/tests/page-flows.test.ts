import { readFileSync } from "node:fs";
import * as library from "@e965/xlsx";
import { reportSchema } from "@ntm-kit/core";
import { cellName, FINDINGS_SHEET, type Grid, summarySheetNames } from "@ntm-kit/sheets";
import { readWorkbook } from "@ntm-kit/workbook";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engineInThread } from "../src/engine/in-thread";
import { describeBuilt } from "../test-support/built";
import { longCsv, SMALL_CSV, textFile } from "../test-support/communes-csv";
import {
  choose,
  download,
  example,
  findingsShown,
  launch,
  type OpenedPage,
  openPage,
  settled,
} from "../test-support/page";

const COMMUNES = example("xa-2025-con-loi.xlsx");
const textsOf = (grid: Grid): Map<string, string> =>
  new Map([...grid.cells()].map((cell) => [cellName(cell.row, cell.column), String(cell.value)]));

/** The built page, opened from disk without a network; run the build first. */
describeBuilt("the page from disk", ["ntm.html"], () => {
  let browser: Browser;
  let opened: OpenedPage;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  describe("with a workbook of communes", () => {
    beforeAll(async () => {
      opened = await openPage(browser);
      await choose(opened.page, COMMUNES);
    });
    afterAll(() => {
      expect(opened.faults).toEqual([]);
      return opened.context.close();
    });

    it("shows every finding of the report with its code, severity and cell", async () => {
      const engine = engineInThread();
      await engine.call("usePlan", [{ builtIn: "dak-nong-2021-2025" }]);
      await engine.call("open", [{ name: "xa-2025-con-loi.xlsx", bytes: new Uint8Array(readFileSync(COMMUNES)) }]);
      const { report } = await engine.call("check", [{ asOf: "2025-12-31", language: "vi", overrides: {} }]);
      const expected = report.findings.map(({ code, severity, sheet, cell }) => ({
        code,
        severity,
        cell: `${sheet}!${cell}`,
      }));
      const byCell = (a: { cell: string | null }, b: { cell: string | null }) => (a.cell! < b.cell! ? -1 : 1);
      expect((await findingsShown(opened.page)).sort(byCell)).toEqual(expected.sort(byCell));
    });

    it("the sheet is drawn as the file has it: widths, tall rows, merged cells as one, which arrow keys leave", async () => {
      const { page } = opened;
      const title = page.locator('[data-cell="Biểu 02!A1"]');
      await expect.poll(() => title.getAttribute("colspan")).toBe("8");
      expect(await page.locator('[data-cell="Biểu 02!B1"]').count()).toBe(0);
      expect(await page.locator('[data-cell="Biểu 02!A7"]').getAttribute("rowspan")).toBe("2");
      const [narrow, wide] = await Promise.all(
        ["C9", "B9"].map(async (cell) => (await page.locator(`[data-cell="Biểu 02!${cell}"]`).boundingBox())?.width),
      );
      expect(wide).toBeGreaterThan(3 * (narrow ?? 0));
      await title.click();
      for (const [key, cell] of [
        ["ArrowRight", "I1"],
        ["ArrowLeft", "A1"],
        ["ArrowDown", "A2"],
      ]) {
        await page.locator(".cells").press(key ?? "");
        await page.waitForSelector(`[data-selected="Biểu 02!${cell}"]`);
      }
    });

    it("a press on a finding brings its cell into sight", async () => {
      const { page } = opened;
      await page.click('[data-finding="criteria/total-mismatch"][data-cell="Biểu 02!V55"]');
      const cell = page.locator('[data-selected="Biểu 02!V55"]');
      await cell.waitFor();
      await expect.poll(() => isInBox(cell)).toBe(true);
      expect(await cell.textContent()).toBe("17");
    });

    it("a finding says why it matters, with an example before and after", async () => {
      const why = opened.page.locator('[data-why="unit/misspelt"]');
      await why.locator("summary").click();
      expect(await why.locator("p").textContent()).toContain("Dòng vẫn được tính cho đơn vị gần nhất");
      expect((await why.locator("dd").allTextContents()).join(" → ")).toBe("Bình Hóc → Bình Hòa");
    });

    it("the annotated copy holds the workbook as it was, and a sheet of the findings", async () => {
      const bytes = await download(opened.page, "download-annotated");
      const before = await readWorkbook(new Uint8Array(readFileSync(COMMUNES)));
      const { sheets } = await readWorkbook(bytes);
      expect(sheets.map((sheet) => sheet.name)).toEqual([before.sheets[0]!.name, FINDINGS_SHEET.vi]);
      expect(textsOf(sheets[0]!)).toEqual(textsOf(before.sheets[0]!));
      expect([...textsOf(sheets[1]!).values()].join("\n")).toContain("Đắk Lao: tổng số tiêu chí đạt ghi 19");
    });

    it("the fixed copy differs in the cells with a safe fix alone", async () => {
      const fixed = textsOf((await readWorkbook(await download(opened.page, "download-fixed"))).sheets[0]!);
      const before = textsOf((await readWorkbook(new Uint8Array(readFileSync(COMMUNES)))).sheets[0]!);
      const changed = [...fixed].filter(([address, text]) => before.get(address) !== text);
      expect(changed).toEqual([["B12", "Nam Dong"]]);
    });

    it("the summary and the report can be read again", async () => {
      const { sheets } = await readWorkbook(await download(opened.page, "download-summary"));
      expect(sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(summarySheetNames("vi").slice(0, 1)));
      const report = JSON.parse(Buffer.from(await download(opened.page, "download-report")).toString("utf8"));
      expect(reportSchema.safeParse(report).success).toBe(true);
    });

    it("the one file comes with the summary as formulas over its own cells", async () => {
      const { page } = opened;
      await page.click('[data-tab="summary"]');
      const { sheets } = await readWorkbook(await download(page, "summary-live"));
      await page.click('[data-tab="check"]');
      expect(sheets.map((sheet) => sheet.name).slice(0, 2)).toEqual(["Biểu 02", summarySheetNames("vi")[0]]);
      const formulas = [...sheets[1]!.cells()].filter((cell) => cell.isFormula);
      expect(formulas.length).toBeGreaterThan(50);
      expect(textsOf(sheets[0]!).get("B12")).toBe("Nam Rong");
    });

    it("by unit each finding stands under its commune, and that under its district", async () => {
      const { page } = opened;
      await page.selectOption('select[aria-label="Xếp theo"]', "unit");
      expect((await page.locator("h2.need").allTextContents()).slice(0, 2)).toEqual(["Huyện Cư Jút", "Huyện Đắk Mil"]);
      const first = page.locator(".groups h3").first();
      expect(await first.textContent()).toContain("Xã Đắk Wil");
      await page.selectOption('select[aria-label="Xếp theo"]', "need");
    });

    it("an accepted finding leaves the list and the annotated copy, and can be taken back", async () => {
      const { page } = opened;
      const card = page.locator('[data-cell="Biểu 02!F10"]');
      await card.locator('[data-action="accept"]').click();
      expect(await page.inputValue('[data-field="reason"]')).toBe("");
      await page.fill('[data-field="reason"]', "đúng");
      expect(await page.locator('[data-action="confirm"]').isEnabled()).toBe(false);
      await page.fill('[data-field="reason"]', "Đã hỏi lại xã");
      await page.fill('[data-field="by"]', "Văn phòng Điều phối");
      await page.click('[data-action="confirm"]');
      await card.waitFor({ state: "detached" });
      const { sheets } = await readWorkbook(await download(page, "download-annotated"));
      expect([...textsOf(sheets[1]!).values()].join("\n")).not.toContain("ko rõ");
      await page.click("text=Đã giải trình (1)");
      expect(await page.textContent("[data-accepted]")).toContain("Văn phòng Điều phối: Đã hỏi lại xã");
      expect(await page.textContent("[data-accepted]")).toContain("Có giá trị đến ngày 31/12/2026");
      expect(await page.textContent("[data-verdict]")).toContain("1 mục đã giải trình");
      const report = JSON.parse(Buffer.from(await download(page, "download-report")).toString("utf8"));
      const accepted = report.findings.filter((finding: { accepted?: object }) => finding.accepted);
      expect(accepted).toEqual([
        expect.objectContaining({
          cell: "F10",
          key: await page.getAttribute("[data-accepted]", "data-accepted"),
          accepted: {
            reason: "Đã hỏi lại xã",
            by: "Văn phòng Điều phối",
            on: "2025-12-31",
            until: "2026-12-31",
          },
        }),
      ]);
      expect(reportSchema.parse(report).summary).toMatchObject({
        errors: report.findings.filter(isError).length - 1,
        accepted: 1,
      });
      await page.click("text=Bỏ giải trình");
      await card.waitFor();
    });

    it("what weighs less than an error has a usual explanation, and it is undone in one press", async () => {
      const { page } = opened;
      const card = page.locator('[data-finding="value/number-as-text"]:not([data-accepted])');
      await card.locator('[data-action="accept"]').click();
      expect(await page.inputValue('[data-field="reason"]')).toBe("Đã đối chiếu, giữ nguyên");
      await page.click('[data-action="confirm"]');
      await card.waitFor({ state: "detached" });
      await page.click('[data-action="undo"]');
      await card.waitFor();
    });

    it("a group of one rule is explained at once", async () => {
      const { page } = opened;
      const cards = page.locator('[data-finding="criteria/total-mismatch"]:not([data-accepted])');
      expect(await cards.count()).toBe(2);
      await page.click('.group:has([data-finding="criteria/total-mismatch"]) [data-action="accept-group"]');
      expect(await page.textContent("dialog")).toContain("Biểu 02!V18, Biểu 02!V55");
      await page.fill('[data-field="reason"]', "Đã hỏi lại hai xã");
      await page.click('[data-action="confirm"]');
      await expect.poll(() => cards.count()).toBe(0);
      await page.click('[data-action="undo"]');
      await expect.poll(() => cards.count()).toBe(2);
    });

    it("a search finds a commune without its tone marks, and a count shows one severity alone", async () => {
      const { page } = opened;
      await page.fill('input[type="search"]', "nam nung");
      await expect.poll(() => page.locator("[data-finding]").count()).toBe(1);
      await page.fill('input[type="search"]', "");
      await page.click(".tile.warning");
      await expect.poll(() => page.locator('[data-severity="error"]').count()).toBe(0);
      expect(await page.locator('[data-severity="warning"]').count()).toBe(4);
      await page.click(".tile.warning");
    });

    it("all safe fixes are listed before they are made, are made in the copy here, and are in the copy that is downloaded", async () => {
      const { page } = opened;
      await page.click('[data-action="fix-all"]');
      expect(await page.locator(".fix-list tbody tr").allTextContents()).toEqual([
        "Biểu 02!B12Nam RongNam Dong",
        "Biểu 02!V25“19” (dạng chữ)19 (dạng số)",
      ]);
      await page.click('[data-action="confirm"]');
      await page.locator('[data-finding="unit/misspelt"]').waitFor({ state: "detached" });
      await settled(page);
      await page.click('[data-finding="criteria/total-mismatch"][data-cell="Biểu 02!V18"] [data-action="fix"]');
      await page.click('[data-action="confirm"]');
      await page.locator('[data-cell="Biểu 02!V18"]').waitFor({ state: "detached" });
      const { sheets } = await readWorkbook(await download(page, "download-fixed"));
      expect(textsOf(sheets[0]!).get("B12")).toBe("Nam Dong");
      expect(sheets[0]!.cell(17, 21)).toMatchObject({ kind: "number", value: 18 });
      expect(sheets[0]!.cell(24, 21)).toMatchObject({ kind: "number", value: 19 });
    });

    it("every target is on the board, and opens down to the cells of its communes", async () => {
      const { page } = opened;
      await page.click('[data-tab="targets"]');
      await page.waitForSelector("[data-target]");
      expect(await page.locator("[data-target][data-status]").count()).toBe(30);
      const target = page.locator('[data-target="krong-no/communes-standard"]');
      await target.locator("button").first().click();
      await target.locator('[data-unit="krong-no/nam-nung"] .link').first().click();
      await expect.poll(() => page.locator("[data-selected]").count()).toBeGreaterThan(0);
      await page.click('[data-tab="check"]');
    });

    it("results are shown on today's units, with what each is made of, and on the plan's own again", async () => {
      const { page } = opened;
      await page.click('[data-tab="targets"]');
      await page.click('[data-action="units-today"]');
      const merged = page.locator('[data-later-unit="lam-dong/thuan-an"]');
      await merged.waitFor();
      expect(await page.locator("[data-later-on]").getAttribute("data-later-on")).toBe("2025-07-01");
      expect(await merged.textContent()).toContain("Gồm: Xã Đắk Lao (");
      expect(await page.locator("[data-target]").count()).toBe(0);
      await page.click('[data-action="units-today"]');
      await page.waitForSelector("[data-target]");
      expect(await page.locator("[data-later-unit]").count()).toBe(0);
      await page.click('[data-tab="check"]');
    });

    it("another column can be said to hold the total, and detection taken back", async () => {
      const { page } = opened;
      await page.click(".readings > summary");
      await page.click(".reading .more > summary");
      await page.selectOption('.reading select[aria-label="Tổng số tiêu chí đạt"]', "A");
      await page.click("text=Đọc lại theo lựa chọn");
      await settled(page);
      await expect.poll(() => page.locator('[data-cell="Biểu 02!A13"]').count()).toBeGreaterThan(0);
      await page.click("text=Trở về tự nhận dạng");
      await expect.poll(() => page.locator('[data-cell="Biểu 02!A13"]').count()).toBe(0);
    });
  });

  it("the day that is judged stands first and is changed there, whatever the browser writes", async () => {
    const { page, context, faults } = await openPage(browser, { query: "?asOf=2025-12-31&lang=en" });
    await choose(page, example("nhiem-vu-2025-con-loi.xlsx"));
    await page.click('[data-tab="tasks"]');
    await page.waitForSelector("[data-task]");
    expect(new Set(await attributes(page, "data-task")).size).toBe(99);
    const overdue = await page.locator('[data-overdue="true"]').count();
    // What is late stands first, the latest on top; then what is due soon and what nobody reported.
    expect(await page.textContent("#panel .unit-title >> nth=0")).toBe(`Overdue${overdue}`);
    const late = await page.locator("[data-task] .tag").allTextContents();
    const days = late.map((text) => Number(/\d+/.exec(text)?.[0]));
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(await page.getAttribute("[data-as-of]", "data-as-of-from")).toBe("option");
    await page.click('[data-action="change-as-of"]');
    await page.fill('[data-action="as-of"]', "1/1/2022");
    await page.press('[data-action="as-of"]', "Enter");
    await page.waitForSelector('[data-as-of="2022-01-01"]');
    await expect.poll(() => page.locator('[data-overdue="true"]').count()).toBeLessThan(overdue);
    expect(faults).toEqual([]);
    await context.close();
  });

  it("whoever has no file yet finds a guide and a sample with the usual mistakes", async () => {
    const { page, context, faults } = await openPage(browser, { query: "?lang=vi" });
    await page.click('[data-action="guide"]');
    expect(await page.textContent("dialog[open]")).toContain("kéo thả tệp vào bất cứ chỗ nào của trang");
    await page.waitForSelector("[data-guide]", { state: "attached" });
    expect(await page.locator("[data-guide]").count()).toBeGreaterThan(40);
    await page.keyboard.press("Escape");
    await page.click('[data-action="sample"]');
    await page.waitForSelector("[data-finding]");
    await settled(page);
    const codes = (await findingsShown(page)).map(({ code }) => code).sort();
    expect(codes).toEqual([
      "criteria/total-mismatch",
      "mark/not-understood",
      "standard/without-criteria",
      "unit/misspelt",
    ]);
    expect(await page.textContent(".file-name")).toContain("tep-mau.xlsx");
    expect(faults).toEqual([]);
    await context.close();
  });

  it("a file that cannot be read is said in one sentence, and the next file is checked", async () => {
    const { page, context, faults } = await openPage(browser, { query: "?lang=vi&asOf=2025-12-31" });
    await choose(page, { name: "a.xlsx", mimeType: "", buffer: Buffer.from("%PDF-1.7 nothing of a workbook") });
    const message = page.locator("[data-message]");
    expect(await message.getAttribute("data-message")).toBe("unreadable");
    expect(await message.textContent()).toMatch(/^Không đọc được tệp: .+\. .+\.$/);
    // The place for another file is still there.
    expect(await page.locator(".welcome").count()).toBe(1);
    // It was said where it happened; on another part of the page it is about nothing.
    await page.click('[data-tab="settings"]');
    expect(await message.count()).toBe(0);
    await page.click('[data-tab="check"]');
    await choose(page, textFile("a.csv", SMALL_CSV));
    expect(await message.count()).toBe(0);
    expect(await findingsShown(page)).toContainEqual({
      code: "criteria/total-mismatch",
      severity: "error",
      cell: "V2",
    });
    expect(faults).toEqual([]);
    await context.close();
  });

  it.each([
    ["xls", "biff8"],
    ["xlsb", "xlsb"],
    ["ods", "ods"],
  ] as const)("an .%s is read and checked in the page itself", async (extension, bookType) => {
    const { page, context, faults } = await openPage(browser);
    const book = library.utils.book_new(library.utils.aoa_to_sheet(rowsOf(SMALL_CSV)), "Biểu 1");
    const buffer: Buffer = library.write(book, { type: "buffer", bookType });
    await choose(page, { name: `a.${extension}`, mimeType: "", buffer });
    expect(await findingsShown(page)).toContainEqual({
      code: "criteria/total-mismatch",
      severity: "error",
      cell: "Biểu 1!V2",
    });
    expect(faults).toEqual([]);
    await context.close();
  });

  it("of a text file there are a fixed copy of its own kind and a workbook of the findings; a fix stands in what is shown", async () => {
    const { page, context, faults } = await openPage(browser);
    const misspelt = SMALL_CSV.replace("Trúc Sơn", "Truc Sơm");
    await choose(page, textFile("a.csv", misspelt));
    const card = page.locator('[data-finding="unit/misspelt"]');
    expect(await card.count()).toBe(1);
    const [copy] = await Promise.all([page.waitForEvent("download"), page.click('[data-action="download-fixed"]')]);
    expect(copy.suggestedFilename()).toBe("a-da-sua.csv");
    const before = misspelt.split("\n");
    const after = readFileSync(await copy.path(), "utf8").split("\n");
    expect(after.map((line, i) => (line === before[i] ? "same" : line.split(",")[1]))).toEqual([
      "same",
      expect.stringContaining("Trúc Sơn"),
      "same",
    ]);
    const findings = await readWorkbook(await download(page, "download-annotated"));
    expect([...textsOf(findings.sheets[0]!).values()]).toContain("V2");
    await card.locator('[data-action="fix"]').click();
    await page.click('[data-action="confirm"]');
    await card.waitFor({ state: "detached" });
    expect(await page.locator("[data-message]").count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  it("a cell is edited in place, findings follow, and it is undone; Escape leaves it as it was", async () => {
    opened = await openPage(browser);
    const { page } = opened;
    await choose(page, textFile("xa.csv", SMALL_CSV));
    const wrong = page.locator('[data-finding="criteria/total-mismatch"][data-cell="V2"]');
    await wrong.waitFor();
    await page.dblclick('.cells [data-cell="V2"]');
    await page.keyboard.type("99");
    await page.keyboard.press("Escape");
    expect(await page.textContent('.cells [data-cell="V2"]')).toBe("17");
    await page.dblclick('.cells [data-cell="V2"]');
    await page.keyboard.type("18");
    await page.keyboard.press("Enter");
    await wrong.waitFor({ state: "detached" });
    await settled(page);
    await expect.poll(() => page.textContent('.cells [data-cell="V2"]')).toBe("18");
    const copy = new TextDecoder().decode(await download(page, "download-fixed"));
    expect(copy.split("\n")[1]).toMatch(/,18$/);
    await settled(page);
    await page.click('.cells [data-cell="V3"]');
    await page.keyboard.type("7");
    await page.keyboard.press("Enter");
    await page.locator('[data-finding="criteria/total-mismatch"][data-cell="V3"]').waitFor();
    for (const _ of [1, 2]) {
      await settled(page);
      await page.click('[data-action="undo"]');
    }
    await wrong.waitFor();
    await expect.poll(() => page.textContent('.cells [data-cell="V3"]')).toBe("19");
    expect(await page.locator('[data-finding="criteria/total-mismatch"][data-cell="V3"]').count()).toBe(0);
    expect(opened.faults).toEqual([]);
    await opened.context.close();
  });

  it("a tab stands before anything else has its turn after the press on it", async () => {
    const { page, context } = await openPage(browser);
    await choose(page, example("xa-2025.xlsx"));
    const seen = await page.evaluate(async () => {
      document.querySelector<HTMLElement>('[data-tab="targets"]')!.click();
      await new Promise((next) => setTimeout(next, 0));
      return document.querySelectorAll("[data-target]").length;
    });
    expect(seen).toBe(30);
    await context.close();
  });

  it("a second file leaves nothing of the first", async () => {
    const { page, context } = await openPage(browser);
    await choose(page, textFile("a.csv", SMALL_CSV));
    await page.waitForSelector("[data-finding]");
    await choose(page, example("xa-2025.xlsx"));
    await page.waitForSelector('[data-sheet="Biểu 02"]', { state: "attached" });
    expect(await page.locator('[data-cell="V2"]').count()).toBe(0);
    expect(await page.textContent(".file-name")).toContain("xa-2025.xlsx");
    await context.close();
  });

  it("a file can be dropped anywhere on the page", async () => {
    const { page, context } = await openPage(browser);
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "a.csv", { type: "text/csv" }));
      return transfer;
    }, SMALL_CSV);
    await page.dispatchEvent("body", "dragover", { dataTransfer: data });
    await page.waitForSelector(".drop-overlay");
    await page.dispatchEvent("body", "drop", { dataTransfer: data });
    await page.waitForSelector('[data-finding="criteria/total-mismatch"]');
    expect(await page.locator(".drop-overlay").count()).toBe(0);
    await context.close();
  });

  it("a check can be cancelled, and done again", async () => {
    const { page, context } = await openPage(browser);
    await page.setInputFiles("#workbook-file", textFile("a.csv", longCsv(20_000)));
    await page.click('[data-action="cancel"]');
    await page.waitForSelector('[data-message="cancelled"]');
    await page.click('[data-action="check"]');
    await page.waitForSelector("[data-finding]", { timeout: 60_000 });
    await context.close();
  });

  it("where no worker can be started, the same page works without", async () => {
    const before = (): void => {
      (globalThis as { Worker?: unknown }).Worker = class {
        constructor() {
          throw new Error("no workers here");
        }
      };
    };
    const { page, context, faults } = await openPage(browser, { before });
    await choose(page, textFile("a.csv", SMALL_CSV));
    await page.waitForSelector('[data-finding="criteria/total-mismatch"]');
    expect(faults).toEqual([]);
    await context.close();
  });
});

const isError = ({ severity }: { readonly severity: string }): boolean => severity === "error";

/** Numbers as numbers, so that every format keeps them as such. */
const rowsOf = (csv: string): (string | number)[][] =>
  csv.split("\n").map((line) => line.split(",").map((text) => (/^\d+$/.test(text) ? Number(text) : text)));

const attributes = (page: OpenedPage["page"], name: string): Promise<string[]> =>
  page.locator(`[${name}]`).evaluateAll((all, one) => all.map((element) => element.getAttribute(one)!), name);

const isInBox = (cell: ReturnType<OpenedPage["page"]["locator"]>): Promise<boolean> =>
  cell.evaluate((element) => {
    const [own, box] = [element.getBoundingClientRect(), element.closest(".cells")!.getBoundingClientRect()];
    return own.top >= box.top && own.bottom <= box.bottom && own.left >= box.left && own.right <= box.right;
  });
