import { planRounds } from "@ntm-kit/core";
import { samplePlan as plan } from "@ntm-kit/core/testing";
import { expect, it } from "vitest";
import { gridFromRows } from "../grid/grid-builder";
import { checkFiles } from "../run/check-files";
import { collect } from "./collect";

const numbers = plan.criteriaSets[0]!.criteria.map(({ number }) => `TC${number}`);

/** A file of communes whose figures are of a day. */
const file = (path: string, day: string, ...names: string[]) => {
  const head = [[`Số liệu đến ngày ${day}`], ["TT", "Tên xã", ...numbers]];
  const rows = names.map((name, i) => [i + 1, name, ...numbers.map(() => "x")]);
  return sheet(path, [...head, ...rows]);
};

const sheet = (path: string, rows: (string | number)[][]) => ({
  path,
  sha256: path,
  workbook: { format: "xlsx" as const, sheets: [gridFromRows("Biểu", rows)] },
});

const list = sheet("ds.xlsx", [
  ["DANH SÁCH XÃ ĐƯỢC CÔNG NHẬN ĐẠT CHUẨN NÔNG THÔN MỚI NĂM 2022"],
  ["TT", "Tên xã", "Số quyết định", "Ngày quyết định"],
  [1, "Vĩnh Thịnh", "12/QĐ-UBND", "15/12/2022"],
]);

async function roundOf(id: string, files: ReturnType<typeof sheet>[], of = plan) {
  const period = planRounds(of).find((round) => round.id === id)!;
  return collect(await checkFiles(files, { plan: of, asOf: period.to }), { period });
}

/** Sender, day and files of each finding. */
async function toldIn(...of: Parameters<typeof roundOf>): Promise<string[]> {
  const { run } = await roundOf(...of);
  return run.findings
    .filter(({ code }) => code === "sender/earlier-period")
    .map(({ subject, params: { day, file: named } }) =>
      [subject, typeof day === "object" ? day.en : "", named].join(" "),
    );
}

it.each([
  {
    why: "all of a day before",
    files: [file("a", "31/12/2023", "Bình Hòa")],
    told: ["song-mau/binh-hoa 2023-12-31 a"],
  },
  {
    why: "a newer file lies beside it",
    files: [file("a", "31/12/2023", "Bình Hòa", "Tân Minh"), file("b", "30/6/2024", "Bình Hòa", "Tân Minh")],
    told: [],
  },
  {
    why: "a newer file lies beside it, of other communes",
    files: [file("a", "31/12/2023", "Bình Hòa", "Tân Minh"), file("b", "30/6/2024", "Long Khê", "Tân Mạnh")],
    told: [],
  },
  {
    why: "its communes sent newer ones themselves",
    files: [
      file("a", "31/12/2023", "Bình Hòa", "Tân Minh"),
      file("b", "30/6/2024", "Bình Hòa"),
      file("c", "30/6/2024", "Tân Minh"),
    ],
    told: [],
  },
  {
    why: "one of its communes sent a newer one itself",
    files: [file("a", "31/12/2023", "Bình Hòa", "Tân Minh"), file("b", "30/6/2024", "Bình Hòa")],
    told: ["song-mau 2023-12-31 a"],
  },
  {
    why: "two old files of one sender, once and with the latest day",
    files: [file("a", "30/6/2023", "Bình Hòa", "Tân Minh"), file("b", "31/12/2023", "Long Khê", "Tân Mạnh")],
    told: ["song-mau 2023-12-31 b"],
  },
  { why: "a list of those recognised stays true", files: [list], told: [] },
  {
    why: "a list of those recognised makes no old figures new",
    files: [list, file("a", "31/12/2023", "Vĩnh Thịnh", "Hòa Lạc")],
    told: ["doi-mau 2023-12-31 a"],
  },
])("who sends old figures: $why", async ({ files, told }) => {
  expect(await toldIn("2024-6m", files)).toEqual(told);
});

it("a list of those recognised is no file of another day", async () => {
  expect((await roundOf("2024-6m", [list])).completeness.otherDays).toBeUndefined();
});

it("within a year, figures of the half-year that was a round before are old, and of no other day", async () => {
  const half = [file("a", "30/6/2024", "Bình Hòa")];
  expect(await toldIn("2024", half)).toEqual(["song-mau/binh-hoa 2024-06-30 a"]);
  expect(await toldIn("2024", [file("a", "15/11/2024", "Bình Hòa")])).toEqual([]);
  const yearly = { ...plan, reporting: { rounds: ["year" as const], from: [], to: [], sources: [] } };
  expect(await toldIn("2024", half, yearly)).toEqual([]);
});
