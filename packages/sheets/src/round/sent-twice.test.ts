import { planRounds } from "@ntm-kit/core";
import { samplePlan as plan } from "@ntm-kit/core/testing";
import { expect, it } from "vitest";
import { gridFromRows } from "../grid/grid-builder";
import { checkFiles } from "../run/check-files";
import { findingKeys } from "../run/finding-keys";
import type { Decision } from "../run/run";
import { collect } from "./collect";

const numbers = plan.criteriaSets[0]!.criteria.map(({ number }) => `TC${number}`);

/** A file of communes whose figures are of a day. */
const file = (path: string, day: string, ...names: string[]) => {
  const head = [[`Số liệu đến ngày ${day}`], ["TT", "Tên xã", ...numbers]];
  const rows = names.map((name, i) => [i + 1, name, ...numbers.map(() => "x")]);
  const sheets = [gridFromRows("Biểu", [...head, ...rows])];
  return { path, sha256: path, workbook: { format: "xlsx" as const, sheets } };
};

async function findingsOf(id: string, files: ReturnType<typeof file>[], decisions: Decision[] = []) {
  const period = planRounds(plan).find((round) => round.id === id)!;
  const { run } = collect(await checkFiles(files, { plan, asOf: period.to, decisions }), { period });
  const keys = findingKeys(run);
  return run.findings.map(({ code, params }, i) => ({ code, first: params["first"], key: keys[i] }));
}

const keyOf = async (code: string, ...of: Parameters<typeof findingsOf>): Promise<string | undefined> =>
  (await findingsOf(...of)).find((one) => one.code === code)?.key;

const DAY = "30/6/2024";
const EARLIER = { vi: "tệp đứng trước", en: "the earlier file" };
const A = { vi: "tệp a", en: "file a" };
const B = { vi: "tệp b", en: "file b" };
const twice = (day: string) => [file("a", day, "Bình Hòa", "Tân Minh"), file("b", day, "Tân Minh", "Bình Hòa")];
const taking = (path: string): Decision => ({
  unit: "song-mau/binh-hoa",
  field: "criterion.1",
  take: { file: path, cell: path === "a" ? "C3" : "C4" },
});

it.each([
  { why: "the first of two", files: twice(DAY), first: A },
  { why: "a decision takes what counts anyway", files: twice(DAY), decisions: [taking("a")], first: A },
  { why: "a decision takes the other one", files: twice(DAY), decisions: [taking("b")], first: EARLIER },
  {
    why: "each of two has its part of a third",
    files: [
      file("a", DAY, "Bình Hòa", "Tân Minh"),
      file("b", DAY, "Long Khê", "Tân Mạnh"),
      file("c", DAY, "Bình Hòa", "Tân Minh", "Long Khê", "Tân Mạnh"),
    ],
    first: EARLIER,
  },
  {
    why: "the first is of an earlier day",
    files: [file("c", "31/12/2023", "Bình Hòa"), ...twice(DAY).reverse()],
    first: B,
  },
])("the file that counts is named where it is one: $why", async ({ files, decisions, first }) => {
  const told = (await findingsOf("2024-6m", files, decisions)).filter(({ code }) => code === "sender/duplicate");
  expect(told.map((one) => one.first)).toEqual([first]);
});

it.each([
  { code: "sender/duplicate", of: twice, days: ["30/6/2024", "30/6/2025"] },
  {
    code: "sender/earlier-period",
    of: (day: string) => [file("a", day, "Bình Hòa")],
    days: ["31/12/2023", "31/12/2024"],
  },
])(
  "$code of another round is another fault, whatever the files are called",
  async ({ code, of, days: [one = "", later = ""] }) => {
    const key = await keyOf(code, "2024-6m", of(one));
    expect(key).toBeDefined();
    expect(
      await keyOf(
        code,
        "2024-6m",
        of(one).map((each) => ({ ...each, path: `${each.path}2` })),
      ),
    ).toBe(key);
    expect(await keyOf(code, "2025-6m", of(later))).not.toBe(key);
  },
);
