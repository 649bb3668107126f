// Bundlers, on the packages as they were installed: a page in a browser, a server in one file.

import { copyFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { root } from "../../../scripts/release/packages.mjs";
import { expectPart, run } from "../run.mjs";

/** What the tests and the add-in have, asked where they stand. */
const ofTests = createRequire(join(root, "tests", "package.json"));
const ofAddin = createRequire(join(root, "addin", "package.json"));

const page = `import { checkWorkbook } from "@ntm-kit/workbook";
document.querySelector("input").addEventListener("change", async ({ target }) => {
  const { dakNong20212025: plan } = await import("@ntm-kit/plans/dak-nong-2021-2025");
  const report = await checkWorkbook(target.files[0], { plan, asOf: "2025-12-31", language: "en" });
  document.querySelector("pre").textContent = report.findings.map(({ cell, code }) => cell + " " + code).join("\\n");
});
`;

const TYPES = { ".html": "text/html", ".js": "text/javascript" };

function serve(folder) {
  const server = createServer((request, response) => {
    const path = request.url === "/" ? "/index.html" : request.url;
    try {
      const body = readFileSync(join(folder, path));
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" }).end(body);
    } catch {
      response.writeHead(path === "/favicon.ico" ? 204 : 404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

/** Puts a workbook into the page's field. @returns the findings it shows, and what the console said */
async function opened(folder, workbook) {
  const { default: chromium } = await import(ofTests.resolve("@sparticuz/chromium"));
  const { chromium: playwright } = ofTests("playwright-core");
  const args = chromium.args.filter((arg) => arg !== "--single-process");
  const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args, headless: true });
  const server = await serve(folder);
  try {
    const tab = await browser.newPage();
    const said = [];
    tab.on("console", (message) => said.push(message.text()));
    tab.on("pageerror", (error) => said.push(String(error)));
    await tab.goto(`http://127.0.0.1:${server.address().port}/`);
    await tab.setInputFiles("input", workbook);
    await tab.waitForFunction(() => document.querySelector("pre").textContent !== "", undefined, { timeout: 60_000 });
    return { shown: await tab.textContent("pre"), said };
  } finally {
    await browser.close();
    server.close();
  }
}

/** A server that is one file: an .xls must be read although the thread's file does not stand beside it. */
const server = `import { readFile } from "node:fs/promises";
import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import { checkWorkbook } from "@ntm-kit/workbook";
import { readLegacyInWorker } from "@ntm-kit/workbook/node";
(async () => {
  const options = { plan, asOf: "2025-12-31", language: "en", readLegacy: readLegacyInWorker };
  const report = await checkWorkbook(await readFile("report.xls"), options);
  console.log(report.findings.map(({ cell, code }) => cell + " " + code).join("\\n"));
})();
`;

/** The example, as Excel 97 wrote it. */
function asXls(cwd) {
  const xlsx = ofTests("@e965/xlsx");
  xlsx.writeFile(xlsx.readFile(join(cwd, "report.xlsx")), join(cwd, "report.xls"), { bookType: "biff8" });
}

async function bundled(cwd, format) {
  const { build } = await import(ofAddin.resolve("esbuild"));
  const outfile = join(cwd, "out", format === "esm" ? "server.mjs" : "server.cjs");
  mkdirSync(join(cwd, "out"), { recursive: true });
  await build({
    ...{ entryPoints: [join(cwd, "server.js")], outfile, format },
    ...{ bundle: true, platform: "node", target: "node20", logLevel: "silent" },
  });
  return outfile;
}

export const BUNDLES = [
  {
    name: "Vite, in a browser",
    files: {
      "index.html": () =>
        `<!doctype html><meta charset="utf-8"><input type="file"><pre></pre><script type="module" src="/main.js"></script>`,
      "main.js": () => page,
    },
    check: async (cwd) => {
      await run("node", [join(root, "node_modules", "vite", "bin", "vite.js"), "build", "--logLevel", "error"], {
        cwd,
      });
      const { shown, said } = await opened(join(cwd, "dist"), join(cwd, "report.xlsx"));
      expectPart(shown, "B12 unit/misspelt", "the page");
      if (said.length > 0) throw new Error(`the console says: ${said.join("; ")}`);
    },
  },
  ...["esm", "cjs"].map((format) => ({
    name: `esbuild, a server in one file (${format}) reads an .xls`,
    files: { "server.js": () => server },
    check: async (cwd) => {
      asXls(cwd);
      const outfile = await bundled(cwd, format);
      if (readdirSync(join(cwd, "out")).length !== 1) throw new Error("the bundle is more than one file");
      copyFileSync(join(cwd, "report.xls"), join(cwd, "out", "report.xls"));
      const printed = await run("node", [outfile], { cwd: join(cwd, "out") });
      expectPart(printed, "B12 unit/misspelt", "the server");
    },
  })),
];
