import { readFileSync } from "node:fs";
import { twoLevelPlan } from "@ntm-kit/core/testing";
import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import { checkFiles, type Grid, reportOf } from "@ntm-kit/sheets";
import { readWorkbook } from "@ntm-kit/workbook";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { leaveForFormulas } from "../host/plan-of-formulas";
import { associated } from "./testing/runtime";

const call = async (id: string, ...args: unknown[]): Promise<unknown> => associated.get(id)!(...args);
const refused = (code: string, message: string) =>
  expect.objectContaining({ code, message: expect.stringContaining(message) });

beforeAll(() => import("./functions"));

describe("NTM.TENXA puts the name of a unit right", () => {
  it.each([
    ["nam dong", null, "Xã Nam Dong"],
    ["Xã Nam Rong", null, "Xã Nam Dong"],
    ["H. Cư Jút", null, "Huyện Cư Jút"],
    ["Đắk Ru, huyện Đắk R'Lấp", null, "Xã Đắk Ru"],
    ["Huyện Đắk Mil", null, "Huyện Đắk Mil"],
    ["TT Đắk Mil", null, "Thị trấn Đắk Mil"],
  ])("%s → %s", async (written, district, title) => {
    expect(await call("TENXA", written, district)).toBe(title);
  });

  it("a name that a district and its township share is #VALUE!, and both are named", async () => {
    await expect(call("TENXA", "Đắk Mil")).rejects.toEqual(
      refused("#VALUE!", "Huyện Đắk Mil (Tỉnh Đắk Nông); Thị trấn Đắk Mil"),
    );
  });

  it("a name that is in no list is #N/A, and the message says which name", async () => {
    await expect(call("TENXA", "Bình Thuận Đông")).rejects.toEqual(refused("#N/A", "Bình Thuận Đông"));
    await expect(call("TENXA", "Nowhere at all", null, "en")).rejects.toEqual(
      refused("#N/A", "The plan lists no unit"),
    );
  });

  it("a commune of another district is not taken for one of the district given", async () => {
    await expect(call("TENXA", "Nam Dong", "Đắk Mil")).rejects.toEqual(refused("#N/A", "Huyện Cư Jút"));
    await expect(call("TENXA", "Nam Dong", "Huyện Nơi Khác")).rejects.toEqual(refused("#N/A", "Không có huyện"));
  });

  it("a blank cell is no unit", async () => {
    await expect(call("TENXA", "")).rejects.toEqual(refused("#N/A", "không có trong danh mục"));
  });
});

describe("NTM.SOTIEUCHI counts what is met in a row of marks", () => {
  it.each([
    [[["x", "X", "Đạt", 1, true, "✓"]], 6],
    [[["", null, "Chưa đạt", 0, "-", false]], 0],
    [[["x"], ["x"], [""]], 2],
  ])("%j → %d", async (marks, count) => {
    expect(await call("SOTIEUCHI", marks)).toBe(count);
  });

  it("a mark that no one understands, and an error value, are #VALUE! and named", async () => {
    await expect(call("SOTIEUCHI", [["x", "ko rõ"]])).rejects.toEqual(refused("#VALUE!", "“ko rõ”"));
    await expect(call("SOTIEUCHI", [[{ code: "#REF!" }]])).rejects.toEqual(refused("#VALUE!", "“#REF!”"));
  });
});

describe("NTM.MUCTIEU gives what a target requires", () => {
  it("for each target of the plan", async () => {
    for (const target of plan.targets) expect(await call("MUCTIEU", ` ${target.id} `)).toBe(target.required);
  });

  it("an id that is none is #N/A, with an example of one", async () => {
    await expect(call("MUCTIEU", "cu-jut")).rejects.toEqual(refused("#N/A", plan.targets[0]!.id));
  });
});

describe("NTM.HANNHIEMVU says when a task is due", () => {
  it.each([
    ["I.5", "2022-03-31", false, ["2022-03-31", "Còn hạn"]],
    ["I.5", 44652, false, ["2022-03-31", "Quá hạn"]],
    ["i.5", "1/4/2022", true, ["2022-03-31", "Hoàn thành"]],
    ["I.2", "2023-05-01", null, ["2023-12-31", "Còn hạn"]],
  ])("%s on %s, done %s → %j", async (task, asOf, done, cells) => {
    expect(await call("HANNHIEMVU", task, asOf, done)).toEqual([cells]);
  });

  it("in English where asked", async () => {
    expect(await call("HANNHIEMVU", "I.5", "2022-04-01", null, "en")).toEqual([["2022-03-31", "Overdue"]]);
    await expect(call("HANNHIEMVU", "I.5", null, null, "fr")).rejects.toEqual(refused("#VALUE!", "“vi” hoặc “en”"));
  });

  it("a number that is no task is #N/A, a day that cannot be read #VALUE!", async () => {
    await expect(call("HANNHIEMVU", "V.1")).rejects.toEqual(refused("#N/A", "“V.1”"));
    await expect(call("HANNHIEMVU", "I.5", "31/02/2024")).rejects.toEqual(refused("#VALUE!", "31/02/2024"));
  });
});

