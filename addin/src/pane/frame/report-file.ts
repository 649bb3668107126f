import { escapedJson } from "@ntm-kit/core";
import type { Checked, Download } from "../../engine/protocol";

/** The report as data. @throws with code `check-first` where there is none */
export function reportFile(checked: Checked | undefined): Download {
  if (!checked) throw Object.assign(new Error(), { code: "check-first" });
  const bytes = new TextEncoder().encode(escapedJson(`${JSON.stringify(checked.report, null, 2)}\n`));
  return { name: "ntm-report.json", type: "application/json", bytes };
}
