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
export function throughLibreOffice(workbooks: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "ntm-office-"));
  const paths = workbooks.map((bytes, i) => {
    writeFileSync(join(folder, `${i}.xlsx`), bytes);
    return join(folder, `${i}.xlsx`);
  });
  mkdirSync(join(folder, "profile", "user"), { recursive: true });
  writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), ALWAYS_CALCULATE);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
  const out = join(folder, "out");
  const done = spawnSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, ...paths], {
    encoding: "utf8",
    timeout: 240_000,
  });
  if (done.status !== 0) throw new Error(`soffice: ${done.stderr}`);
  return workbooks.map((_, i) => new Uint8Array(readFileSync(join(out, `${i}.xlsx`))));
}
