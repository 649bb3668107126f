import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import chromium from "@sparticuz/chromium";
import { type Browser, type BrowserContext, type Page, chromium as playwright } from "playwright-core";
import { DIST } from "./built";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const axe = readFileSync(here("../node_modules/axe-core/axe.min.js"), "utf8");

/** The built page; `node addin/scripts/build.mjs` makes it. */
export const PAGE = `${DIST}/ntm.html`;
export const example = (name: string): string => here(`../../examples/workbooks/${name}`);

export async function launch(): Promise<Browser> {
  const args = chromium.args.filter((arg) => arg !== "--single-process");
  return playwright.launch({ executablePath: await chromium.executablePath(), args, headless: true });
}

export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests that would have left the machine, faults of scripts and of the policy; there must be none. */
  readonly faults: string[];
}

export interface PageOptions {
  readonly query?: string;
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  /** Runs before any script of the page. */
  readonly before?: () => void;
}

/** Opens the page from disk in a browser without a network. */
export async function openPage(browser: Browser, options: PageOptions = {}): Promise<OpenedPage> {
  const { query = "?asOf=2025-12-31", width = 1280, colorScheme = "light", forcedColors = "none" } = options;
  const viewport = { width, height: 800 };
  const context = await browser.newContext({
    viewport,
    colorScheme,
    forcedColors,
    reducedMotion: "reduce",
    offline: true,
  });
  const page = await context.newPage();
  // Before the test itself ends, so that what was waited for is named.
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  page.on("request", (request) => /^(file|blob|data):/.test(request.url()) || faults.push(request.url()));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  if (options.before) await page.addInitScript(options.before);
  await page.goto(`file://${PAGE}${query}`);
  await settled(page);
  return { page, context, faults };
}

/** Waits until nothing is being done. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('[data-state="ready"], [data-state="error"]', { state: "attached" });
}

type FileChoice = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Chooses a file and waits for what comes of it: findings, none, or a failure. */
export async function choose(page: Page, file: FileChoice): Promise<void> {
  await page.setInputFiles("#workbook-file", file);
  await page.waitForFunction(() => {
    const state = document.querySelector("[data-state]")?.getAttribute("data-state");
    return state === "error" || (state === "ready" && document.querySelector("[data-sheet]"));
  });
}

/** Presses until a download comes; gives its bytes. */
export async function download(page: Page, action: string): Promise<Uint8Array> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.click(`[data-action="${action}"]`)]);
  return readFileSync(await file.path());
}

/** Ids of the rules of axe that the page breaks, with the elements. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const found = await page.evaluate(`${axe}; axe.run(document)`);
  return (found as { violations: { id: string; nodes: { html: string }[] }[] }).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`,
  );
}

/** Opens every closed group and every list that shows a part. */
async function expandAll(page: Page): Promise<void> {
  while ((await page.locator('[data-action="expand"]').count()) > 0)
    await page.locator('[data-action="expand"]').first().click();
}

export interface ShownFinding {
  readonly code: string;
  readonly severity: string;
  readonly cell: string | null;
}

export async function findingsShown(page: Page): Promise<ShownFinding[]> {
  await expandAll(page);
  return page.locator("[data-finding]").evaluateAll((cards) =>
    cards.map((card) => ({
      code: card.getAttribute("data-finding")!,
      severity: card.getAttribute("data-severity")!,
      cell: card.getAttribute("data-cell"),
    })),
  );
}
