import type { Plan } from "@ntm-kit/core";
import { dakNong20212025 } from "@ntm-kit/plans/dak-nong-2021-2025";
import { checkFiles } from "@ntm-kit/sheets";
import { readWorkbook } from "@ntm-kit/workbook";
import { nodeInflate } from "@ntm-kit/workbook/node";
import { type BenchRow, CLOCKS, ms, pair } from "./bench";
import { nationalPlan } from "./national";
import { communeBytes } from "./workbooks";

const ROWS = 20_000;

/** Reading and checking against reading alone, and many small files against one. */
export async function run(): Promise<BenchRow[]> {
  const country = nationalPlan(ROWS);
  const bytes = communeBytes(ROWS, communesOf(country));
  const read = () => readWorkbook(bytes, { inflate: nodeInflate });
  const workbook = await read();
  const check = async (grids = workbook, plan = country) =>
    checkFiles([{ path: "bench.xlsx", sha256: "", workbook: grids }], { plan, asOf: "2025-12-31" });
  const { a, b } = await pair(async () => check(await read()), read, 5, CLOCKS.processor);
  const small = communeBytes(60, communesOf(dakNong20212025));
  const one = async () => check(await readWorkbook(small, { inflate: nodeInflate }), dakNong20212025);
  const many = await pair(
    async () => {
      for (let i = 0; i < 200; i++) await one();
    },
    one,
    3,
    CLOCKS.processor,
  );
  return [
    {
      name: `read and check ${ROWS} rows × 24, against reading alone, in processor time`,
      ratio: a / b,
      limit: 2.5,
      detail: `${ms(a)} against ${ms(b)}`,
    },
    {
      name: "a folder of 200 files, against 200 times one file, in processor time",
      ratio: many.a / (many.b * 200),
      limit: 1.2,
      detail: `${ms(many.a)} against ${ms(many.b)} each`,
    },
  ];
}

const communesOf = (plan: Plan): string[] =>
  plan.units.filter(({ level }) => level === "commune").map(({ name }) => name);
