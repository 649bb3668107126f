import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { choose, example, openPage } from "../test-support/page";
import { launchBrowser, openPane } from "../test-support/pane";
import { exampleWorkbook } from "../test-support/workbook-data";

const DOCS = fileURLToPath(new URL("../../docs/", import.meta.url));
const LANGUAGES = ["vi", "en"] as const;

/** `node addin/scripts/pictures.mjs` takes them anew from the built add-in and an example workbook. */
describe.skipIf(!process.env["NTM_PICTURES"])("pictures for the documentation", () => {
  it.each(LANGUAGES)(
    "in %s",
    async (language) => {
      const browser = await launchBrowser();
      const shoot = (page: Page, name: string): Promise<Buffer> =>
        page.screenshot({ path: join(dirname(DOCS), "docs", "images", `${name}-${language}.png`) });
      const query = `asOf=2025-12-31&lang=${language}`;

      const workbook = await exampleWorkbook("xa-2025-con-loi.xlsx");
      const pane = await openPane(browser, { workbook, query, width: 350, height: 720 });
      await pane.page.click('[data-action="check"]');
      await pane.page.click("[data-finding] .card-main");
      await pane.page.locator(".finding.selected").waitFor();
      await shoot(pane.page, "pane-check");
      await pane.page.click('[data-action="fix-all"]');
      await shoot(pane.page, "pane-fix-all");
      await pane.page.click('[data-action="dismiss"]');
      await pane.page.click(".readings > summary");
      await shoot(pane.page, "pane-sheets");
      await pane.page.click('[data-tab="targets"]');
      await pane.page.waitForSelector("[data-target]");
      await shoot(pane.page, "pane-targets");
      await pane.page.click('[data-tab="summary"]');
      await pane.page.waitForSelector(".figures");
      await shoot(pane.page, "pane-summary");
      await pane.close();

      const tasks = await exampleWorkbook("nhiem-vu-2025-con-loi.xlsx");
      const other = await openPane(browser, { workbook: tasks, query, width: 350, height: 720 });
      await other.page.click('[data-action="check"]');
      await other.page.waitForSelector("[data-finding]");
      await other.page.click('[data-tab="tasks"]');
      await other.page.waitForSelector("[data-task]");
      await shoot(other.page, "pane-tasks");
      await other.close();

      const { page, context } = await openPage(browser, { query: `?${query}`, width: 1100 });
      await choose(page, example("xa-2025-con-loi.xlsx"));
      await page.click('[data-finding="mark/not-understood"] .card-main');
      await page.locator("[data-selected]").waitFor();
      await shoot(page, "page");
      await context.close();
      await browser.close();
    },
    120_000,
  );
});

describe.each([
  ["addin.md", "en"],
  ["addin.vi.md", "vi"],
])("the pictures of docs/%s", (file, language) => {
  const named = [...readFileSync(join(DOCS, file), "utf8").matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];

  it("are there, say in words what they show, and are small enough to load anywhere", () => {
    expect(named.length).toBeGreaterThan(4);
    for (const [, words, path] of named) {
      expect(words).not.toBe("");
      expect(path).toContain(`-${language}.png`);
      expect(existsSync(join(DOCS, path!)), path).toBe(true);
      expect(statSync(join(DOCS, path!)).size).toBeLessThan(150_000);
    }
  });
});