describe("NTM.KIEMTRA gives the findings of a range as a table", () => {
  const asOf = "2025-12-31";
  /** The cells as Excel hands them over: dates as numbers, blanks as empty texts. */
  const valuesOf = (grid: Grid): unknown[][] => {
    const cells = [...grid.cells()];
    const width = 1 + Math.max(...cells.map(({ column }) => column));
    const rows: unknown[][] = Array.from({ length: grid.rowCount }, () => Array(width).fill(""));
    for (const { row, column, kind, value } of cells) rows[row]![column] = kind === "error" ? { code: value } : value;
    return rows;
  };

  it.each(["xa-2025-con-loi.xlsx", "nhiem-vu-2025-con-loi.xlsx"])(
    "the same as the command finds in %s",
    async (name) => {
      const workbook = await readWorkbook(
        readFileSync(new URL(`../../../examples/workbooks/${name}`, import.meta.url)),
      );
      const grid = workbook.sheets[0]!;
      const run = await checkFiles([{ path: name, sha256: "", workbook }], { plan, asOf });
      const expected = reportOf(run, { language: "vi", toolVersion: "" }).findings;
      const table = (await call("KIEMTRA", valuesOf(grid), asOf, null, {})) as string[][];
      expect(table[0]).toEqual(["Mức độ", "Ô", "Nội dung", "Cách xử lý"]);
      expect(table.slice(1).map(([, cell, message]) => `${cell} ${message}`)).toEqual(
        expected.map(({ cell, message }) => `${cell ?? ""} ${message}`),
      );
    },
  );

  it("cells are those of the sheet where Excel says where the range stands", async () => {
    const marks = Array.from({ length: 19 }, (_, i) => (i === 4 ? "" : "x"));
    const header = ["STT", "Tên xã", ...Array.from({ length: 19 }, (_, i) => i + 1), "Tổng số tiêu chí đạt"];
    const range = [header, [1, "Xã Trúc Sơn", ...marks, 19]];
    const found = async (address?: string): Promise<unknown> => {
      const invocation = address ? { parameterAddresses: [address, null, null] } : {};
      const table = (await call("KIEMTRA", range, asOf, "en", invocation)) as string[][];
      return table.find(([, , message]) => message!.includes("19"))?.slice(0, 2);
    };
    expect(await found()).toEqual(["Error", "V2"]);
    expect(await found("'Biểu ''02'''!$C$10:$X$11")).toEqual(["Error", "X11"]);
  });

  it("a range that is no table of any kind is said so, not passed in silence", async () => {
    const table = (await call("KIEMTRA", [["a", 1]], asOf, null, {})) as string[][];
    expect(table[1]?.[0]).toBe("Lưu ý");
  });

  it("a range too large to be recalculated on each edit is #VALUE!", async () => {
    const large = Array.from({ length: 1001 }, () => Array(100).fill(""));
    await expect(call("KIEMTRA", large, asOf, null, {})).rejects.toEqual(refused("#VALUE!", "100100"));
  });
});

describe("a plan that the pane has loaded", () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: async (key: string) => kept.get(key) ?? null,
    setItem: async (key: string, value: string) => void kept.set(key, value),
    removeItem: async (key: string) => void kept.delete(key),
  };
  afterEach(() => vi.unstubAllGlobals());

  it("is what formulas ask, until the first one takes its place again", async () => {
    vi.stubGlobal("OfficeRuntime", { storage });
    await leaveForFormulas(twoLevelPlan);
    expect(await call("TENXA", "an hai")).toBe("Xã An Hải");
    expect(await call("MUCTIEU", "bien-xanh/standard")).toBe(
      twoLevelPlan.targets.find(({ id }) => id === "bien-xanh/standard")?.required,
    );
    await expect(call("TENXA", "nam dong")).rejects.toEqual(refused("#N/A", "nam dong"));
    await leaveForFormulas(undefined);
    expect(await call("TENXA", "nam dong")).toBe("Xã Nam Dong");
  });
});
