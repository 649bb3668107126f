// A check of your own, with words of its own; a rule switched off, and one regraded.
//   node --conditions=@ntm-kit/source --import tsx a-check-of-your-own.ts workbooks/xa-2025.xlsx
import { readFile } from "node:fs/promises";
import type { Rules } from "@ntm-kit/core";
import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import { defineCheck } from "@ntm-kit/sheets";
import { checkWorkbook } from "@ntm-kit/workbook";

/** An office that wants criterion 17, environment, marked in every row. */
const environmentNotMarked = defineCheck({
  code: "office/environment-not-marked",
  severity: "warning",
  words: {
    vi: {
      title: "Chưa ghi tiêu chí môi trường",
      message: "{unit} chưa ghi tiêu chí 17.",
      hint: "Ghi “x” hoặc “Chưa đạt”.",
    },
    en: {
      title: "Criterion 17 is not marked",
      message: "{unit} has no mark for criterion 17.",
      hint: "Mark it met or not met.",
    },
  },
  communes({ rows }, { at, report }) {
    for (const { unit, line, marks } of rows) {
      const mark = marks.find(({ criterion }) => criterion === "17");
      if (unit && mark?.state === "blank")
        report({ params: { unit: unit.name }, at: at(line, mark.slot), subject: unit.id });
    }
  },
});

const rules: Rules<"office/environment-not-marked"> = {
  "unit/duplicate": "off",
  "mark/not-understood": "warning",
  "office/environment-not-marked": "info",
};
const report = await checkWorkbook(await readFile(process.argv[2] ?? "workbooks/xa-2025.xlsx"), {
  ...{ plan, asOf: "2025-12-31", language: "en", checks: [environmentNotMarked], rules },
});
for (const { code, severity, cell, message } of report.findings) console.log(severity, code, cell, message);
