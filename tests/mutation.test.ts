import { indexPlan } from "@ntm-kit/core";
import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import { cellName, checkFiles, type DocumentCell, gridFromRows, type InputFile } from "@ntm-kit/sheets";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BODY, communeRows, FIRST, TOTAL } from "../examples/make/commune-sheet";
import { taskRows } from "../examples/make/task-sheet";

type Rows = (DocumentCell | null)[][];
interface Fault {
  /** Findings that must come, and no other: `code cell`; a finding without a cell is its code alone. */
  readonly expect: readonly string[];
}

const index = indexPlan(plan);
const isCommune = (row: Rows[number]): boolean =>
  typeof row[0]?.value === "number" && index.communes.some((unit) => unit.name === row[1]?.value);
const isDistrict = (row: Rows[number]): boolean =>
  /^(?:I|II|III|IV|V|VI|VII|VIII)$/.test(String(row[0]?.value ?? "")) &&
  index.districts.some((unit) => String(row[1]?.value).endsWith(unit.name));
const linesOf = (rows: Rows, test: (row: Rows[number]) => boolean): number[] =>
  rows.flatMap((row, i) => (i >= BODY && test(row) ? [i] : []));

async function found(rows: Rows): Promise<string[]> {
  const grid = gridFromRows(
    "Biểu",
    rows.map((row) => row.map((cell) => cell?.value)),
  );
  const file: InputFile = { path: "bieu.xlsx", sha256: "", workbook: { format: "xlsx", sheets: [grid] } };
  const run = await checkFiles([file], { plan, asOf: "2025-12-31" });
  return run.findings
    .map((finding) =>
      [finding.code, finding.at === undefined ? "" : run.locate(finding.at, finding.until)?.cell]
        .filter(Boolean)
        .join(" "),
    )
    .sort();
}

/** Plants one fault at a random place and asks for its finding there, and for no other. */
function planted(
  title: string,
  rows: () => Rows,
  plant: (rows: Rows, pick: (n: number) => number) => Fault | undefined,
): void {
  it(title, async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat(1_000_000)), async (stream) => {
        const sheet = rows();
        const fault = plant(sheet, (n) => (stream.next().value as number) % n);
        if (fault) expect(await found(sheet)).toEqual([...fault.expect].sort());
      }),
      { numRuns: 12, seed: 772 },
    );
  });
}

const put = (rows: Rows, line: number, column: number, value: string | number | undefined): string => {
  rows[line]![column] = value === undefined ? null : { value };
  return cellName(line, column);
};
const oneOf = <T>(list: readonly T[], pick: (n: number) => number): T => list[pick(list.length)]!;

