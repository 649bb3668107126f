import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { indexPlan, unitTitle } from "@ntm-kit/core";
import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import type { DocumentCell } from "@ntm-kit/sheets";
import { writeWorkbook } from "@ntm-kit/workbook";

const index = indexPlan(plan);
type Value = string | number | null;

/**
 * What a made sheet says of a commune: `not` are the criteria that it does not meet, `null` marks leave the whole row
 * blank.
 */
export interface Commune {
  readonly not?: readonly number[];
  readonly marks?: Readonly<Record<number, string>>;
  readonly blank?: boolean;
  readonly level?: string;
  readonly decision?: string;
  readonly date?: string;
  readonly total?: number;
  readonly name?: string;
}

export interface Sheet {
  readonly districts?: readonly string[];
  /** Only these communes of theirs. */
  readonly only?: readonly string[];
  readonly day?: string;
  readonly withLevels?: boolean;
  readonly says?: Readonly<Record<string, Commune>>;
  /** Rows beneath the others. */
  readonly more?: readonly (readonly Value[])[];
}

/** A workbook from plain rows. */
export function workbookOf(sheets: Readonly<Record<string, readonly (readonly Value[])[]>>): Uint8Array {
  const cells = (row: readonly Value[]): (DocumentCell | null)[] =>
    row.map((value) => (value === null || value === "" ? null : { value }));
  return writeWorkbook({
    title: "",
    styles: {},
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map(cells) })),
  });
}

/** Rows of a sheet of criteria as a district sends it: a block a district, `x` and `0`, a total, levels. */
export function criteriaRows({
  districts = ["cu-jut"],
  only,
  day,
  withLevels = true,
  says = {},
  more = [],
}: Sheet): Value[][] {
  const levels = withLevels ? ["Mức đạt", "Số quyết định", "Ngày quyết định"] : [];
  const body = districts.flatMap((id): Value[][] => {
    const communes = index.communesOf(id).filter((unit) => !only || only.includes(unit.id));
    const district = index.units.get(id);
    return [
      ["I", district ? unitTitle(district) : id],
      ...communes.map(({ id: own, name }, i) => communeRow(i + 1, name, says[own] ?? {}, withLevels)),
    ];
  });
  return [
    ["KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NÔNG THÔN MỚI"],
    [day ? `(Số liệu đến ngày ${day})` : null],
    [
      "TT",
      "Tên xã",
      ...Array.from({ length: 19 }, (_, i) => `TC${i + 1}`),
      "Tổng số tiêu chí đạt",
      ...levels,
      "Ghi chú",
    ],
    ...body,
    ...more.map((row) => [...row]),
  ];
}

function communeRow(number: number, name: string, said: Commune, withLevels: boolean): Value[] {
  if (said.blank) return [number, said.name ?? name];
  const { not = [], marks = {}, level = not.length === 0 ? "Đạt chuẩn" : "Chưa đạt" } = said;
  const all = Array.from({ length: 19 }, (_, i) => marks[i + 1] ?? (not.includes(i + 1) ? "0" : "x"));
  const total = said.total ?? all.filter((mark) => mark === "x").length;
  const isThere = level !== "Chưa đạt";
  const levels = [
    level,
    said.decision ?? (isThere ? `${number}/QĐ-UBND` : null),
    said.date ?? (isThere ? "05/06/2023" : null),
  ];
  return [number, said.name ?? name, ...all, total, ...(withLevels ? levels : [])];
}

/** Rows of a list of recognised communes of all districts. */
export const listRows = (rows: readonly (readonly Value[])[]): Value[][] => [
  ["DANH SÁCH CÁC XÃ ĐƯỢC CÔNG NHẬN ĐẠT CHUẨN NÔNG THÔN MỚI"],
  [],
  ["TT", "Huyện", "Tên xã", "Mức đạt", "Số quyết định", "Ngày quyết định"],
  ...rows.map((row) => [...row]),
];

/** Rows of a sheet of tasks: state, share and document by the id of the task. */
export function taskRows(
  states: Readonly<Record<string, readonly [state: string, share?: number, document?: string]>>,
  letterhead?: string,
): Value[][] {
  return [
    ...(letterhead ? [[letterhead]] : []),
    ["TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ"],
    ["STT", "Nội dung thực hiện", "Đơn vị chủ trì", "Tiến độ thực hiện", "Tỷ lệ hoàn thành (%)", "Số văn bản"],
    ...plan.taskGroups.flatMap((group): Value[][] => {
      const tasks = plan.tasks.filter((task) => task.group === group.id && states[task.id]);
      if (tasks.length === 0) return [];
      return [
        [group.number, group.title],
        ...tasks.map(({ id, number, content, leadAgencies }): Value[] => {
          const [state = null, share = null, document = null] = states[id] ?? [];
          return [number, content, leadAgencies.text, state, share, document];
        }),
      ];
    }),
  ];
}

export function writeFiles(files: Readonly<Record<string, Uint8Array | string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

export const DISTRICTS = index.districts.map(({ id }) => id);

/** A file of criteria for each of some districts, under its id. */
export const districtFiles = (
  folder: string,
  sheet: Omit<Sheet, "districts"> = {},
  districts: readonly string[] = DISTRICTS,
): Record<string, Uint8Array> =>
  Object.fromEntries(
    districts.map((id) => [
      `${folder}/${id}.xlsx`,
      workbookOf({ "Biểu 01": criteriaRows({ ...sheet, districts: [id] }) }),
    ]),
  );
