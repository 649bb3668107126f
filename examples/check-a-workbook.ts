// What is wrong in a workbook, and where every target stands.
import { readFile } from "node:fs/promises";
import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import { checkWorkbook } from "@ntm-kit/workbook";

const path = process.argv[2] ?? "workbooks/xa-2025-con-loi.xlsx";
const report = await checkWorkbook(await readFile(path), { plan, asOf: "2025-12-31", language: "vi", fileName: path });

for (const finding of report.findings) console.log(`${finding.severity}  ${finding.cell ?? ""}  ${finding.message}`);
for (const target of report.targets) console.log(`${target.status}  ${target.id}  ${target.range.join("–")}`);
