import { indexPlan, type Plan, type TidyRecord } from "@ntm-kit/core";
import fc from "fast-check";

/** Statements of one round, each value a text, as a database has them. */
export type Lines = readonly TidyRecord[];

const DAYS = ["", "", "", "2023-12-31", "2024-12-31", "2025-06-30", "2025-12-31", "2026-06-30", "2030-12-31"];
const NATURES = [undefined, undefined, undefined, undefined, "result", "plan", "proposal"] as const;
const MARKS = ["met", "met", "met", "not-met", "open", "true", "0", "", "x"];
const CLAIMS = ["true", "true", "false", "open", "", "1"];
const DATES = ["2023-05-05", "2025-12-31", "2026-03-01", "2027-01-05", "2031-06-30", "5/5/2023", ""];
const YEARS = ["202", "2022", "2024", "2025", "2026", "2030", "năm nay"];
const TOTALS = ["0", "1", "2", "3", "5", "18", "19", "25", "-1", "12.5", "0x10", " 7", "+5", ""];
const NUMBERS = ["0", "9", "80", "79.9", "80.1", "-3", "0.1", "0.2", "không"];

/** Ids, or where a plan has none another that rounds may speak of. */
const someOf = (ids: readonly string[], other: string): string[] => (ids.length > 0 ? [...ids] : [other]);

/** Records of a round of a plan: some few, some about most of its units, in any order of sheets, natures and days. */
export function randomLines(plan: Plan): fc.Arbitrary<Lines> {
  const index = indexPlan(plan);
  const { standardIds, indicators } = index;
  const communes = someOf(
    plan.units.filter(index.isCommune).map(({ id }) => id),
    plan.root,
  );
  const uppers = plan.units.filter((unit) => !index.isCommune(unit)).map(({ id }) => id);
  const numbers = someOf(
    [...new Set(plan.criteriaSets.flatMap((set) => set.criteria.map(({ number }) => number)))],
    "1",
  );
  const quantity = indicators.map(({ id }) => said(`indicator.${id}`, NUMBERS));
  const ofCommune = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...numbers).chain((number) => said(`criterion.${number}`, MARKS)) },
    { weight: 3, arbitrary: fc.constantFrom(...standardIds).chain((standard) => said(standard, CLAIMS)) },
    said("total", TOTALS),
    said("date", DATES),
    said("year", YEARS),
    said("decision", ["12/QĐ-UBND", "13/QĐ-UBND"]),
    said("unit", ["x", ""]),
    fc.constantFrom(...standardIds).chain((standard) => said(`date.${standard}`, DATES)),
    fc.constantFrom(...standardIds).chain((standard) => said(`year.${standard}`, YEARS)),
    ...quantity,
  );
  const ofUpper = fc.oneof(
    fc
      .constantFrom("communes", "meanCriteria", ...standardIds)
      .chain((figure) => said(figure, ["1", "2", "3", "-1", "99"])),
    said("districtStandard", CLAIMS),
    fc.constantFrom(...standardIds).chain((standard) => said(`unitStandard.${standard}`, CLAIMS)),
    fc.constantFrom(...standardIds).chain((standard) => said(standard, CLAIMS)),
    ...quantity,
  );
  const allMarks: fc.Arbitrary<Said[]> = fc
    .tuple(fc.constantFrom("met", "not-met", "open"), fc.array(fc.constantFrom(...numbers), { maxLength: 2 }))
    .map(([other, some]) =>
      numbers.map((number) => ({ field: `criterion.${number}`, value: some.includes(number) ? other : "met" })),
    );
  const block = (subjects: readonly string[], kinds: readonly string[], statement: fc.Arbitrary<Said>) =>
    fc.record({
      kind: fc.constantFrom(...kinds),
      subject: fc.constantFrom(...subjects),
      sheet: fc.constantFrom("A", "A", "B"),
      nature: fc.constantFrom(...NATURES),
      day: fc.constantFrom(...DAYS),
      said: fc.oneof(
        { weight: 4, arbitrary: fc.array(statement, { minLength: 1, maxLength: 4 }) },
        ...(statement === ofCommune ? [allMarks] : []),
      ),
    });
  const ofTask = fc.oneof(
    said("status", ["done", "in-progress", "not-started", "not-done", "dropped", "xong", ""]),
    said("progress", ["1", "0.5", "1.2", "-0.1", "x"]),
    said("round", ["Năm 2023", "6 tháng đầu năm 2024", "quý III/2025", "giai đoạn 2021-2025"]),
    said("task", ["I.1"]),
  );
  const tasks = plan.tasks.map(({ id }) => id);
  const ofTasks = tasks.length === 0 ? [] : [{ weight: 2, arbitrary: block(tasks, ["task-progress"], ofTask) }];
  const blocks = fc.oneof(
    { weight: 5, arbitrary: block(communes, ["commune-criteria", "commune-criteria", "recognition-list"], ofCommune) },
    { weight: 1, arbitrary: block(uppers, ["district-summary", "recognition-list"], ofUpper) },
    {
      weight: 1,
      arbitrary: block(
        plan.units.map(({ id }) => id),
        ["funding", "district-summary"],
        ofCommune,
      ),
    },
    ...ofTasks,
  );
  const claimAll = fc
    .constantFrom(...standardIds)
    .chain((standard) =>
      fc
        .subarray(communes)
        .map((some) => some.map((subject) => ({ kind: "recognition-list", subject, field: standard, value: "true" }))),
    );
  return fc
    .tuple(
      fc.array(blocks, { maxLength: 3 * Math.min(communes.length, 12) }),
      fc.oneof(fc.constant([]), claimAll),
      fc.boolean(),
    )
    .map(([some, all, claimsFirst]) => {
      const lines = some.flatMap(({ said, nature, day, ...rest }) =>
        said.map((statement) => ({ ...rest, ...statement, ...(nature ? { nature } : {}), ...(day ? { day } : {}) })),
      );
      return claimsFirst ? [...all, ...lines] : [...lines, ...all];
    });
}

interface Said {
  readonly field: string;
  readonly value: string;
}

const said = (field: string, values: readonly string[]): fc.Arbitrary<Said> =>
  fc.constantFrom(...values).map((value) => ({ field, value }));

export const randomDay = fc.constantFrom(undefined, "2024-06-30", "2025-12-31", "2026-06-30", "2030-12-31");
