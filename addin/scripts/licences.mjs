// The licences of what is bundled: gathered while it is bundled, written beside the files, refused where one is not
// permissive.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PERMISSIVE = new Set([
  "MIT",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "Unlicense",
  "CC0-1.0",
]);
/** The folder of the package that a module belongs to. */
const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** @param license as a package.json writes it: `MIT`, `(MIT OR GPL-3.0)` */
export const isPermissive = (license) =>
  String(license ?? "")
    .replace(/[()]/g, "")
    .split(/\s+OR\s+/)
    .some((one) => one.split(/\s+AND\s+/).every((part) => PERMISSIVE.has(part.trim())));

/** Gathers over several builds. `plugin()` goes into each of them, `text()` is what they all hold. */
export function gatherLicences() {
  const folders = new Set();
  return {
    plugin: () => ({
      name: "ntm-licences",
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle))
          for (const [id, { renderedLength }] of Object.entries(chunk.modules ?? {})) {
            const folder = PACKAGE.exec(id.replace(/^\0/, "").replace(/\?.*$/, ""))?.[1];
            if (folder && renderedLength > 0) folders.add(folder);
          }
      },
    }),
    text: () => textOf([...folders].map(readPackage)),
  };
}

function readPackage(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (!isPermissive(license))
    throw new Error(`${name} ${version} is under ${license ?? "no licence"}: it may not be bundled`);
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one));
  const holder = typeof author === "string" ? author : (author?.name ?? name);
  const words =
    file && existsSync(join(folder, file))
      ? readFileSync(join(folder, file), "utf8").trim()
      : `${license}. Copyright ${holder}`;
  return { name: `${name} ${version} (${license})`, words: words.replace(/\r\n/g, "\n") };
}

/** Packages of the same words stand together. */
function textOf(packages) {
  const byWords = new Map();
  for (const { name, words } of [...packages].sort((a, b) => a.name.localeCompare(b.name, "en")))
    byWords.set(words, [...new Set([...(byWords.get(words) ?? []), name])]);
  const parts = [...byWords].map(([words, names]) => `${names.join("\n")}\n\n${words}\n`);
  return ["NTM Kit (Apache-2.0) holds these packages, each under its own licence.\n", ...parts].join(
    `\n${"=".repeat(80)}\n\n`,
  );
}

/** Within a page that is handed on alone; a comment may hold no `--`. */
export const asComment = (text) => `<!--\n${text.replace(/--+/g, (dashes) => dashes.split("").join(" "))}-->\n`;
