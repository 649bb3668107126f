import type { CompareDocument } from "@ntm-kit/sheets";
import { beforeAll, expect, it } from "vitest";
import { commandFolder } from "../helpers/command";
import { criteriaRows, districtFiles, workbookOf, writeFiles } from "../helpers/round-files";

const command = commandFolder("compare");
const says = { "cu-jut/dak-wil": { not: [5, 10] }, "cu-jut/tam-thang": { total: 18 }, "krong-no/nam-da": { not: [3] } };
const later = {
  "cu-jut/dak-wil": {},
  "cu-jut/nam-dong": { not: [17] },
  "cu-jut/ea-po": { not: [2], marks: { 3: "" } },
  "krong-no/nam-da": { marks: { 3: "?" } },
};
const compared = async (...args: string[]): Promise<{ status: number; document: CompareDocument }> => {
  const { status, out } = await command.typed(["compare", ...args, "--format", "json"]);
  return { status, document: JSON.parse(out) as CompareDocument };
};

beforeAll(() => {
  writeFiles({
    ...districtFiles("truoc", { day: "31/12/2023", says }, ["cu-jut", "krong-no", "gia-nghia"]),
    "nay/Báo cáo.xlsx": workbookOf({ B1: criteriaRows({ day: "30/6/2024", says: later }) }),
    "nay/kn.xlsx": workbookOf({ B2: criteriaRows({ districts: ["krong-no"], day: "30/6/2024", says: later }) }),
  });
});

it("says of each commune what it gained, lost, and what is unclear; silence is no fall", async () => {
  const { status, document } = await compared("truoc", "--with", "nay");
  const of = (id: string) => document.units.find((unit) => unit.id === id);
  expect(status).toBe(1);
  expect([document.earlier.asOf, document.later.asOf, document.units.length]).toEqual(["2023-12-31", "2024-06-30", 60]);
  expect(of("cu-jut/dak-wil")).toMatchObject({
    change: "up",
    gained: ["5", "10"],
    lost: [],
    level: { earlier: "none", later: "standard" },
  });
  expect(of("cu-jut/dak-wil")?.cells["5"]).toEqual({
    earlier: { file: "cu-jut.xlsx", sheet: "Biểu 01", cell: "G5" },
    later: { file: "Báo cáo.xlsx", sheet: "B1", cell: "G5" },
  });
  expect(of("cu-jut/nam-dong")).toMatchObject({ change: "down", lost: ["17"] });
  expect(of("cu-jut/ea-po")).toMatchObject({ change: "down", lost: ["2"], unclear: ["3"] });
  expect(of("krong-no/nam-da")).toMatchObject({ unclear: ["3"], gained: [] });
  expect(of("gia-nghia/dak-nia")).toMatchObject({ change: "stopped", gained: [], lost: [] });
  expect(of("dak-song/dak-mol")?.change).toBe("absent");
  expect(document.summary.criteria).toEqual({ gained: 2, lost: 2 });
  expect(document.summary.units).toMatchObject({ stopped: 2, absent: 40 });
});

it("a fault that is gone is solved where its commune is still reported", async () => {
  const { document } = await compared("truoc", "--with", "nay");
  expect(document.findings.solved.map(({ code }) => code)).toContain("criteria/total-mismatch");
  const stopped = await compared("truoc", "--with", "nay/kn.xlsx");
  expect(stopped.document.findings.notChecked.map(({ code }) => code)).toContain("criteria/total-mismatch");
});

it("a round beside itself, or beside its own table, has not moved", async () => {
  await command.typed(["collect", "nay", "-o", "th.xlsx"]);
  const same = await compared("nay", "--with", "nay");
  expect([same.status, same.document.summary.findings.new]).toEqual([0, 0]);
  const { document } = await compared("nay", "--with", "th.xlsx");
  expect(document.summary.units).toMatchObject({ up: 0, down: 0, mixed: 0, stopped: 0, started: 0 });
  expect(document.summary.targets).toEqual({ reached: 0, lost: 0, missed: 0, unclear: 0, same: 30 });
});

it("what got worse comes first in the text", async () => {
  const { out } = await command.typed(["compare", "truoc", "--with", "nay"]);
  expect(out.indexOf("Kém đi")).toBeLessThan(out.indexOf("Tốt lên"));
  expect(out).toContain("Nam Dong: 19 → 18; không còn đạt TC17");
  // Levels and targets in words, never by their ids.
  expect(out).toContain("Đắk Wil: 17 → 19; thêm đạt TC5, TC10; chưa đạt chuẩn → đạt chuẩn");
  expect(out).not.toMatch(/gia-nghia|none|standard/);
});

it("the later round must be named", async () => {
  const { status, err } = await command.typed(["compare", "truoc"]);
  expect([status, err]).toEqual([2, expect.stringContaining("--with")]);
});