describe("a fault planted in a clean sheet of communes is found at its cell, and nothing else is", () => {
  it("the clean sheet has no finding", async () => expect(await found(communeRows())).toEqual([]));

  planted("mark/not-understood", communeRows, (rows, pick) => {
    const line = oneOf(linesOf(rows, isCommune), pick);
    const column = FIRST + pick(19);
    return {
      expect: [`mark/not-understood ${put(rows, line, column, oneOf(["?", "ok", "zz", "1/2"], pick))}`].filter(
        () => true,
      ),
    };
  });
  planted("criteria/total-mismatch", communeRows, (rows, pick) => {
    const line = oneOf(linesOf(rows, isCommune), pick);
    return {
      expect: [`criteria/total-mismatch ${put(rows, line, TOTAL, Number(rows[line]![TOTAL]!.value) - 1 - pick(3))}`],
    };
  });
  planted("criteria/subtotal-mismatch", communeRows, (rows, pick) => {
    const line = oneOf(linesOf(rows, isDistrict), pick);
    const column = FIRST + pick(20);
    return {
      expect: [`criteria/subtotal-mismatch ${put(rows, line, column, Number(rows[line]![column]!.value) + 3)}`],
    };
  });
  planted("value/number-as-text", communeRows, (rows, pick) => {
    const line = oneOf(linesOf(rows, isCommune), pick);
    return { expect: [`value/number-as-text ${put(rows, line, TOTAL, String(rows[line]![TOTAL]!.value))}`] };
  });
  planted("unit/misspelt", communeRows, (rows, pick) => {
    const line = oneOf(
      linesOf(
        rows,
        (row) =>
          isCommune(row) &&
          ["Nam Dong", "Thuận Hạnh", "Quảng Trực", "Nhân Cơ", "Kiến Thành", "Trường Xuân"].includes(
            String(row[1]!.value),
          ),
      ),
      pick,
    );
    const name = String(rows[line]![1]!.value);
    return { expect: [`unit/misspelt ${put(rows, line, 1, `${name.slice(0, -1)}z`)}`] };
  });
  planted("unit/unknown", communeRows, (rows, pick) => {
    const line = oneOf(linesOf(rows, isCommune), pick);
    const district = linesOf(rows, isDistrict)
      .filter((other) => other < line)
      .at(-1)!;
    return {
      expect: [`unit/missing ${cellName(district, 1)}`, `unit/unknown ${put(rows, line, 1, "Phú Quý Đông Tây")}`],
    };
  });
  planted("unit/missing", communeRows, (rows, pick) => {
    const line = oneOf(linesOf(rows, isCommune), pick);
    const district = linesOf(rows, isDistrict)
      .filter((other) => other < line)
      .at(-1)!;
    rows.splice(line, 1);
    return { expect: [`unit/missing ${cellName(district, 1)}`] };
  });
  planted("unit/duplicate", communeRows, (rows, pick) => {
    const line = oneOf(linesOf(rows, isCommune), pick);
    rows.splice(line + 1, 0, [...rows[line]!]);
    return { expect: [`unit/duplicate ${cellName(line + 1, 1)}`] };
  });
  planted("recognition/missing-decision", communeRows, (rows, pick) => {
    const line = oneOf(
      linesOf(rows, (row) => isCommune(row) && row[TOTAL + 1]?.value !== undefined),
      pick,
    );
    return { expect: [`recognition/missing-decision ${put(rows, line, TOTAL + 2, undefined)}`] };
  });
  planted("recognition/missing-date", communeRows, (rows, pick) => {
    const line = oneOf(
      linesOf(rows, (row) => isCommune(row) && row[TOTAL + 1]?.value !== undefined),
      pick,
    );
    return { expect: [`recognition/missing-date ${put(rows, line, TOTAL + 3, undefined)}`] };
  });
  planted("date/not-understood", communeRows, (rows, pick) => {
    const line = oneOf(
      linesOf(rows, (row) => isCommune(row) && row[TOTAL + 1]?.value !== undefined),
      pick,
    );
    return {
      expect: [
        `date/not-understood ${put(rows, line, TOTAL + 3, oneOf(["31/02/2024", "hôm qua", "00/13/2023"], pick))}`,
      ],
    };
  });
  planted("date/in-future", communeRows, (rows, pick) => {
    const line = oneOf(
      linesOf(rows, (row) => isCommune(row) && row[TOTAL + 1]?.value !== undefined),
      pick,
    );
    return { expect: [`date/in-future ${put(rows, line, TOTAL + 3, "1/1/2027")}`] };
  });
  planted("standard/without-criteria", communeRows, (rows, pick) => {
    const line = oneOf(
      linesOf(rows, (row) => isCommune(row) && row[TOTAL + 1]?.value === undefined),
      pick,
    );
    put(rows, line, TOTAL + 2, "9/QĐ-UBND");
    put(rows, line, TOTAL + 3, "1/6/2024");
    return { expect: [`standard/without-criteria ${put(rows, line, TOTAL + 1, "Đạt chuẩn")}`] };
  });
});

describe("a fault of names, dates, columns or cells planted in a clean sheet of communes is found, and nothing else is", () => {
  const recognised = (rows: Rows): number[] =>
    linesOf(rows, (row) => isCommune(row) && row[TOTAL + 1]?.value !== undefined);
  const named = (rows: Rows, ...names: string[]): number[] =>
    linesOf(rows, (row) => isCommune(row) && names.includes(String(row[1]!.value)));
  const headOf = (rows: Rows, line: number): number =>
    linesOf(rows, isDistrict)
      .filter((other) => other < line)
      .at(-1)!;

  planted("unit/ambiguous: one letter from two communes of the district", communeRows, (rows, pick) => {
    const line = oneOf(named(rows, "Đức Mạnh", "Đức Minh", "Quảng Tâm", "Quảng Tân"), pick);
    const written = String(rows[line]![1]!.value).startsWith("Đức") ? "Đức Mnh" : "Quảng Tâ";
    return { expect: [`unit/ambiguous ${put(rows, line, 1, written)}`] };
  });
  planted("unit/wrong-district", communeRows, (rows, pick) => {
    const line = oneOf(named(rows, "Nam Dong", "Cư Knia", "Trúc Sơn"), pick);
    const to = named(rows, "Thuận An")[0]!;
    const [row] = rows.splice(line, 1);
    rows.splice(to, 0, row!);
    return { expect: [`unit/wrong-district ${cellName(to, 1)}`] };
  });
  planted("unit/not-a-commune", communeRows, (rows, pick) => {
    const line = oneOf(named(rows, "Nam Dong", "Cư Knia", "Trúc Sơn"), pick);
    const township = rows[line]!.map((cell, column) => (column === 1 ? { value: "Thị trấn Ea T'Ling" } : cell));
    rows.splice(line + 1, 0, township);
    return { expect: [`unit/not-a-commune ${cellName(line + 1, 1)}`] };
  });
  planted("criteria/subtotal-mismatch in the total of the province", communeRows, (rows, pick) => {
    const line = rows.findIndex((row) => row[1]?.value === "Tổng cộng");
    const column = FIRST + pick(20);
    return {
      expect: [`criteria/subtotal-mismatch ${put(rows, line, column, Number(rows[line]![column]!.value) - 1)}`],
    };
  });
  planted("date/ambiguous", communeRows, (rows, pick) => ({
    expect: [`date/ambiguous ${put(rows, oneOf(recognised(rows), pick), TOTAL + 3, oneOf(["5/11", "04/12"], pick))}`],
  }));
  planted("recognition/date-outside-period", communeRows, (rows, pick) => {
    const line = oneOf(
      recognised(rows).filter((entry) => rows[entry]![TOTAL + 1]!.value !== "Đạt chuẩn"),
      pick,
    );
    return { expect: [`recognition/date-outside-period ${put(rows, line, TOTAL + 3, "5/6/2018")}`] };
  });
  planted("value/not-a-number", communeRows, (rows, pick) => ({
    expect: [`value/not-a-number ${put(rows, oneOf(linesOf(rows, isCommune), pick), TOTAL, "mười chín")}`],
  }));
  planted("mark/not-understood in the level", communeRows, (rows, pick) => ({
    expect: [`mark/not-understood ${put(rows, oneOf(linesOf(rows, isCommune), pick), TOTAL + 1, "zz")}`],
  }));
  planted("column/missing", communeRows, (rows, pick) => {
    const column = FIRST + pick(19);
    for (const row of rows.slice(BODY - 2)) if (row.length > column) row.splice(column, 1);
    return { expect: [`column/missing ${cellName(BODY - 2, 0)}:${cellName(BODY - 1, TOTAL + 3)}`] };
  });
  planted("column/duplicate", communeRows, (rows, pick) => ({
    expect: [`column/duplicate ${put(rows, BODY - 1, TOTAL + 4, `TC${1 + pick(19)}`)}`],
  }));
  planted("text/decomposed", communeRows, (rows, pick) => {
    const line = oneOf(named(rows, "Tâm Thắng", "Đức Mạnh", "Thuận Hạnh", "Quảng Trực"), pick);
    return { expect: [`text/decomposed ${put(rows, line, 1, String(rows[line]![1]!.value).normalize("NFD"))}`] };
  });
  planted("text/legacy-encoding", communeRows, (rows, pick) => {
    const [name, written] = oneOf(
      [
        ["Tâm Thắng", "T©m Th¾ng"],
        ["Quảng Trực", "Qu¶ng Trùc"],
      ] as const,
      pick,
    );
    return { expect: [`text/legacy-encoding ${put(rows, named(rows, name)[0]!, 1, written)}`] };
  });
  planted("unit/missing where a name is that of nobody, said once", communeRows, (rows, pick) => {
    const line = oneOf(named(rows, "Buôn Choah", "Hưng Bình", "Trường Xuân"), pick);
    const head = headOf(rows, line);
    return { expect: [`unit/missing ${cellName(head, 1)}`, `unit/unknown ${put(rows, line, 1, "Xã Bến Tre Thượng")}`] };
  });
});

