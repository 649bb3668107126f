import type { WorkbookDocument } from "@ntm-kit/sheets";
import { describe, expect, it } from "vitest";
import { hostOver, LEVELS } from "../../../../test-support/excel-host";
import { exampleWorkbook } from "../../../../test-support/workbook-data";

/** The pane over the example, checked, with the summary described as formulas. */
async function checked(apiLevel: (typeof LEVELS)[number] = "1.14") {
  const over = await hostOver(await exampleWorkbook("xa-2025.xlsx"), { apiLevel });
  await over.check();
  return { ...over, document: await over.engine.call("summaryDocument", ["vi", "live"]) };
}

const formulasOf = ({ sheets }: WorkbookDocument) =>
  sheets.flatMap((sheet, i) =>
    sheet.rows.flatMap((row, r) =>
      row.flatMap((cell, c) => (cell?.formula === undefined ? [] : [{ i, r, c, formula: cell.formula }])),
    ),
  );

describe.each(LEVELS)("at ExcelApi %s", (apiLevel) => {
  it("every formula that the file writer writes stands in Excel, with the names that it uses", async () => {
    const { excel, host, document } = await checked(apiLevel);
    const { ids } = await host.insert(document, []);
    const formulas = formulasOf(document);
    expect(formulas.length).toBeGreaterThan(1000);
    const written = formulas.map(({ i, r, c }) => excel.workbook.sheet(ids[i]!).formula(r, c));
    expect(written).toEqual(formulas.map(({ formula }) => `=${formula}`));
    expect(excel.workbook.names.map(({ name, formula }) => [name, formula])).toEqual(
      Object.entries(document.definedNames ?? {}).map(([name, reference]) => [name, `=${reference}`]),
    );
  });
});

it("written again its names point to the new sheets, and plain figures take them away", async () => {
  const { excel, host, engine, document } = await checked();
  const names = excel.workbook.names.length;
  const first = await host.insert(document, []);
  const second = await host.insert(document, first.ids);
  expect(excel.workbook.names).toHaveLength(names + Object.keys(document.definedNames ?? {}).length);
  await host.insert(await engine.call("summaryDocument", ["vi"]), second.ids);
  expect(excel.workbook.names).toHaveLength(names);
});

it("a name of the user's stays his: the formulas then say what the names stand for", async () => {
  const { excel, host, document } = await checked();
  const own = { name: "NTM_DAT", formula: "='Của tôi'!$A$1", comment: "", visible: true };
  excel.workbook.names.push(own);
  const { ids } = await host.insert(document, []);
  expect(excel.workbook.names).toEqual([own]);
  const texts = formulasOf(document).map(({ i, r, c }) => excel.workbook.sheet(ids[i]!).formula(r, c));
  expect(texts.join("\n")).not.toMatch(/\bntm_/);
  expect(texts.join("\n")).toContain(document.definedNames?.ntm_dat ?? "?");
});

it("where the writing fails, the names go with the sheets", async () => {
  const { excel, host, document } = await checked();
  const before = excel.workbook.snapshot();
  excel.faults.plan({ office: "request-too-large" }, { on: "Values =", times: 99 });
  await expect(host.insert(document, [])).rejects.toMatchObject({ code: "too-large" });
  expect(excel.workbook.snapshot()).toEqual(before);
});
