import type { Plan } from "@ntm-kit/core";
import { regionsPlan, twoLevelPlan } from "@ntm-kit/core/testing";
import type { WorkbookData } from "@ntm-kit/office-simulation";
import { plans } from "@ntm-kit/plans";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeBuilt } from "../test-support/built";
import { textFile } from "../test-support/communes-csv";
import { choose, openPage } from "../test-support/page";
import { launchBrowser, openPane } from "../test-support/pane";

const TABS = ["check", "targets", "summary", "tasks", "templates", "settings"] as const;
const INPUT = 'input[data-action="plan"]';
const jsonFile = (name: string, text: string) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) });
const fileOf = (plan: Plan) => jsonFile(`${plan.id}.json`, JSON.stringify(plan));

/** Communes right under a province, one of them misspelt, one with a wrong total; three criteria. */
const TWO_LEVELS_ROWS = [
  ["STT", "Tên xã", "TC1", "TC2", "TC3", "Tổng số tiêu chí đạt"],
  [1, "An Hải", "x", "x", "x", 3],
  [2, "Binh Sơm", "x", "", "x", 2],
  [3, "Cát Lâm", "x", "x", "", 1],
  [4, "Đảo Ngọc", "x", "x", "x", 3],
];
const TWO_LEVELS: WorkbookData = { name: "Bien Xanh.xlsx", sheets: [{ name: "Tiêu chí", rows: TWO_LEVELS_ROWS }] };

/** The built pane and page; run the build first. */
describeBuilt("a plan from a file", ["taskpane.html", "ntm.html"], () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it.each(["vi", "en"])(
    "of two levels judges the whole pane, and no word of the first plan is left (%s)",
    async (lang) => {
      const pane = await openPane(browser, { workbook: TWO_LEVELS, query: `asOf=2026-12-31&lang=${lang}` });
      const { page } = pane;
      await takePlan(page, fileOf(twoLevelPlan));
      await page.click('[data-tab="check"]');
      await page.click('[data-action="check"]');
      await page.waitForSelector('[data-finding="criteria/total-mismatch"]');
      expect(await page.textContent(".subject")).toContain("Biển Xanh · 4");
      for (const tab of TABS) {
        await page.click(`[data-tab="${tab}"]`);
        await page.waitForFunction(() => document.querySelector("#panel")!.children.length > 0);
        await openAll(page);
        const offered = await page.locator("[data-plan]").allTextContents();
        // biome-ignore lint/performance/useDomNodeTextContent: what is seen, not scripts and styles
        const shown = `${await page.innerText("body")} ${await titlesOf(page)}`;
        const text = offered.reduce((rest, title) => rest.replaceAll(title, ""), shown);
        expect(text, tab).toContain(twoLevelPlan.title);
        expect(text.match(/.{0,40}(huyện|district|Đắk Nông|772).{0,20}/i)?.[0], tab).toBeUndefined();
      }
      expect(pane.problems).toEqual([]);
      await pane.close();
    },
  );

  it("is there at the next visit, and the installed one takes its place again", async () => {
    const { page, context } = await openPage(browser, { query: "?lang=vi" });
    await takePlan(page, fileOf(regionsPlan));
    await page.reload();
    await page.waitForSelector(`[data-plan-shown="${regionsPlan.id}"]`);
    await page.click('[data-action="show-plan"]');
    expect(await page.textContent("#panel")).toContain(`${regionsPlan.id}.json`);
    expect(await page.locator("[data-plan]").allTextContents()).toEqual(plans.map(({ title }) => title));
    await page.click('[data-plan="dak-nong-2021-2025"]');
    await page.waitForSelector('[data-plan-shown="dak-nong-2021-2025"]');
    await page.reload();
    await page.waitForSelector('[data-plan-shown="dak-nong-2021-2025"]');
    await context.close();
  });

  it("judges what was checked before anew", async () => {
    const { page, context } = await openPage(browser, { query: "?lang=vi&asOf=2026-12-31" });
    const rows = TWO_LEVELS_ROWS.map((row) => row.join(",")).join("\n");
    await choose(page, textFile("a.csv", rows));
    expect(await page.locator('[data-finding="criteria/total-mismatch"]').count()).toBe(0);
    await takePlan(page, fileOf(twoLevelPlan));
    await page.click('[data-tab="check"]');
    await page.waitForSelector('[data-finding="criteria/total-mismatch"][data-cell="F4"]');
    await context.close();
  });

  it("that does not fit is refused with every fault, where it is and what was expected, and the plan before stays", async () => {
    const { page, context } = await openPage(browser, { query: "?lang=vi" });
    const { title: _, ...rest } = twoLevelPlan;
    const bad = { ...rest, period: { from: "2026-01-01", to: 2030 }, root: 5, targets: [{ id: "a" }] };
    await page.click('[data-tab="settings"]');
    await page.setInputFiles(INPUT, jsonFile("sai.json", JSON.stringify(bad)));
    const message = page.locator('[data-message="plan-file"]');
    await message.waitFor();
    expect(await message.textContent()).toContain("“sai.json”; kế hoạch trước vẫn được dùng");
    const faults = page.locator("[data-plan-fault]");
    const said = await faults.allTextContents();
    expect(said).toEqual(
      expect.arrayContaining([
        "title thiếu; cần một chuỗi",
        "period.to phải là một chuỗi",
        "root phải là một chuỗi",
        "targets[0].unit thiếu; cần một chuỗi",
      ]),
    );
    expect(await page.getAttribute("[data-plan-shown]", "data-plan-shown")).toBe("dak-nong-2021-2025");
    await page.selectOption("select >> nth=0", "en");
    await expect.poll(() => faults.allTextContents()).toContain("title is missing; a string is expected");
    expect(await faults.count()).toBe(said.length);
    await context.close();
  });

  it("that is no JSON says where it goes wrong", async () => {
    const { page, context } = await openPage(browser, { query: "?lang=en" });
    await page.click('[data-tab="settings"]');
    await page.setInputFiles(INPUT, jsonFile("sai.json", '{\n  "id": "x",\n  oops\n}'));
    await page.waitForSelector('[data-message="plan-file"]');
    expect(await page.locator("[data-plan-fault]").allTextContents()).toEqual([
      "(whole file) is no JSON: it goes wrong at line 3, column 3.",
    ]);
    await context.close();
  });
});

async function takePlan(page: Page, file: ReturnType<typeof fileOf>): Promise<void> {
  await page.click('[data-tab="settings"]');
  await page.setInputFiles(INPUT, file);
  await page.waitForSelector(`[data-plan-shown="${file.name.replace(".json", "")}"]`);
}

const openAll = (page: Page): Promise<void> =>
  page.locator("details").evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });

/** What stands in no text: labels, titles, placeholders. */
const titlesOf = async (page: Page): Promise<string> => {
  const names = ["aria-label", "title", "placeholder"];
  const found = await page
    .locator("[aria-label], [title], [placeholder]")
    .evaluateAll((all, wanted) => all.flatMap((one) => wanted.map((name) => one.getAttribute(name) ?? "")), names);
  return found.join(" ");
};
