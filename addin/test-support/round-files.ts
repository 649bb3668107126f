import { indexPlan } from "@ntm-kit/core";
import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import { textFile } from "./communes-csv";

const index = indexPlan(plan);
const HEADER = ["STT", "Tên xã", ...Array.from({ length: 19 }, (_, i) => i + 1), "Mức đạt"].join(",");

export interface DistrictForm {
  /** Criteria met by the communes, in the plan's order; 19 where there is none; -1 leaves the row blank. */
  readonly met?: readonly number[];
  readonly levels?: readonly string[];
  readonly day?: string;
}

/** A sheet of the communes of a district, as text. */
export function districtCsv(id: string, { met = [], levels = [], day = "30/6/2024" }: DistrictForm = {}): string {
  const rows = index.communesOf(id).map(({ name }, i) => {
    const count = met[i] ?? 19;
    const marks = Array.from({ length: 19 }, (_, n) => (count < 0 ? "" : n < count ? "x" : "0"));
    return [i + 1, name, ...marks, levels[i] ?? (count === 19 ? "Đạt chuẩn" : "")].join(",");
  });
  return [`(Số liệu đến ngày ${day})`, HEADER, ...rows].join("\n");
}

const DISTRICTS = ["cu-jut", "dak-mil", "dak-r-lap", "dak-song", "krong-no", "dak-glong", "tuy-duc"] as const;

/** Twelve files: one broken, one sent again with two marks changed, one sent again byte for byte, one left empty. */
export function twelveFiles() {
  const districts = DISTRICTS.map((id, i) =>
    textFile(`${id}.csv`, districtCsv(id, { met: [19, 18, 14 - (i % 3)], levels: ["Kiểu mẫu"] })),
  );
  return [
    ...districts,
    textFile("krong-no lan 2.csv", districtCsv("krong-no", { met: [19, 19, 16], levels: ["Nâng cao"] })),
    { ...textFile("hong.xlsx", "PK\u0003\u0004 không phải bảng tính"), mimeType: "application/octet-stream" },
    textFile("cu-jut (2).csv", districtCsv("cu-jut", { met: [19, 18, 14], levels: ["Kiểu mẫu"] })),
    textFile("cong van.csv", "Kính gửi\nVăn phòng"),
    textFile("gia-nghia.csv", districtCsv("gia-nghia", { met: [-1, -1] })),
  ];
}
