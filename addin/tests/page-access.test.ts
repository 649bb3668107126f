import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeBuilt } from "../test-support/built";
import { longCsv, textFile } from "../test-support/communes-csv";
import { choose, example, launch, openPage, violations } from "../test-support/page";

const TABS = ["check", "targets", "road", "summary", "tasks", "templates", "settings"];
const LOOKS = [
  { name: "light", colorScheme: "light" },
  { name: "dark", colorScheme: "dark" },
  { name: "forced colours", colorScheme: "dark", forcedColors: "active" },
] as const;

describeBuilt("the page for everyone", ["ntm.html"], () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  describe.each(LOOKS)("in $name", ({ colorScheme, ...look }) => {
    it.each(["vi", "en"])(
      "no tab breaks a rule of axe or scrolls sideways at 320 px, in %s",
      async (language) => {
        const query = `?asOf=2025-12-31&lang=${language}`;
        const { page, context, faults } = await openPage(browser, { query, width: 320, colorScheme, ...look });
        expect(await violations(page)).toEqual([]);
        await choose(page, textFile("a.csv", longCsv(3)));
        for (const tab of TABS) {
          await page.click(`[data-tab="${tab}"]`);
          await page.waitForFunction(() => document.querySelector("#panel")!.children.length > 0);
          expect(await violations(page), tab).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth), tab).toBeLessThanOrEqual(320);
        }
        expect(faults).toEqual([]);
        await context.close();
      },
      120_000,
    );

    it("nor do findings, targets and tasks with all that opens in them, in Vietnamese", async () => {
      const query = "?asOf=2025-12-31&lang=vi";
      const { page, context } = await openPage(browser, { query, width: 350, colorScheme, ...look });
      await choose(page, example("xa-2025-con-loi.xlsx"));
      await page.evaluate(drawAll);
      await openAll(page);
      expect(await violations(page), "findings").toEqual([]);
      await page.click('[data-tab="targets"]');
      await page.locator("[data-target] .card-main").first().click();
      await page.waitForSelector(".members");
      await openAll(page);
      expect(await violations(page), "targets").toEqual([]);
      await page.click('[data-action="units-today"]');
      await page.waitForSelector("[data-later-unit]");
      expect(await violations(page), "today's units").toEqual([]);
      await choose(page, example("nhiem-vu-2025-con-loi.xlsx"));
      await page.click('[data-tab="tasks"]');
      await page.waitForSelector("[data-task]");
      // Cards out of sight are not drawn: what they hold is looked at where they stand.
      await page.evaluate(drawAll);
      expect(await violations(page), "tasks").toEqual([]);
      await context.close();
    }, 120_000);
  });

  it("the theme of high contrast breaks no rule either", async () => {
    const { page, context } = await openPage(browser, { width: 350 });
    await choose(page, textFile("a.csv", longCsv(3)));
    await page.click('[data-tab="settings"]');
    await page.selectOption("select >> nth=1", "contrast");
    for (const tab of TABS) {
      await page.click(`[data-tab="${tab}"]`);
      expect(await violations(page), tab).toEqual([]);
    }
    await context.close();
  }, 120_000);

  it("everything is reached by keyboard: tabs, findings, dialogs", async () => {
    const { page, context } = await openPage(browser);
    await choose(page, example("xa-2025-con-loi.xlsx"));
    // What is there for screen readers alone makes nothing longer: the page ends with what it shows.
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(800);
    await page.focus('[data-tab="check"]');
    await page.keyboard.press("ArrowRight");
    expect(await focused(page, "data-tab")).toBe("targets");
    await page.keyboard.press("ArrowLeft");

    await page.focus("[data-finding] .card-main");
    await page.keyboard.press("ArrowDown");
    const second = await page.locator("[data-finding]").nth(1).getAttribute("data-cell");
    expect(await cardInFocus(page)).toBe(second);
    await page.keyboard.press("Enter");
    await page.waitForSelector(`[data-selected="${second}"]`);

    const accept = page.locator("[data-finding]").nth(1).locator('[data-action="accept"]');
    await accept.focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]");
    expect(await page.evaluate(() => document.activeElement?.closest("dialog") !== null)).toBe(true);
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog[open]", { state: "detached" });
    expect(await focused(page, "data-action")).toBe("accept");

    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]");
    await page.keyboard.type("Đã xác minh");
    await page.keyboard.press("Enter");
    await page.waitForSelector(`[data-finding][data-cell="${second}"]`, { state: "detached" });
    await expect.poll(() => cardInFocus(page)).not.toBe(null);
    await context.close();
  });

  it("with the language the whole pane changes, and the choice is there at the next visit", async () => {
    const { page, context } = await openPage(browser, { query: "" });
    expect(await page.getAttribute("html", "lang")).toBe("vi");
    await page.click('[data-tab="settings"]');
    await page.selectOption("select >> nth=0", "en");
    await page.waitForSelector('[data-tab="check"]:has-text("Check")');
    expect(await page.getAttribute("html", "lang")).toBe("en");
    await page.reload();
    await page.waitForSelector('[data-tab="check"]:has-text("Check")');
    await context.close();
  });
});

/** Draws the cards out of sight too; the policy of the page lets no style element in. */
const drawAll = (): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(".task, .finding { content-visibility: visible !important }");
  document.adoptedStyleSheets.push(sheet);
};

/** Opens every list and every detail, also those that stand within others. */
const openAll = async (page: Page): Promise<void> => {
  const closed = page.locator("details:not([open])");
  while ((await closed.count()) > 0) {
    await closed.evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
  }
};

type Page = Awaited<ReturnType<typeof openPage>>["page"];
const focused = (page: Page, name: string): Promise<string | null> =>
  page.evaluate((attribute) => document.activeElement?.getAttribute(attribute) ?? null, name);
const cardInFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.closest("[data-finding]")?.getAttribute("data-cell") ?? null);
