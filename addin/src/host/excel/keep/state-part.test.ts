import { describe, expect, it } from "vitest";
import { hostOver, LEVELS } from "../../../../test-support/excel-host";
import { EMPTY_STATE, type WorkbookState } from "../../host";
import { excelHost } from "../excel-host";
import { parseState, STATE_NAMESPACE, stateXml } from "./state-part";

const STATE: WorkbookState = {
  ...EMPTY_STATE,
  accepted: [{ fingerprint: "f1", code: "unit/unknown", reason: "Đã xác minh: <x> & “y” ]]>", on: "2025-12-31" }],
  ownSheets: { summary: ["{1}"] },
};

describe.each(LEVELS)("at ExcelApi %s", (apiLevel) => {
  it("an accepted finding is kept in the workbook, for whoever opens it next", async () => {
    const { excel, host } = await hostOver({ sheets: { A: [] } }, { apiLevel });
    await host.saveState(STATE);
    expect(excel.workbook.xmlParts).toHaveLength(1);
    expect(await excelHost().loadState()).toEqual(STATE);
  });

  it("kept again, it is still one part; emptied, the workbook is what it was before", async () => {
    const other = '<other xmlns="urn:other">1</other>';
    const { excel, host } = await hostOver({ sheets: { A: [] }, xmlParts: [other] }, { apiLevel });
    const before = excel.workbook.snapshot();
    await host.saveState(STATE);
    await host.saveState({ ...STATE, accepted: [] });
    expect(excel.workbook.xmlParts).toHaveLength(2);
    await host.saveState(EMPTY_STATE);
    expect(excel.workbook.snapshot()).toEqual(before);
  });
});

it("of several parts of ours the first counts, and the next save leaves one", async () => {
  const xmlParts = [stateXml(STATE), stateXml({ ...STATE, accepted: [] })];
  const { excel, host } = await hostOver({ sheets: { A: [] }, xmlParts });
  expect(await host.loadState()).toEqual(STATE);
  await host.saveState(STATE);
  expect(excel.workbook.xmlParts).toHaveLength(1);
});

it("a part that cannot be read is as none", () => {
  expect(parseState(`<state xmlns="${STATE_NAMESPACE}">{broken</state>`)).toEqual(EMPTY_STATE);
});

it("where Excel keeps no parts, what was accepted lasts as long as the pane", async () => {
  const { excel, host } = await hostOver({ sheets: { A: [] } });
  excel.faults.plan({ code: "NotImplemented" }, { on: "CustomXmlParts", times: 9 });
  await host.saveState(STATE);
  expect(await host.loadState()).toEqual(STATE);
});
