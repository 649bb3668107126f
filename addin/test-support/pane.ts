import { existsSync } from "node:fs";
import { join } from "node:path";
import type {
  OfficeOptions,
  RecordedBatch,
  SimulatedExcel,
  WorkbookData,
  WorkbookSnapshot,
} from "@ntm-kit/office-simulation";
import { officeFolder } from "@ntm-kit/office-simulation/node";
import chromium from "@sparticuz/chromium";
import { type Browser, type Page, chromium as playwright } from "playwright-core";
import { DIST } from "./built";
import { serveFolder } from "./serve";
import { simulationScript } from "./simulation-script";

export interface PaneOptions extends OfficeOptions {
  readonly workbook: WorkbookData;
  /** In the address, without the question mark: `asOf=2025-12-31&lang=en`. */
  readonly query?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active";
}

/** The built pane in a real browser, with Microsoft's client and the simulated Excel behind it. */
export interface PaneInExcel {
  readonly page: Page;
  /** Runs in the page, with the simulated Excel: look into the workbook, act as the user, plan a fault. `work` sees nothing of the test. */
  inExcel<Result, Given>(work: (excel: SimulatedExcel, given: Given) => Result, given?: Given): Promise<Result>;
  snapshot(): Promise<WorkbookSnapshot>;
  /** Batches since the start, or since `inExcel((excel) => excel.recorder.clear())`. */
  recorded(): Promise<readonly RecordedBatch[]>;
  /** Addresses of any other host that were asked for; Microsoft's for Office.js is answered from the package. */
  readonly outside: readonly string[];
  /** Violations of the policy and errors on the console. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

export async function launchBrowser(): Promise<Browser> {
  const args = chromium.args.filter((arg) => arg !== "--single-process");
  return playwright.launch({ executablePath: await chromium.executablePath(), args, headless: true });
}

const MICROSOFT = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Opens the pane over a workbook and waits until it can be used. */
export async function openPane(browser: Browser, options: PaneOptions): Promise<PaneInExcel> {
  const { workbook, query = "asOf=2025-12-31&lang=en", width = 320, height = 800, apiLevel, locale, theme } = options;
  const { colorScheme = "light", forcedColors } = options;
  const server = await serveFolder(DIST);
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    ...(forcedColors ? { forcedColors } : {}),
  });
  const page = await context.newPage();
  // Before the test itself ends, so that what was waited for is named.
  page.setDefaultTimeout(20_000);
  const outside: string[] = [];
  const problems: string[] = [];
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  await answerFromPackage(page, server.address, outside);
  const office = Object.fromEntries(
    Object.entries({ apiLevel, locale, theme }).filter(([, value]) => value !== undefined),
  );
  const start = `window.startSimulation(${JSON.stringify(workbook)}, ${JSON.stringify(office)});`;
  await page.addInitScript(`${await simulationScript()}\n${start}`);
  await page.goto(`${server.address}/taskpane.html?${query}`);
  await page.waitForSelector('[data-state="ready"]');
  const inExcel: PaneInExcel["inExcel"] = (work, given) =>
    page.evaluate(`(${String(work)})(window.simulatedExcel, ${JSON.stringify(given) ?? "undefined"})`);
  return {
    page,
    inExcel,
    snapshot: () => inExcel((excel) => excel.workbook.snapshot()),
    recorded: () => inExcel((excel) => excel.recorder.batches),
    outside,
    problems,
    async close() {
      await context.close();
      await server.close();
    },
  };
}

/** Office.js comes from the package, wherever the page asks for it; any other host is refused and noted. */
async function answerFromPackage(page: Page, own: string, outside: string[]): Promise<void> {
  await page.route("**/*", async (route) => {
    const url = route.request().url();
    const name = url.startsWith(MICROSOFT) ? url.slice(MICROSOFT.length) : /\/office\/(.+)$/.exec(url)?.[1];
    const file = name && join(officeFolder(), name.split("?")[0]!);
    if (file && existsSync(file))
      return route.fulfill({
        path: file,
        headers: { "access-control-allow-origin": "*", "content-type": "text/javascript" },
      });
    if (url.startsWith(own) || /^(blob|data):/.test(url)) return route.continue();
    outside.push(url);
    return route.abort();
  });
}
