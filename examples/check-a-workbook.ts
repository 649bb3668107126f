// What is wrong in a workbook, and where every target stands.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import { checkFiles, reportOf } from "@ntm-kit/sheets";
import { readWorkbook } from "@ntm-kit/workbook";

const path = process.argv[2] ?? "workbooks/xa-2025-con-loi.xlsx";
const bytes = readFileSync(path);
const file = { path, sha256: createHash("sha256").update(bytes).digest("hex"), workbook: await readWorkbook(bytes) };

const run = await checkFiles([file], { plan, asOf: "2025-12-31" });
const report = reportOf(run, { language: "vi", toolVersion: "0.1.0" });

for (const finding of report.findings) console.log(`${finding.severity}  ${finding.cell ?? ""}  ${finding.message}`);
for (const target of report.targets) console.log(`${target.status}  ${target.id}  ${target.range.join("–")}`);
