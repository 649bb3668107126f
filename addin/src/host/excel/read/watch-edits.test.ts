import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type HostOverExcel, hostOver, LEVELS } from "../../../../test-support/excel-host";
import { EMPTY_STATE } from "../../host";
import { QUIET_MS } from "./watch-edits";

/** Time passes only where a test says so; whatever Excel and the client do in turns is done on the way. */
const wait = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const DATA = {
  sheets: {
    A: [
      ["Tên xã", "Tổng"],
      ["Nam Dong", 19],
      ["Trúc Sơn", 18],
    ],
    B: [["x"]],
  },
};

/** Watches as the pane does, and reads what changed as soon as it is told. */
async function watched(apiLevel: string) {
  const over = await hostOver(DATA, { apiLevel });
  await over.host.read(over.engine, {});
  const told: unknown[] = [];
  const reads: Promise<void>[] = [];
  const stop = await over.host.onEdit((read) => {
    told.push(read);
    const reading = read(over.engine);
    reads.push(reading);
    return reading;
  });
  over.excel.recorder.clear();
  const settled = async (): Promise<void> => {
    await wait(QUIET_MS + 50);
    await Promise.all([...reads, wait(50)]);
  };
  return { ...over, told, stop, settled };
}

const row = async ({ engine }: HostOverExcel, number: number, sheet = "A"): Promise<readonly string[] | undefined> =>
  (await engine.call("rows", [sheet, number, number + 1])).rows[0];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe.each(LEVELS)("at ExcelApi %s", (apiLevel) => {
  it("an edit is told at once, those that follow closely are gathered; only what changed is read", async () => {
    const over = await watched(apiLevel);
    over.excel.user.edit("A", "B2", 16);
    await wait(10);
    expect(over.told).toHaveLength(1);
    over.excel.user.edit("A", "B2", 17);
    await wait(QUIET_MS - 50);
    over.excel.user.edit("A", "A3", "Trúc Xơn");
    await wait(QUIET_MS - 50);
    expect(over.told).toHaveLength(1);
    await over.settled();
    expect(over.told).toHaveLength(2);
    expect(await row(over, 1)).toEqual(["Nam Dong", "17"]);
    expect(await row(over, 2)).toEqual(["Trúc Xơn", "18"]);
    expect(over.excel.recorder.batches.flatMap(({ names }) => names)).not.toContain("GetUsedRangeOrNullObject");
    await over.stop();
  });

  it("rows that are inserted or deleted bring their sheet again, and no other", async () => {
    const over = await watched(apiLevel);
    over.excel.user.insertRows("A", 2);
    over.excel.user.edit("A", "A2", [["Mới", 1]]);
    await over.settled();
    expect(await row(over, 1)).toEqual(["Mới", "1"]);
    expect(await row(over, 2)).toEqual(["Nam Dong", "19"]);
    over.excel.user.deleteRows("A", 2, 2);
    await over.settled();
    expect(await row(over, 1)).toEqual(["Trúc Sơn", "18"]);
    expect(await row(over, 2)).toBeUndefined();
    await over.stop();
  });

  it("sheets that are added, deleted or renamed are noticed", async () => {
    const over = await watched(apiLevel);
    over.excel.user.addSheet("C");
    await over.settled();
    expect(await row(over, 0, "C")).toBeUndefined();
    over.excel.user.deleteSheet("B");
    await over.settled();
    await expect(row(over, 0, "B")).rejects.toMatchObject({ code: "sheet-gone" });
    over.excel.user.renameSheet("A", "A2");
    over.excel.user.edit("A2", "B2", 5);
    await over.settled();
    expect(await row(over, 1, "A2")).toEqual(["Nam Dong", "5"]);
    await expect(row(over, 0, "A")).rejects.toMatchObject({ code: "sheet-gone" });
    await over.stop();
  });

  it("what Excel calculates from an edit is read too, on other sheets as well", async () => {
    const over = await watched(apiLevel);
    const { workbook, user } = over.excel;
    const calculate = (sheet: string, row: number, column: number, value: number): void => {
      workbook.formulaValue = () => value;
      workbook.enter(workbook.sheet(sheet), row, column, "=SUM(A!B2:B3)");
    };
    calculate("A", 3, 1, 37);
    calculate("B", 1, 0, 37);
    await over.host.read(over.engine, {});
    expect([await row(over, 3), await row(over, 1, "B")]).toEqual([["", "37"], ["37"]]);
    user.edit("A", "B2", 10);
    // Excel tells of the edit alone.
    calculate("A", 3, 1, 28);
    calculate("B", 1, 0, 28);
    await over.settled();
    expect([await row(over, 1), await row(over, 3), await row(over, 1, "B")]).toEqual([
      ["Nam Dong", "10"],
      ["", "28"],
      ["28"],
    ]);
    await over.stop();
  });

  it("what the user types outside of what was read is taken too, and what is emptied is gone", async () => {
    const over = await watched(apiLevel);
    over.excel.user.edit("A", "C4", [["y"]]);
    over.excel.user.edit("A", "A2", "");
    await over.settled();
    expect(await row(over, 3)).toEqual(["", "", "y"]);
    expect(await row(over, 1)).toEqual(["", "19"]);
    await over.stop();
  });

  it("nothing is told any more once the watch has ended", async () => {
    const over = await watched(apiLevel);
    await over.stop();
    over.excel.user.edit("A", "B2", 17);
    await over.settled();
    expect(over.told).toHaveLength(0);
  });

  it("edits in sheets of ours are not told", async () => {
    const over = await watched(apiLevel);
    await over.host.saveState({ ...EMPTY_STATE, ownSheets: { findings: [over.excel.workbook.sheet("B").id] } });
    over.excel.user.edit("B", "A1", "z");
    await over.settled();
    expect(over.told).toHaveLength(0);
    await over.stop();
  });
});

it("where Excel says who wrote, our own fixes are not told", async () => {
  const over = await watched("1.14");
  await over.host.applyFixes([{ sheet: "A", cell: "B2", from: 19, to: 18 }]);
  await over.settled();
  expect(over.told).toHaveLength(0);
  await over.stop();
});

it("an edit while the next cell is being typed in waits until that is done", async () => {
  const over = await watched("1.14");
  over.excel.user.edit("A", "B2", 17);
  over.excel.isEditing = true;
  await wait(QUIET_MS + 50);
  expect(over.told).toHaveLength(1);
  expect(await row(over, 1)).toEqual(["Nam Dong", "19"]);
  over.excel.isEditing = false;
  await over.settled();
  expect(await row(over, 1)).toEqual(["Nam Dong", "17"]);
  await over.stop();
});