describe("a fault planted in a clean sheet of tasks is found at its cell, and nothing else is", () => {
  const tasks = (rows: Rows): number[] =>
    rows.flatMap((row, i) => (i >= 7 && plan.tasks.some((task) => task.content === row[1]?.value) ? [i] : []));
  const done = (rows: Rows): number[] => tasks(rows).filter((line) => rows[line]![6]?.value === "Đã hoàn thành");

  it("the clean sheet has no finding", async () => expect(await found(taskRows())).toEqual([]));
  planted("status/not-understood", taskRows, (rows, pick) => ({
    expect: [
      `status/not-understood ${put(
        rows,
        oneOf(
          tasks(rows).filter((line) => !done(rows).includes(line)),
          pick,
        ),
        6,
        "Bình thường",
      )}`,
    ],
  }));
  planted("progress/inconsistent", taskRows, (rows, pick) => ({
    expect: [`progress/inconsistent ${put(rows, oneOf(done(rows), pick), 7, 0.5)}`],
  }));
  planted("evidence/missing", taskRows, (rows, pick) => ({
    expect: [`evidence/missing ${put(rows, oneOf(done(rows), pick), 8, undefined)}`],
  }));
  planted("task/lead-differs", taskRows, (rows, pick) => {
    const line = oneOf(
      tasks(rows).filter((entry) => !String(rows[entry]![2]?.value).includes("Sở Tư pháp")),
      pick,
    );
    return { expect: [`task/lead-differs ${put(rows, line, 2, "Sở Tư pháp")}`] };
  });
  planted("task/text-differs", taskRows, (rows, pick) => ({
    expect: [
      `task/text-differs ${put(rows, oneOf(tasks(rows), pick), 1, "Trồng cây xanh dọc các tuyến đường và chăm sóc vườn hoa của trụ sở hằng tháng")}`,
    ],
  }));
  planted("task/missing", taskRows, (rows, pick) => {
    rows.splice(oneOf(tasks(rows), pick), 1);
    return { expect: ["task/missing"] };
  });
  planted("task/duplicate", taskRows, (rows, pick) => {
    const line = oneOf(tasks(rows), pick);
    rows.splice(line + 1, 0, [...rows[line]!]);
    return { expect: [`task/duplicate ${cellName(line + 1, 0)}`] };
  });
  planted("value/out-of-range", taskRows, (rows, pick) => {
    const line = oneOf(
      tasks(rows).filter((entry) => !done(rows).includes(entry)),
      pick,
    );
    return { expect: [`value/out-of-range ${put(rows, line, 7, -0.2)}`] };
  });
});
