import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";
import { expect, it } from "vitest";
import { faultsOf } from "../scripts/site/faults.mjs";
import { writeSite } from "../scripts/site/write.mjs";

/** What the reference says first of a function or a type, without its markup. */
function signatureOf(out: string, kind: "functions" | "types", name: string): string {
  const page = readdirSync(join(out, kind)).find((file) => file.endsWith(`.${name}.html`)) ?? name;
  const html = readFileSync(join(out, kind, page), "utf8");
  return (/<div class="tsd-signature.*?<\/div>/s.exec(html)?.[0] ?? "").replaceAll(/<[^>]*>|\s+/g, "");
}

it("pages are found with and without tone marks, fit a phone, and ask nothing of the network", async () => {
  const out = mkdtempSync(join(tmpdir(), "ntm-site-"));
  const pages = ["docs/addin.vi.md", "docs/addin-admin.vi.md", "docs/sql.md"];
  const root = fileURLToPath(new URL("..", import.meta.url));
  const sources = ["plans/src/index.ts", "core/src/model/target.ts"].map((path) => join(root, "packages", path));
  await writeSite({ pages, sources, out });
  expect(faultsOf(out).filter((fault) => fault.includes("fetches"))).toEqual([]);
  // Not all that a plan holds, which its own page says; that of a union does not lead to itself.
  expect(signatureOf(out, "functions", "loadPlan")).toBe("loadPlan(id:string):Promise&lt;Plan|undefined&gt;");
  expect(signatureOf(out, "types", "Target")).toContain("titleEn?:string;");
  expect(signatureOf(out, "types", "Required")).toContain("Required:number|{from:number;to:number}");
  const args = [...chromium.args.filter((arg) => arg !== "--single-process"), "--allow-file-access-from-files"];
  const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args, headless: true });
  try {
    const tab = await browser.newPage();
    const asked: string[] = [];
    tab.on("request", (request) => asked.push(request.url()));
    await tab.goto(pathToFileURL(join(out, "index.html")).href);
    await tab.click("#tsd-search-trigger");
    const input = tab.locator("#tsd-search-input");
    const first = tab.locator("#tsd-search-results li").first();
    for (const typed of ["nông thôn mới", "nong thon moi", "NÔNG THÔN MỚI"]) {
      await input.fill("");
      await input.fill(typed);
      await expect.poll(() => first.textContent()).toContain("Kiểm tra báo cáo nông thôn mới ngay trong Excel");
    }
    await first.locator("a").click();
    await expect.poll(() => tab.title()).toContain("Kiểm tra báo cáo nông thôn mới");
    expect(await tab.evaluate("document.documentElement.lang")).toBe("vi");
    await tab.setViewportSize({ width: 390, height: 800 });
    for (const page of ["addin-admin.vi", "sql"]) {
      await tab.goto(pathToFileURL(join(out, "documents", `${page}.html`)).href);
      expect(await tab.evaluate("document.documentElement.scrollWidth"), page).toBe(390);
    }
    expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
  } finally {
    await browser.close();
  }
}, 240_000);
