import type { Plan } from "@ntm-kit/core";
import { dakNong20212025 } from "@ntm-kit/plans/dak-nong-2021-2025";
import { checkFiles, type InputFile } from "@ntm-kit/sheets";
import { readWorkbook } from "@ntm-kit/workbook";
import { nodeInflate } from "@ntm-kit/workbook/node";
import { type BenchRow, CLOCKS, ms, pair } from "./bench";
import { nationalPlan } from "./national";
import { communeBytes } from "./workbooks";

const ROWS = 20_000;

const FILES = 200;

/** Reading and checking against reading alone, and a folder of small files against each of them by itself. */
export async function run(): Promise<BenchRow[]> {
  const country = nationalPlan(ROWS);
  const bytes = communeBytes(ROWS, communesOf(country));
  const read = () => readWorkbook(bytes, { inflate: nodeInflate });
  const check = async () =>
    checkFiles([{ path: "bench.xlsx", sha256: "", workbook: await read() }], { plan: country, asOf: "2025-12-31" });
  const { a, b } = await pair(check, read, 5, CLOCKS.processor);
  const small = communeBytes(60, communesOf(dakNong20212025));
  const file = async (i: number) => ({
    path: `${i}.xlsx`,
    sha256: "",
    workbook: await readWorkbook(small, { inflate: nodeInflate }),
  });
  const checkSmall = (files: readonly InputFile[]) => checkFiles(files, { plan: dakNong20212025, asOf: "2025-12-31" });
  const many = await pair(
    async () => {
      const files: InputFile[] = [];
      for (let i = 0; i < FILES; i++) files.push(await file(i));
      await checkSmall(files);
    },
    async () => {
      for (let i = 0; i < FILES; i++) await checkSmall([await file(i)]);
    },
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
      name: `a folder of ${FILES} files, against ${FILES} times one file, in processor time`,
      ratio: many.a / many.b,
      limit: 1.2,
      detail: `${ms(many.a)} against ${ms(many.b)}`,
    },
  ];
}

const communesOf = (plan: Plan): string[] =>
  plan.units.filter(({ level }) => level === "commune").map(({ name }) => name);
