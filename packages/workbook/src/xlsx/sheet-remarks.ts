import { type Area, areaName, type GridRemark } from "@ntm-kit/sheets";

/** A damaged file has the same fault in every cell; what is said of one sheet stays readable. */
const MOST_REMARKS = 1000;

export function remark(remarks: GridRemark[], code: GridRemark["code"], address?: string, detail?: string): void {
  if (remarks.length < MOST_REMARKS) remarks.push({ code, address, detail });
}

/** Comparisons after which overlaps are no longer looked for: enough for every honest file. */
const MOST_COMPARISONS = 5_000_000;

/** Remarks each merged area that lies over an earlier one, from top to bottom. */
export function remarkOverlaps(merges: readonly Area[], remarks: GridRemark[]): void {
  let open: Area[] = [];
  let comparisons = 0;
  for (const area of [...merges].sort((a, b) => a.top - b.top || a.left - b.left)) {
    comparisons += open.length;
    if (comparisons > MOST_COMPARISONS) return;
    open = open.filter((other) => other.bottom >= area.top);
    if (open.some((other) => other.left <= area.right && other.right >= area.left))
      remark(remarks, "merge-overlap", areaName(area));
    open.push(area);
  }
}
