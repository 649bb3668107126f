import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { type BenchRow, median, ms } from "../../bench/bench";
import { longCsv } from "../test-support/communes-csv";
import { launch, PAGE } from "../test-support/page";
import { twelveFiles } from "../test-support/round-files";

const DIST = fileURLToPath(new URL("../dist/", import.meta.url));
const RUNS = 5;
/** No task of the pane may hold it up longer. */
const LONGEST_TASK_MS = 200;

/** Start, download and a large check of the built pane, against a plain pane of React and Fluent that is built the same way. */
export async function run(): Promise<BenchRow[]> {
  if (!existsSync(PAGE)) throw new Error("build the add-in first: npx pnpm@10 --filter @ntm-kit/addin build");
  const plain = await plainPane();
  const browser = await launch();
  try {
    return [
      await start(browser, plain),
      download(plain),
      await longestTask(browser, {
        name: "20,000 rows checked",
        files: onDisk("a.csv", longCsv(20_000)),
        shown: "[data-finding]",
      }),
      await longestTask(browser, { name: "twelve files of a round", files: twelveFiles(), shown: "[data-standing]" }),
    ];
  } finally {
    await browser.close();
  }
}

/**
 * A file as the user has it. One that is handed over as bytes goes through the page in a message of the test's own,
 * which is a long task and none of the pane's.
 */
function onDisk(name: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "ntm-bench-")), name);
  writeFileSync(path, text);
  return path;
}

async function plainPane(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), "plain-pane-"));
  await build({
    root: fileURLToPath(new URL("plain-pane", import.meta.url)),
    configFile: false,
    logLevel: "error",
    plugins: [react(), viteSingleFile({ removeViteModuleLoader: true })],
    build: { outDir, target: "es2022" },
  });
  return join(outDir, "index.html");
}

async function start(browser: Browser, plain: string): Promise<BenchRow> {
  const times: { ours: number[]; plain: number[]; shell: number[] } = { ours: [], plain: [], shell: [] };
  for (let turn = -1; turn < RUNS; turn++) {
    const ours = await usableAfter(browser, PAGE, '[data-state="ready"]');
    const theirs = await usableAfter(browser, plain, '[data-action="insert"]');
    if (turn < 0) continue;
    times.ours.push(ours.usable);
    times.shell.push(ours.shell);
    times.plain.push(theirs.usable);
  }
  const [ours, theirs, shell] = [median(times.ours), median(times.plain), median(times.shell)];
  return {
    name: "start: the page with its engine and plan against a plain pane of Fluent",
    ratio: ours / theirs,
    limit: 4,
    detail: `usable after ${ms(ours)} against ${ms(theirs)}; first paint ${ms(shell)}`,
  };
}

/** Milliseconds since the navigation began, by the clock of the page itself. */
async function usableAfter(
  browser: Browser,
  file: string,
  selector: string,
): Promise<{ usable: number; shell: number }> {
  const context = await browser.newContext({ viewport: { width: 350, height: 800 }, offline: true });
  const page = await context.newPage();
  await page.addInitScript((wanted) => {
    const look = new MutationObserver(() => {
      if (!document.querySelector(wanted)) return;
      look.disconnect();
      performance.mark("usable");
    });
    look.observe(document, { subtree: true, childList: true, attributes: true });
  }, selector);
  await page.goto(`file://${file}`);
  const times = await page.waitForFunction(() => {
    const [usable] = performance.getEntriesByName("usable");
    const [shell] = performance.getEntriesByName("first-contentful-paint");
    return usable && shell && { usable: usable.startTime, shell: shell.startTime };
  });
  const found = (await times.jsonValue()) as { usable: number; shell: number };
  await context.close();
  return found;
}

/** What is fetched before the first tab can be used, compressed; what other tabs and files of old formats need comes later. */
function download(plain: string): BenchRow {
  const size = (path: string): number => gzipSync(readFileSync(path)).length;
  const html = readFileSync(join(DIST, "taskpane.html"), "utf8");
  const named = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map((match) => match[1]!);
  const later = readdirSync(join(DIST, "assets")).filter((name) => /^(worker|dak-nong|.*-\d{4})-?/.test(name));
  const first = [...new Set([...named, "taskpane.html"])].reduce((sum, name) => sum + size(join(DIST, name)), 0);
  const engine = later.reduce((sum, name) => sum + size(join(DIST, "assets", name)), 0);
  const theirs = size(plain);
  return {
    name: "download: the pane before its first use against a plain pane of Fluent, compressed",
    ratio: first / theirs,
    limit: 2,
    detail: `${kb(first)} against ${kb(theirs)}; engine and plan beside it ${kb(engine)}; the page as one file ${kb(size(PAGE))}`,
  };
}

const kb = (bytes: number): string => `${Math.round(bytes / 1024)} KB`;

/** What is given to the page, and what is there when it has been taken in. */
interface Given {
  readonly name: string;
  readonly files: Parameters<Page["setInputFiles"]>[1];
  readonly shown: string;
}

/** Processor time of the longest task of the pane's thread, so that other work on the machine does not count. */
async function longestTask(browser: Browser, { name, files, shown }: Given): Promise<BenchRow> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, offline: true });
  const page = await context.newPage();
  await page.goto(`file://${PAGE}?asOf=2025-12-31`);
  await page.waitForSelector('[data-state="ready"]');
  const tasks = await traced(browser, async () => {
    await page.setInputFiles("#workbook-file", files);
    await page.waitForSelector(shown, { timeout: 120_000 });
    await page.waitForTimeout(500);
  });
  const longest = Math.max(...tasks) / 1000;
  const findings = await page.locator("[role=status]").first().textContent();
  await context.close();
  return {
    name: `${name}: the longest task of the pane against 200 ms`,
    ratio: longest / LONGEST_TASK_MS,
    limit: 1,
    detail: `${ms(longest)}; ${findings}`,
  };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time, microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Processor time of each task of the main threads of pages while `work` goes on, in microseconds. */
async function traced(browser: Browser, work: () => Promise<void>): Promise<number[]> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"] },
  });
  await work();
  await session.send("Tracing.end");
  await complete;
  const main = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  return events
    .filter(({ name, pid, tid }) => name === "RunTask" && main.has(`${pid}:${tid}`))
    .map(({ tdur = 0 }) => tdur);
}
