// Builds the add-in into dist: the pane, its manifest, the custom functions, and the page that opens from disk.
//   node scripts/build.mjs [--origin https://…] [--office microsoft|local]
// local: office.js is taken from the site's own folder `office/`, placed there from npm.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { build as viteBuild } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { checkManifest } from "./check-manifest.mjs";
import { writeIcons } from "./icons.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const source = join(root, "src");
const dist = join(root, "dist");
const MICROSOFT = "https://appsforoffice.microsoft.com";
/** Hash of the empty text: lets through the empty `<style>` elements that Fluent fills by script, and no other inline style. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const shared = {
  root: source,
  configFile: false,
  logLevel: "error",
  base: "./",
  resolve: { conditions: ["@ntm-kit/source", "module", "browser", "default"] },
  worker: { format: "es" },
};
const output = {
  outDir: dist,
  emptyOutDir: false,
  target: "es2022",
  reportCompressedSize: false,
  chunkSizeWarningLimit: 4000,
};

const policyTag = (rules) => `<meta http-equiv="Content-Security-Policy" content="${rules.join("; ")}" />`;

/** As strict as Office.js and Fluent allow; no connection to anywhere. */
function panePolicy(office) {
  const scripts = office === "local" ? "'self'" : `'self' ${MICROSOFT}`;
  return policyTag([
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "worker-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
}

const officeTag = (office) =>
  `<script src="${office === "local" ? "./office/office.js" : `${MICROSOFT}/lib/1/hosted/office.js`}"></script>`;

/** Puts policy and Office.js into a page, after Vite has bundled what is ours. */
const fillHtml = (office) => ({
  name: "ntm-html",
  transformIndexHtml: {
    order: "post",
    handler: (html) =>
      html
        .replace("<!-- policy -->", panePolicy(office))
        .replace("<!-- office -->", officeTag(office))
        .replace("<!-- functions -->", '<script src="./functions.js"></script>'),
  },
});

async function buildPane(office) {
  const input = { taskpane: join(source, "taskpane.html"), functions: join(source, "functions.html") };
  await viteBuild({ ...shared, plugins: [react(), fillHtml(office)], build: { ...output, rollupOptions: { input } } });
}

/** Custom functions run in a runtime of their own that takes one classic script. */
async function buildFunctions() {
  const entry = join(source, "functions", "functions.ts");
  const lib = { entry, formats: ["iife"], name: "NtmFunctions", fileName: () => "functions.js" };
  await viteBuild({
    ...shared,
    publicDir: false,
    define: { "process.env.NODE_ENV": '"production"' },
    build: { ...output, lib },
  });
  const { resultObject, errors } = await generateMetadata(entry);
  if (errors.length > 0) throw new Error(`custom functions: ${errors.join("; ")}`);
  writeFileSync(join(dist, "functions.json"), `${JSON.stringify(resultObject, null, 2)}\n`);
}

async function generateMetadata(entry) {
  const { metadataJson, associate = [], errors = [] } = await generateCustomFunctionsMetadata(entry, true);
  if (errors.length === 0 && associate.length === 0) errors.push("no function found");
  return { errors, resultObject: errors.length > 0 ? undefined : JSON.parse(metadataJson), associate };
}

/** One self-contained file: scripts, styles and worker inlined, the policy names them by their hashes. */
async function buildPage() {
  const input = join(source, "ntm.html");
  await viteBuild({
    ...shared,
    publicDir: false,
    // A worker from a blob can load no further file: everything is in one.
    worker: { format: "es", rollupOptions: { output: { inlineDynamicImports: true } } },
    plugins: [react(), viteSingleFile({ removeViteModuleLoader: true })],
    build: { ...output, rollupOptions: { input } },
  });
  const file = join(dist, "ntm.html");
  const html = readFileSync(file, "utf8");
  writeFileSync(
    file,
    html.replace("<!-- policy -->", () => pagePolicy(html)),
  );
}

function pagePolicy(html) {
  const hash = (text) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
  const inline = (tag) =>
    [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, "g"))].map((m) => hash(m[1]));
  return policyTag([
    "default-src 'none'",
    `script-src ${inline("script").join(" ")}`,
    `style-src ${[...inline("style"), EMPTY_STYLE].join(" ")}`,
    "img-src data: blob:",
    "worker-src blob: data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
}

function writeManifest(origin) {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8")
    .replaceAll("https://localhost:3000", origin)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
  const faults = checkManifest(manifest);
  if (faults.length > 0) throw new Error(`manifest.xml: ${faults.join("; ")}`);
  writeFileSync(join(dist, "manifest.xml"), manifest);
}

export async function build({ origin = "https://localhost:3000", office = "microsoft" } = {}) {
  process.env.NODE_ENV = "production";
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(join(dist, "assets"), { recursive: true });
  await buildPane(office);
  await buildFunctions();
  await buildPage();
  writeManifest(origin);
  writeIcons(join(dist, "icons"));
  if (office === "local") await placeOffice();
}

async function placeOffice() {
  const { placeOffice: place } = await import(pathToFileURL(join(root, "simulation", "place-office.mjs")).href);
  await place(join(dist, "office"));
}

const option = (name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  await build({ origin: option("--origin"), office: option("--office") });
