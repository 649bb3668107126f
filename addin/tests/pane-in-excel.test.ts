import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { describeBuilt } from "../test-support/built";
import { launchBrowser, openPane, type PaneInExcel } from "../test-support/pane";
import { exampleWorkbook } from "../test-support/workbook-data";

describeBuilt("the pane in Excel", ["taskpane.html"], () => {
  let browser: Browser;
  let pane: PaneInExcel;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => pane?.close());
  afterAll(() => browser?.close());

  it("a check finds what is wrong, writes nothing, and asks no other host", async () => {
    pane = await openPane(browser, { workbook: await exampleWorkbook("xa-2025-con-loi.xlsx") });
    const before = await pane.snapshot();
    await pane.page.click('[data-action="check"]');
    await pane.page.waitForSelector("[data-finding]");
    expect(await pane.snapshot()).toEqual(before);
    expect((await pane.recorded()).flatMap((batch) => batch.changes)).toEqual([]);
    expect(pane.outside).toEqual([]);
    expect(pane.problems).toEqual([]);
  });
});
