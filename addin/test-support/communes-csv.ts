import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";

const marks = (count: number): string => Array.from({ length: 19 }, (_, i) => (i < count ? "x" : "")).join(",");

const HEADER = `STT,Tên xã,${Array.from({ length: 19 }, (_, i) => i + 1).join(",")},Tổng số tiêu chí đạt`;

/** A text file of communes: one total is wrong. */
export const SMALL_CSV = [HEADER, `1,Xã Trúc Sơn,${marks(18)},17`, `2,Xã Tâm Thắng,${marks(19)},19`].join("\n");

/** A text file of so many rows: the plan's communes over and over, every total wrong. */
export function longCsv(rows: number): string {
  const communes = plan.units.filter((unit) => unit.type === "xã");
  const lines = Array.from(
    { length: rows },
    (_, i) => `${i + 1},Xã ${communes[i % communes.length]!.name},${marks(18)},17`,
  );
  return [HEADER, ...lines].join("\n");
}

export const textFile = (name: string, text: string) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(text),
});
