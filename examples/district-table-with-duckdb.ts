// Tidy data in a database: the district table in one query, equal to `ntm summarize`.
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import { checkFiles, csvField, extractRecords, summaryOf } from "@ntm-kit/sheets";
import { readWorkbook } from "@ntm-kit/workbook";

const path = process.argv[2] ?? "workbooks/xa-2025.xlsx";
const bytes = readFileSync(path);
const run = await checkFiles(
  [{ path, sha256: createHash("sha256").update(bytes).digest("hex"), workbook: await readWorkbook(bytes) }],
  { plan, asOf: "2025-12-31" },
);

const columns = ["file", "sheet", "cell", "kind", "subject", "field", "value", "raw"] as const;
const lines = extractRecords(run).map((record) => columns.map((column) => csvField(record[column])).join(","));
const csv = join(mkdtempSync(join(tmpdir(), "ntm-")), "records.csv");
writeFileSync(csv, [columns.join(","), ...lines].join("\n"));

const database = await (await DuckDBInstance.create(":memory:")).connect();
const table = await database.runAndReadAll(`
  SELECT split_part(subject, '/', 1) AS district,
         count(DISTINCT subject) FILTER (field = 'standard' AND value = 'true')::INT AS standard,
         count(DISTINCT subject) FILTER (field = 'advanced' AND value = 'true')::INT AS advanced,
         round(count(*) FILTER (field LIKE 'criterion.%' AND value = 'met') / count(DISTINCT subject), 2)::DOUBLE AS mean
  FROM read_csv('${csv.replaceAll("'", "''")}', all_varchar = true)
  WHERE kind = 'commune-criteria' AND subject <> ''
  GROUP BY 1 ORDER BY 1`);
const rows = table.getRowObjectsJson();
console.table(rows);

const summary = summaryOf(run, { language: "vi", toolVersion: "0.1.0" });
const districts = summary.units.slice(1);
const isEqual =
  rows.length === districts.length &&
  rows.every((row) => {
    const unit = summary.units.find((entry) => entry.id === row["district"]);
    return (
      unit?.standards["standard"]?.[0] === row["standard"] &&
      unit?.standards["advanced"]?.[0] === row["advanced"] &&
      Math.round((unit?.meanCriteria[0] ?? 0) * 100) / 100 === row["mean"]
    );
  });
console.log(isEqual ? "equal to ntm summarize" : "differs from ntm summarize");
process.exitCode = isEqual ? 0 : 1;
