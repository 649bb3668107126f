// The findings of a workbook in a language that the library does not speak.
//   node --conditions=@ntm-kit/source --import tsx a-language-of-your-own.ts workbooks/xa-2025-con-loi.xlsx
import { readFile } from "node:fs/promises";
import { defineTexts, missingTexts } from "@ntm-kit/core";
import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import { checkWorkbook } from "@ntm-kit/workbook";

/** French, of what a partner of the programme reads most. `satisfies CompleteTexts` would ask for every code. */
const french = defineTexts({
  findings: {
    "unit/misspelt": {
      title: "Nom mal orthographié",
      message: "« {written} » ne figure pas dans le plan ; le nom le plus proche est {name} ({district}).",
      hint: "Écrire « {name} ».",
    },
    "unit/duplicate": {
      title: "Commune en double",
      message: "{name} figure déjà plus haut ; cette ligne n'est pas comptée.",
      hint: "Garder une seule ligne par commune.",
    },
  },
  notes: { "first-listed": "Citée ici pour la première fois" },
});

const report = await checkWorkbook(await readFile(process.argv[2] ?? "workbooks/xa-2025-con-loi.xlsx"), {
  ...{ plan, asOf: "2025-12-31", language: "en", texts: french },
});
for (const { cell, message, related = [] } of report.findings)
  console.log(cell ?? "–", message, ...related.map(({ cell: at, message: note }) => `(${at}: ${note})`));
console.log(`${missingTexts(french).length} texts are told in English`);
