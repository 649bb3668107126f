import { readdirSync, readFileSync } from "node:fs";
import { indexPlan } from "@ntm-kit/core";
import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import { readWorkbook } from "@ntm-kit/workbook";
import { beforeAll, expect, it } from "vitest";
import { commandFolder } from "../helpers/command";
import { criteriaRows, workbookOf, writeFiles } from "../helpers/round-files";

const command = commandFolder("sixty-files");
const DAY = ["--as-of", "2024-06-30"];
const index = indexPlan(plan);
/** The commune whose file came broken. */
const BROKEN = 36;
const nameOf = (i: number): string => `xa-${i + 1}.xlsx`;

beforeAll(() => {
  const files = index.communes.map(({ id }, i) => {
    const district = index.districtOf(id)?.id ?? "";
    // Each tenth says a total that its marks do not give.
    const says = i % 10 === 0 ? { [id]: { not: [1], total: 19 } } : {};
    const sheet = { districts: [district], only: [id], day: "30/6/2024", says };
    const bytes = workbookOf({ Xã: criteriaRows(sheet) });
    return [`dot/${nameOf(i)}`, i === BROKEN ? bytes.subarray(0, bytes.length >> 1) : bytes] as const;
  });
  writeFiles(Object.fromEntries(files));
});

it("of sixty files of which one is broken the table is made of the others, that one is named, exit 2", async () => {
  const { status, out, err } = await command.typed(["collect", "dot", "-o", "ra.xlsx", "--format", "json", ...DAY]);
  const { completeness } = JSON.parse(out);
  expect([status, completeness.unreadable, completeness.units]).toEqual([
    2,
    [nameOf(BROKEN)],
    { expected: 60, reported: 59 },
  ]);
  expect(err).toContain(nameOf(BROKEN));
  const { sheets } = await readWorkbook(new Uint8Array(readFileSync("ra.xlsx")));
  const texts = sheets.map((sheet) => [...sheet.cells()].map(({ value }) => value));
  const at = (name: string): readonly unknown[] => texts[sheets.findIndex((sheet) => sheet.name === name)] ?? [];
  expect(at("Chưa xếp được (ntm)")).toContain(nameOf(BROKEN));
  expect(at("Tổng hợp").filter((value) => value === "chưa báo cáo")).toHaveLength(1);
});

it("the others are marked and returned, that one is named, exit 2", async () => {
  const marked = await command.typed(["annotate", "dot", "-o", "danh-dau", ...DAY]);
  expect([marked.status, marked.err.includes(nameOf(BROKEN))]).toEqual([2, true]);
  const copies = readdirSync("danh-dau").filter((name) => /^xa-/.test(name));
  expect([copies.length, copies.includes(nameOf(BROKEN))]).toEqual([59, false]);
  const returned = await command.typed(["return", "dot", "-o", "tra-lai", ...DAY]);
  expect([returned.status, returned.err.includes(nameOf(BROKEN))]).toEqual([2, true]);
  const { senders } = JSON.parse(readFileSync("tra-lai/tra-lai.json", "utf8"));
  const wrong = index.communes.filter((_, i) => i % 10 === 0).map(({ id }) => id);
  expect(senders.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(wrong));
});
