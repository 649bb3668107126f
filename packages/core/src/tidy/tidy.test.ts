import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NATURES } from "../model/nature";
import { indexPlan } from "../model/plan-index";
import { STANDARDS } from "../model/standards";
import { highestClaim } from "../records/claims";
import { type CommuneRecord, DISTRICT_FIGURES, type DistrictRecord } from "../records/commune-record";
import type { Stated } from "../records/stated";
import { TASK_STATUSES, type TaskRecord } from "../records/task-record";
import { samplePlan } from "../testing";
import { recordsOfTidy } from "./records-of-tidy";
import { type TidyPlace, tidyOf } from "./tidy-of";
import { tidyRecordSchema } from "./tidy-record";

const index = indexPlan(samplePlan);
const NUMBERS = ["1", "2", "3", "4", "5"];

/** A value whose place is a number of its own, so that no two are the same cell. */
const stated = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Stated<T>> =>
  fc.record({ value, origin: fc.integer({ min: 1, max: 1e9 }).map((n) => `cell ${n}`) });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const text = fc.string({ minLength: 1, maxLength: 12 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const time = { nature: maybe(fc.constantFrom(...NATURES.slice(1))), day: maybe(day), origin: fc.constant("row") };

const commune: fc.Arbitrary<CommuneRecord> = fc
  .record({
    ...time,
    unit: fc.constantFrom(...index.communes.map((unit) => unit.id)),
    marks: fc.dictionary(fc.constantFrom(...NUMBERS), stated(fc.constantFrom("met", "not-met", "open"))),
    total: maybe(stated(fc.nat(19))),
    claims: fc.dictionary(fc.constantFrom(...STANDARDS), stated(fc.boolean())),
    recognitions: fc.uniqueArray(
      fc.record({
        standard: fc.constantFrom(...STANDARDS),
        decision: stated(text),
        date: maybe(stated(day)),
        year: maybe(stated(fc.integer({ min: 2010, max: 2030 }))),
      }),
      { selector: ({ standard }) => standard },
    ),
    open: fc.subarray([...STANDARDS]),
  })
  .map(({ open, recognitions, ...record }) => {
    const openClaims = open.filter((standard) => !(standard in record.claims));
    const inOrder = STANDARDS.flatMap((standard) => recognitions.filter((entry) => entry.standard === standard));
    return {
      ...record,
      ...(inOrder.length > 0 ? { recognitions: inOrder } : {}),
      ...(openClaims.length > 0 ? { openClaims, openOrigin: "open cell" } : {}),
    } as CommuneRecord;
  });

const district: fc.Arbitrary<DistrictRecord> = fc.record({
  ...time,
  unit: fc.constantFrom(...index.districts.map((unit) => unit.id)),
  standard: maybe(stated(fc.boolean())),
  stated: fc.dictionary(fc.constantFrom(...DISTRICT_FIGURES), stated(number)),
  bands: maybe(
    fc.uniqueArray(
      fc.record({
        from: fc.nat(19),
        to: fc.oneof(fc.nat(19), fc.constant(Number.POSITIVE_INFINITY)),
        communes: stated(fc.nat()),
      }),
      { minLength: 1, maxLength: 3, selector: ({ from, to }) => `${from}-${to}` },
    ),
  ),
  criteria: maybe(fc.dictionary(fc.constantFrom("1", "2", "17"), stated(fc.nat()), { minKeys: 1 })),
});

const task: fc.Arbitrary<TaskRecord> = fc.record({
  ...time,
  task: fc.constantFrom(...samplePlan.tasks.map(({ id }) => id)),
  status: maybe(stated(fc.constantFrom(...TASK_STATUSES))),
  progress: maybe(stated(number)),
  evidence: maybe(stated(text)),
  evidenceDate: maybe(stated(day)),
  reason: maybe(stated(text)),
  round: maybe(stated(text)),
});

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_, v) => (v === Infinity ? "∞" : v)));

/** Records as tidy data, through JSON, and back, each value at the cell it came from. */
function roundTrip(records: readonly (CommuneRecord | DistrictRecord | TaskRecord)[], kind: string) {
  const locate = (origin: string | number): TidyPlace => ({ file: "a.xlsx", sheet: "Biểu 1", cell: String(origin) });
  const lines = records.flatMap((record) => tidyOf(record, { kind, locate }));
  const parsed = lines.map((line) => tidyRecordSchema.parse(JSON.parse(JSON.stringify(line))));
  const again = recordsOfTidy(
    parsed.map((record, i) => ({ origin: i, record })),
    index,
  );
  return plain(
    JSON.parse(
      JSON.stringify(again, (key, value) =>
        value === Infinity ? "∞" : /origin/i.test(key) ? parsed[value as number]!.cell : value,
      ),
    ),
  );
}

describe("records as statements and back are the same records, at the same places", () => {
  it("communes, also several of one unit, of whatever nature and day", () => {
    fc.assert(
      fc.property(fc.array(commune, { maxLength: 6 }), (communes) => {
        expect(roundTrip(communes, "commune-criteria")).toEqual(plain({ communes, districts: [], tasks: [] }));
      }),
    );
  });
  it("districts of a summary", () => {
    fc.assert(
      fc.property(fc.array(district, { maxLength: 6 }), (districts) => {
        expect(roundTrip(districts, "district-summary")).toEqual(plain({ communes: [], districts, tasks: [] }));
      }),
    );
  });
  it("tasks", () => {
    fc.assert(
      fc.property(fc.array(task, { maxLength: 6 }), (tasks) => {
        expect(roundTrip(tasks, "task-progress")).toEqual(plain({ communes: [], districts: [], tasks }));
      }),
    );
  });
  it("a district in a list of recognitions states its own standard", () => {
    const record: DistrictRecord = {
      unit: "song-mau",
      origin: "row",
      standard: { value: true, origin: "x" },
      stated: {},
    };
    expect(tidyOf(record, { kind: "recognition-list" }).map(({ field, value }) => [field, value])).toEqual([
      ["unit", "song-mau"],
      ["standard", true],
    ]);
    expect(roundTrip([record], "recognition-list")).toMatchObject({ districts: [record] });
    const own = tidyOf(record, { kind: "recognition-list", standards: ["ntm", "ntm-2"] });
    expect(own.map(({ field }) => field)).toEqual(["unit", "ntm"]);
  });
});

it("a recognition of another standard than the one claimed says of which it is", () => {
  const record: CommuneRecord = {
    unit: "song-mau/binh-hoa",
    marks: {},
    claims: { advanced: { value: true } },
    recognitions: [
      { standard: "standard", year: { value: 2020 } },
      { standard: "advanced", year: { value: 2023 } },
    ],
  };
  expect(highestClaim(record, STANDARDS)).toBe("advanced");
  expect(tidyOf(record, { kind: "recognition-list" }).map(({ field, value }) => [field, value])).toEqual([
    ["unit", "song-mau/binh-hoa"],
    ["advanced", true],
    ["year.standard", 2020],
    ["year", 2023],
  ]);
});

it("what stands in a list of recognitions is known as listed", () => {
  const record: CommuneRecord = { unit: "song-mau/binh-hoa", origin: "row", marks: {}, claims: {}, isListed: true };
  expect(roundTrip([record], "recognition-list")).toMatchObject({ communes: [record] });
});
