import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export const hasLibreOffice = spawnSync("soffice", ["--version"], { encoding: "utf8" }).status === 0;

/** Without it formulas keep the results that the file stores. */
const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** Workbooks as LibreOffice writes them after it opened and calculated them, in the order given. */
export const throughLibreOffice = (workbooks: readonly Uint8Array[]): Uint8Array[] =>
  converted(workbooks, "xlsx", "xlsx");

/** Texts (.docx) as it prints them. */
export const printedByLibreOffice = (texts: readonly Uint8Array[]): Uint8Array[] => converted(texts, "docx", "pdf");

function converted(files: readonly Uint8Array[], from: string, to: string): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "ntm-office-"));
  const paths = files.map((bytes, i) => {
    writeFileSync(join(folder, `${i}.${from}`), bytes);
    return join(folder, `${i}.${from}`);
  });
  mkdirSync(join(folder, "profile", "user"), { recursive: true });
  writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), ALWAYS_CALCULATE);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
  const out = join(folder, "out");
  const done = spawnSync("soffice", [profile, "--headless", "--convert-to", to, "--outdir", out, ...paths], {
    encoding: "utf8",
    timeout: 240_000,
  });
  if (done.status !== 0) throw new Error(`soffice: ${done.stderr}`);
  return files.map((_, i) => new Uint8Array(readFileSync(join(out, `${i}.${to}`))));
}
