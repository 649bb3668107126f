import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDocx, readWorkbook } from "@ntm-kit/workbook";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { describeBuilt } from "../test-support/built";
import { textFile } from "../test-support/communes-csv";
import { download, launch, type OpenedPage, openPage, settled, violations } from "../test-support/page";
import { districtCsv, twelveFiles } from "../test-support/round-files";
import { unzip } from "../test-support/unzip";

const INPUT = "#workbook-file";

const attributes = (page: Page, selector: string, ...names: readonly string[]): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll((found, wanted) => found.map((one) => wanted.map((name) => one.getAttribute(name)).join(" ")), names);

/** Until a check of the round stands. */
async function chooseRound(page: Page, files: Parameters<Page["setInputFiles"]>[1]): Promise<void> {
  await page.setInputFiles(INPUT, files);
  await page.waitForSelector("[data-standing]");
  await settled(page);
}

/** The built page, opened from disk without a network; run the build first. */
describeBuilt("the desk of a round", ["ntm.html"], () => {
  let browser: Browser;
  let opened: OpenedPage;
  const page = (): Page => opened.page;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  afterEach(() => expect(opened.faults).toEqual([]));

  describe("twelve files at once, one broken, one sent again", () => {
    beforeAll(async () => {
      opened = await openPage(browser, { query: "?period=2024-6m" });
      await chooseRound(page(), twelveFiles());
    }, 120_000);
    afterAll(() => opened.context.close());

    it("has a row for each expected sender, with what it sent", async () => {
      const names = ["data-sender", "data-status", "data-files", "data-units"];
      expect(await attributes(page(), "[data-sender]", ...names)).toEqual([
        "cu-jut received 2 7/7",
        "dak-mil received 1 9/9",
        "dak-r-lap received 1 10/10",
        "dak-song received 1 8/8",
        "krong-no twice 2 11/11",
        "dak-glong received 1 7/7",
        "tuy-duc received 1 6/6",
        "gia-nghia empty 1 0/2",
      ]);
      expect(await attributes(page(), "[data-as-of]", "data-as-of", "data-as-of-from")).toEqual(["2024-06-30 option"]);
    });

    it("names each of the files, also the one that is broken, and goes on with the others", async () => {
      const files = await attributes(page(), "[data-state][data-file]", "data-file", "data-state");
      expect(files).toHaveLength(12);
      expect(files).toContain("hong.xlsx unreadable");
      expect(files).toContain("cong van.csv unassigned");
      expect(await page().textContent('[data-file="hong.xlsx"]')).toContain("Không đọc được tệp");
    });

    it("shows a tile for each commune with where it stands; a press opens it down to the cell", async () => {
      const tiles = await attributes(page(), "button[data-unit]", "data-unit", "data-standing");
      expect(tiles).toHaveLength(60);
      expect(tiles.slice(0, 4)).toEqual([
        "cu-jut/dak-wil model",
        "cu-jut/ea-po near",
        "cu-jut/nam-dong behind",
        "cu-jut/dak-drong standard",
      ]);
      expect(tiles).toContain("gia-nghia/dak-nia no-data");
      const tile = page().locator('[data-unit="cu-jut/ea-po"]');
      expect(await tile.getAttribute("aria-label")).toBe("△ Ea Pô 18/19, Gần đạt chuẩn");
      await tile.click();
      await page().click('[data-opened="cu-jut/ea-po"] button:has-text("19 0")');
      await page().waitForSelector('[data-selected="U4"]');
      await page().click('[data-tab="round"]');
    });

    it("names the columns of a sheet of any of the files, for whoever says otherwise", async () => {
      await page().click('[data-tab="check"]');
      // By the element and not by its place, which moves while the findings above it are drawn.
      const press = (summary: Locator): Promise<void> => summary.evaluate((element: HTMLElement) => element.click());
      await press(page().locator(".readings > summary"));
      const reading = page().locator(".reading", { hasText: "dak-song.csv" });
      await press(reading.locator(".more > summary"));
      const first = reading.locator(".column-choice select option:checked").first();
      await expect.poll(() => first.textContent()).toMatch(/^[A-V] – \S/);
      expect(await page().locator("[data-message]").count()).toBe(0);
      await press(page().locator(".readings > summary"));
      await page().click('[data-tab="round"]');
    });

    it("holds both sides of a contradiction with file and cell, and takes the one that is pressed until that is undone", async () => {
      const at = '[data-conflict="krong-no/nam-xuan:criterion.19"]';
      const sides = [["U4", "krong-no.csv"].join(" "), ["U4", "krong-no lan 2.csv"].join(" ")];
      expect(await attributes(page(), `${at} [data-cell]`, "data-cell", "data-file")).toEqual(sides);
      const before = await page().locator("[data-conflict]").count();
      await page().focus(`${at} [data-action="take"][data-file="krong-no lan 2.csv"]`);
      await page().keyboard.press("Enter");
      await page().locator(at).waitFor({ state: "detached" });
      // Whoever works by keyboard goes on with the contradiction beside it.
      const inFocus = (): Promise<string | undefined> =>
        page().evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["action"]);
      await expect.poll(inFocus).toBe("take");
      expect(await attributes(page(), '[data-unit="krong-no/nam-xuan"]', "aria-label")).toEqual([
        "△ Nam Xuân 19/19, Gần đạt chuẩn",
      ]);
      await settled(page());
      await page().focus('[data-action="undo"]');
      await page().keyboard.press("Enter");
      await page().locator(at).waitFor();
      expect(await page().locator("[data-conflict]").count()).toBe(before);
      await expect.poll(() => page().evaluate(() => document.activeElement?.id)).toBe("panel");
    });

    it("asks before one file takes the place of another, and takes it back", async () => {
      const button = '[data-sender="krong-no"] [data-action="replace"][data-file="krong-no lan 2.csv"]';
      await page().click(button);
      await page().click('[data-action="dismiss"]');
      expect(await page().locator('[data-state="replaced"]').count()).toBe(0);
      await page().click(button);
      await page().click('[data-action="confirm"]');
      await page().locator('[data-file="krong-no.csv"][data-state="replaced"]').waitFor();
      await settled(page());
      expect(await attributes(page(), '[data-sender="krong-no"]', "data-status", "data-files")).toEqual(["received 2"]);
      expect(await page().locator("[data-conflict]").count()).toBe(0);
    });

    it("puts the letterhead that was written once into the report, and keeps it on this machine", async () => {
      await page().click('[data-action="office"]');
      await page().fill('[data-field="office-name"]', "Văn phòng Điều phối Sông Mẫu");
      await page().fill('[data-field="office-place"]', "Sông Mẫu");
      await page().fill('[data-field="office-signatory"]', "Lê Thị Mẫu");
      await page().press('[data-field="office-signatory"]', "Tab");
      const part = unzip(await download(page(), "report")).get("word/document.xml");
      const text = new TextDecoder().decode(part).replace(/<[^>]*>/g, "");
      for (const said of ["VĂN PHÒNG ĐIỀU PHỐI SÔNG MẪU", "Sông Mẫu, ngày", "Lê Thị Mẫu"])
        expect(text.toLowerCase()).toContain(said.toLowerCase());
      expect(await page().evaluate(() => localStorage.getItem("ntm-kit"))).toContain("Văn phòng Điều phối Sông Mẫu");
      for (const field of ["name", "place", "signatory"]) {
        await page().fill(`[data-field="office-${field}"]`, "");
        await page().press(`[data-field="office-${field}"]`, "Tab");
      }
      await page().click('[data-action="office"]');
    });

    it("gives in one zip what the commands give: the table, the report, the round and a folder for each sender", async () => {
      const files = unzip(await download(page(), "download-all"));
      expect([...files.keys()]).toEqual([
        "tong-hop.xlsx",
        "bao-cao.docx",
        "dot-2024-6m.ntm.json",
        "tra-lai/tra-lai.json",
        "tra-lai/gia-nghia/gia-nghia.xlsx",
        "tra-lai/gia-nghia/phieu-chinh-sua.docx",
      ]);
      const { sheets } = await readWorkbook(files.get("tong-hop.xlsx")!);
      expect(sheets.map(({ name }) => name)).toContain("Đơn vị báo cáo (ntm)");
      const { text } = await readDocx(files.get("bao-cao.docx")!);
      expect(text).toContain("Kết quả thực hiện xây dựng nông thôn mới 6 tháng đầu năm 2024");
      const saved = JSON.parse(new TextDecoder().decode(files.get("dot-2024-6m.ntm.json")!));
      expect(saved).toMatchObject({
        roundVersion: 1,
        period: "2024-6m",
        asOf: "2024-06-30",
        decisions: [],
        accepted: [],
      });
      expect(saved.files.find(({ name }: { name: string }) => name === "krong-no lan 2.csv")).toMatchObject({
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        replaces: "krong-no.csv",
      });
    });

    it("breaks no rule of accessibility", async () => {
      expect(await violations(page())).toEqual([]);
    });
  });

  it("a saved round brings back what was replaced and explained, before the files or after them", async () => {
    opened = await openPage(browser, { query: "?period=2024-6m" });
    await chooseRound(page(), twelveFiles());
    await page().click('[data-action="replace"][data-file="krong-no lan 2.csv"]');
    await page().click('[data-action="confirm"]');
    await page().locator('[data-state="replaced"]').waitFor();
    await settled(page());
    await page().click('[data-tab="check"]');
    const card = page().locator('[data-finding="sender/unknown"]');
    expect(await card.getAttribute("data-file")).toBe("cong van.csv");
    await card.locator('[data-action="accept"]').click();
    await page().fill('[data-field="reason"]', "Công văn kèm theo, không có số liệu");
    await page().fill('[data-field="by"]', "Nguyễn Văn A");
    await page().click('[data-action="confirm"]');
    await page().locator('[data-accepted][data-finding="sender/unknown"]').waitFor({ state: "attached" });
    await settled(page());
    await page().click('[data-tab="round"]');
    const saved = {
      name: "dot.ntm.json",
      mimeType: "application/json",
      buffer: Buffer.from(await download(page(), "save-round")),
    };
    await opened.context.close();

    for (const isFirst of [true, false]) {
      opened = await openPage(browser);
      await page().click('[data-tab="round"]');
      if (isFirst) await page().setInputFiles('[data-action="open-round"]', saved);
      await chooseRound(
        page(),
        twelveFiles().filter(({ name }) => name !== "dak-mil.csv"),
      );
      if (!isFirst) await page().setInputFiles('[data-action="open-round"]', saved);
      await page().locator('[data-file="krong-no.csv"][data-state="replaced"]').waitFor();
      await settled(page());
      expect(await page().locator('[data-accepted][data-finding="sender/unknown"]').count()).toBe(0);
      expect(await page().textContent(".round .caution")).toContain("dak-mil.csv");
      await page().click('[data-tab="check"]');
      await page().locator('[data-accepted][data-finding="sender/unknown"]').waitFor({ state: "attached" });
      expect(opened.faults).toEqual([]);
      if (isFirst) await opened.context.close();
    }
    await opened.context.close();
  }, 120_000);

  it("a folder is read with its folders, its names told apart, and compared with the round before", async () => {
    const root = mkdtempSync(join(tmpdir(), "ntm-round-"));
    const folder = (round: string, id: string, text: string): void => {
      mkdirSync(join(root, round, id), { recursive: true });
      writeFileSync(join(root, round, id, "bieu.csv"), text);
    };
    folder("now", "cu-jut", districtCsv("cu-jut", { met: [19, 19, 17] }));
    folder("now", "dak-mil", districtCsv("dak-mil"));
    writeFileSync(join(root, "now", "~$bieu.xlsx"), "lock");
    opened = await openPage(browser, { query: "?period=2024-6m" });
    await page().click('[data-tab="round"]');
    await page().setInputFiles('[data-action="open-folder"]', join(root, "now"));
    await page().waitForSelector("[data-standing]");
    await settled(page());
    expect(await attributes(page(), "[data-state][data-file]", "data-file")).toEqual([
      "cu-jut/bieu.csv",
      "dak-mil/bieu.csv",
    ]);
    const earlier = districtCsv("cu-jut", { met: [19, 17, 18], day: "31/12/2023" });
    await page().setInputFiles('[data-action="compare"]', textFile("ky truoc.csv", earlier));
    await page().waitForSelector("[data-change]");
    expect((await attributes(page(), "[data-change]", "data-unit", "data-change")).slice(0, 4)).toEqual([
      "cu-jut/dak-wil same",
      "cu-jut/ea-po up",
      "cu-jut/nam-dong down",
      "cu-jut/dak-drong same",
    ]);
    await opened.context.close();
  }, 120_000);

  it("files that are dropped are a round, and one file alone is checked by itself", async () => {
    opened = await openPage(browser);
    const drop = (names: readonly string[], text: string) =>
      page().evaluate(
        ([given, content]) => {
          const transfer = new DataTransfer();
          for (const name of given) transfer.items.add(new File([`${content}\n${name}`], name, { type: "text/csv" }));
          dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, cancelable: true }));
        },
        [names, text] as const,
      );
    await drop(["a.csv", "b.csv"], districtCsv("cu-jut"));
    await page().waitForSelector("[data-standing]");
    await settled(page());
    expect(await attributes(page(), '[data-sender="cu-jut"]', "data-status", "data-files")).toEqual(["twice 2"]);
    await drop(["c.csv"], districtCsv("cu-jut"));
    await page().waitForSelector('[data-tab="check"][aria-selected="true"]');
    await page().waitForSelector("[data-sheet]", { state: "attached" });
    await settled(page());
    expect(await page().locator('[data-finding="sender/missing"]').count()).toBe(0);
    await opened.context.close();
  }, 120_000);
});
