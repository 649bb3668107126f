import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeBuilt } from "../test-support/built";
import { choose, example, launch, openPage, violations } from "../test-support/page";

const LOOKS = [
  { name: "light", colorScheme: "light", width: 350 },
  { name: "dark", colorScheme: "dark", width: 350 },
  { name: "narrow", colorScheme: "light", width: 320 },
] as const;

describeBuilt("the road on the page", ["ntm.html"], () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  const openRoad = async (
    query: string,
    look: { readonly width?: number; readonly colorScheme?: "light" | "dark" },
  ) => {
    const opened = await openPage(browser, { query: `?asOf=2025-12-31&${query}`, ...look });
    await choose(opened.page, example("xa-2025-con-loi.xlsx"));
    await opened.page.click('[data-tab="road"]');
    await opened.page.click('button[data-action="road"]');
    await opened.page.waitForSelector("[data-road]");
    return opened;
  };

  it.each(LOOKS)(
    "breaks no rule of axe and does not scroll sideways, $name",
    async ({ name, ...look }) => {
      const { page, context, faults } = await openRoad("lang=vi", look);
      await page.locator('[data-action="suppose"]').first().click();
      await page.waitForSelector("[data-tried]");
      await page.click("details.section > summary");
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width);
      if (process.env["NTM_LOOK"])
        await page.screenshot({ path: `${process.env["NTM_LOOK"]}/${name}.png`, fullPage: true });
      expect(faults).toEqual([]);
      await context.close();
    },
    120_000,
  );

  it("locks a step and lets it go again, tries one, and reaches for the aspirations too", async () => {
    const { page, context } = await openRoad("lang=en", { width: 350 });
    const road = page.locator("[data-road]");
    const cost = Number(await road.getAttribute("data-cost"));
    expect(cost).toBeGreaterThan(0);
    expect(Number(await road.getAttribute("data-bound"))).toBe(cost);
    const steps = await page
      .locator("[data-step]")
      .evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset["cost"])));
    expect(steps.reduce((sum, one) => sum + one, 0)).toBe(cost);
    const first = page.locator("[data-step]").first();
    const unit = await first.getAttribute("data-step");
    await first.locator('[data-action="lock"]').click();
    await page.waitForSelector(`[data-step="${unit}"] [data-action="unlock"]`);
    expect(await page.locator(`[data-step="${unit}"] [data-action="lock"]`).count()).toBe(0);
    await page.click(`[data-step="${unit}"] [data-action="unlock"]`);
    await page.waitForSelector(`[data-step="${unit}"] [data-action="lock"]`);
    expect(Number(await road.getAttribute("data-cost"))).toBe(cost);
    await page.locator('[data-action="suppose"]').first().click();
    await page.waitForSelector("[data-target-tried]");
    await page.click('[data-action="unsuppose"]');
    expect(await page.locator("[data-tried]").count()).toBe(0);
    await page.selectOption('[data-action="aim"] select', "all");
    await page.waitForFunction(
      (was) => Number(document.querySelector("[data-road]")?.getAttribute("data-cost")) >= was,
      cost,
    );
    await page.click('[data-tab="targets"]');
    await page.locator("[data-target] .card-main").first().click();
    await page.waitForSelector("[data-follows]");
    await context.close();
  }, 120_000);
});
