// Builds the add-in into dist: the pane, its manifest, the custom functions, and the page that opens from disk.
//   node scripts/build.mjs [--origin https://ntm.example.vn/addin] [--office microsoft|local]
// local: office.js is taken from the site's own folder `office/`, placed there from npm.
import "./first-node-20.mjs";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { build as viteBuild } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { checkManifest } from "./check-manifest.mjs";
import { buildFunctions } from "./custom-functions.mjs";
import { engineText, scriptsLast } from "./engine-text.mjs";
import { excelPages, withOwnPolicy } from "./html.mjs";
import { writeIcons } from "./icons.mjs";
import { asComment, gatherLicences } from "./licences.mjs";
import { manifestFor } from "./manifest/for-installation.mjs";
import { noCodeFromText } from "./no-code-from-text.mjs";
import { settingsOf } from "./options.mjs";
import { placeOffice } from "./place-office.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const source = join(root, "src");
const dist = join(root, "dist");

const licences = gatherLicences();
/** What every bundle goes through, those of workers too. */
const bundling = () => [noCodeFromText(), licences.plugin()];

const shared = {
  root: source,
  configFile: false,
  logLevel: "error",
  base: "./",
  resolve: { conditions: ["@ntm-kit/source", "module", "browser", "default"] },
  worker: { format: "es", plugins: bundling },
};
const output = {
  outDir: dist,
  emptyOutDir: false,
  target: "es2022",
  reportCompressedSize: false,
  chunkSizeWarningLimit: 4000,
};

async function buildExcelPages(settings) {
  const input = { taskpane: join(source, "taskpane.html"), functions: join(source, "functions.html") };
  const plugins = [react(), ...bundling(), excelPages(settings)];
  await viteBuild({ ...shared, plugins, build: { ...output, rollupOptions: { input } } });
}

/** One self-contained file: scripts and styles inlined, the engine as text. */
async function buildPage() {
  const input = join(source, "ntm.html");
  await viteBuild({
    ...shared,
    publicDir: false,
    plugins: [react(), ...bundling(), viteSingleFile({ removeViteModuleLoader: true })],
    build: { ...output, rollupOptions: { input } },
  });
  const file = join(dist, "ntm.html");
  // What the engine holds is in the worker of the pane too: its licences are gathered there.
  const page = scriptsLast(readFileSync(file, "utf8"), await engineText({ source, shared, output }));
  writeFileSync(file, withOwnPolicy(page) + asComment(licences.text()));
}

function writeManifest({ origin }) {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const manifest = manifestFor(readFileSync(join(root, "manifest.xml"), "utf8"), { origin, version });
  writeFileSync(join(dist, "manifest.xml"), manifest);
  const faults = checkManifest(manifest, { folder: dist, origin });
  if (faults.length > 0) throw new Error(`manifest.xml: ${faults.join("; ")}`);
}

/** @param settings see options.mjs */
export async function build(settings = settingsOf([])) {
  process.env.NODE_ENV = "production";
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(join(dist, "assets"), { recursive: true });
  await buildExcelPages(settings);
  await buildFunctions({ source, dist, shared: { ...shared, plugins: bundling() }, output });
  await buildPage();
  writeFileSync(join(dist, "licences.txt"), licences.text());
  writeIcons(join(dist, "icons"));
  if (settings.office === "local") placeOffice(join(dist, "office"));
  writeManifest(settings);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    await build(settingsOf(process.argv.slice(2)));
  } catch (error) {
    console.error(error.code === "usage" ? error.message : error);
    process.exitCode = 1;
  }
}
