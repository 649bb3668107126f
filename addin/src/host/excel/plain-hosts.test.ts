import { expect, it } from "vitest";
import { hostOver } from "../../../test-support/excel-host";
import { EMPTY_STATE } from "../host";

/** What some host may not know; everything else is what the work itself needs. */
const DISPENSABLE = [
  "rowHidden",
  "font",
  "GetMergedAreasOrNullObject",
  "GetRowProperties",
  "GetCellProperties",
  "valueTypes",
  "protection",
  "CustomXmlParts",
  "Tables",
  "GetRanges",
  "PageLayout",
  "FreezePanes",
  "AutoFilter",
  "visibility",
  "_RegisterAddedEvent",
  "Activate",
];

it.each(DISPENSABLE)("a host that refuses %s is still read, shown, fixed and written to", async (on) => {
  const rows = [
    ["Tên xã", "B×nh Hßa"],
    ["Nam Rong", 1],
    ["=A1", 2],
  ];
  const data = { sheets: [{ name: "A", rows, fonts: { B1: ".VnTime" }, hiddenRows: [2], merges: ["A5:B5"] }] };
  const { excel, host, engine } = await hostOver(data);
  const refuse = (): void => excel.faults.plan({ code: "ApiNotSimulated" }, { on, times: 999 });
  if (on !== "visibility") refuse();
  await host.loadState();
  await host.read(engine, {});
  expect((await engine.call("rows", ["A", 1, 2])).rows[0]).toEqual(["Nam Rong", "1"]);
  if (on === "visibility") refuse();
  await host.select({ sheet: "A", cell: "B2" });
  expect(excel.workbook.selection.address).toBe("B2");
  expect(await host.applyFixes([{ sheet: "A", cell: "A2", from: "Nam Rong", to: "Nam Dong" }])).toEqual([]);
  const print = { paper: "A4" as const };
  const sheet = {
    name: "S",
    rows: [[{ value: "x", style: "s" }]],
    print,
    freeze: { rows: 1, columns: 0 },
    autoFilter: "A1:A1",
  };
  const { ids } = await host.insert({ title: "S", styles: { s: { bold: true } }, sheets: [sheet] }, []);
  expect(excel.workbook.sheet(ids[0]!).value(0, 0)).toBe("x");
  await host.saveState({ ...EMPTY_STATE, marked: true });
  expect(await host.loadState()).toMatchObject({ marked: true });
  await (await host.onEdit(() => undefined))();
});
