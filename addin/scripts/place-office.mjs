// Places Microsoft's Office.js from npm beside the pane, for networks that reach no other host. The files are
// Microsoft's, unchanged; they are never part of this repository.
import { cpSync, existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** What Excel asks for, on the desktop and on the web; the texts in Vietnamese and English. */
export const OFFICE_FILES = [
  "office.js",
  "custom-functions-runtime.js",
  "excel-win32-16.01.js",
  "excel-win32-16.00.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "vi-vn/office_strings.js",
  "en-us/office_strings.js",
  "o15apptofilemappingtable.js",
  "telemetry",
  "agaveerrorux",
];

const folderOfPackage = () =>
  join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");

/** Copies the files into a folder. @param from a folder of Office.js, to try another build; npm's where absent */
export function placeOffice(into, from = folderOfPackage()) {
  for (const name of OFFICE_FILES) {
    const file = join(from, name);
    if (!existsSync(file)) continue;
    mkdirSync(dirname(join(into, name)), { recursive: true });
    cpSync(file, join(into, name), { recursive: true });
  }
  if (!existsSync(join(into, "office.js"))) throw new Error(`no office.js in ${from}`);
}
