// Makes `release/`, for those without npm: the page that opens from disk, the add-in's folder to host, its manifest,
// and their checksums.
//   node scripts/release/files.mjs [--origin https://ntm.example.vn/addin] [--office microsoft|local] [-o release]
// Without an address the manifest names a local one; `ntm-manifest.html` writes the manifest for any other.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build as buildAddin } from "../../addin/scripts/build.mjs";
import { settingsOf } from "../../addin/scripts/options.mjs";
import { build } from "../build.mjs";
import { manifestPage } from "./manifest-page.mjs";
import { manifestOf, root } from "./packages.mjs";

/** Files of a folder with their paths in a zip, in an order that is the same everywhere. */
function filesOf(folder, prefix) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => ({ name: `${prefix}/${path.split(sep).join("/")}`, bytes: readFileSync(join(folder, path)) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** As `sha256sum` writes them, so that `sha256sum -c` reads them. */
export function checksums(files) {
  const lines = Object.entries(files).map(
    ([name, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`,
  );
  return lines.join("");
}

/** The page that opens from disk, the manifest and the page that writes manifests. @returns contents by name */
export function pagesAndManifest(dist, version) {
  // That page asks for an address: its text is the one that names none yet, whatever this build is for.
  const unplaced = readFileSync(join(root, "addin", "manifest.xml"), "utf8");
  return {
    "ntm.html": readFileSync(join(dist, "ntm.html")),
    "ntm-manifest.html": manifestPage(unplaced, version),
    "manifest.xml": readFileSync(join(dist, "manifest.xml")),
  };
}

/** @returns contents by name: the files of a release, made of the built add-in */
export async function releaseFiles(dist, version) {
  const { zipFiles } = await import("../../packages/workbook/dist/index.js");
  const { "ntm.html": page, ...manifests } = pagesAndManifest(dist, version);
  const zip = { [`ntm-addin-${version}.zip`]: zipFiles(filesOf(dist, "ntm-addin")) };
  const files = { "ntm.html": page, ...zip, ...manifests };
  return { ...files, SHA256SUMS: checksums(files) };
}

async function main(args) {
  const options = { origin: { type: "string" }, office: { type: "string" }, out: { type: "string", short: "o" } };
  const { values } = parseArgs({ args, options });
  const { out = join(root, "release"), ...settings } = values;
  build({ packagesOnly: true });
  await buildAddin(settingsOf(Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value])));
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const files = await releaseFiles(join(root, "addin", "dist"), manifestOf("addin").version);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(out, name), bytes);
  console.log(`${out}: ${Object.keys(files).join(", ")}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(error.code === "usage" || error.code?.startsWith("ERR_PARSE_ARGS") ? error.message : error);
    process.exitCode = 1;
  }
}
