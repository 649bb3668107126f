import type { PlanInput } from "../model/plan";

type TargetInput = PlanInput["targets"][number];

const document = "1/QĐ-UBND";
const target = (fields: Omit<TargetInput, "due" | "source" | "commitment"> & { quote: string; aspiration?: true }) => {
  const { quote, aspiration, ...rest } = fields;
  const commitment = aspiration ? ("aspiration" as const) : ("binding" as const);
  return { ...rest, commitment, due: "2025-12-31", source: { document, section: "II", quote } };
};
const count = (standard: "standard" | "advanced" | "model"): TargetInput["rule"] => ({
  of: "commune",
  measure: { kind: "count", standard },
  operator: ">=",
});

/** At least one target of every kind of measure. */
export const sampleTargets: TargetInput[] = [
  target({
    id: "mau/communes-standard",
    unit: "mau",
    title: "Số xã đạt chuẩn nông thôn mới",
    titleEn: "Communes at the standard",
    rule: count("standard"),
    required: 6,
    assumptions: ["A1"],
    quote: "toàn tỉnh có ít nhất 6 xã đạt chuẩn nông thôn mới",
  }),
  target({
    id: "mau/communes-advanced",
    unit: "mau",
    title: "Số xã đạt chuẩn nông thôn mới nâng cao",
    titleEn: "Communes at the advanced standard",
    rule: count("advanced"),
    required: 2,
    quote: "ít nhất 2 xã đạt chuẩn nông thôn mới nâng cao",
  }),
  target({
    id: "mau/communes-model",
    unit: "mau",
    title: "Số xã đạt chuẩn nông thôn mới kiểu mẫu",
    titleEn: "Model communes",
    rule: count("model"),
    required: 1,
    quote: "ít nhất 1 xã đạt chuẩn nông thôn mới kiểu mẫu",
  }),
  target({
    id: "mau/share-standard",
    unit: "mau",
    title: "Tỷ lệ xã đạt chuẩn nông thôn mới",
    titleEn: "Share of communes at the standard",
    rule: { of: "commune", measure: { kind: "share", standard: "standard" }, operator: ">=" },
    required: 0.75,
    population: 8,
    quote: "75% số xã đạt chuẩn nông thôn mới",
  }),
  target({
    id: "mau/mean-criteria",
    unit: "mau",
    title: "Số tiêu chí bình quân mỗi xã",
    titleEn: "Mean criteria per commune",
    rule: { of: "commune", measure: { kind: "mean", of: "criteria" }, operator: ">=" },
    required: 4.2,
    quote: "bình quân đạt từ 4,2 tiêu chí/xã",
  }),
  target({
    id: "mau/min-criteria",
    unit: "mau",
    title: "Số tiêu chí thấp nhất của các xã",
    titleEn: "Fewest criteria of any commune",
    rule: { of: "commune", measure: { kind: "minimum", of: "criteria" }, operator: ">=" },
    required: 3,
    quote: "không còn xã đạt dưới 3 tiêu chí",
  }),
  target({
    id: "mau/new-districts-standard",
    unit: "mau",
    title: "Số huyện đạt chuẩn nông thôn mới có thêm",
    titleEn: "Districts newly at the standard",
    rule: {
      of: "district",
      where: { kind: "types", types: ["huyện"] },
      measure: { kind: "newly", standard: "standard", baseline: [] },
      operator: ">=",
    },
    required: 1,
    population: 1,
    aspiration: true,
    quote: "phấn đấu có thêm 1 huyện đạt chuẩn nông thôn mới",
  }),
  target({
    id: "song-mau/communes-standard",
    unit: "song-mau",
    title: "Số xã đạt chuẩn nông thôn mới",
    titleEn: "Communes at the standard",
    rule: count("standard"),
    required: 4,
    population: 5,
    assumptions: ["A1"],
    quote: "ít nhất 4/5 xã đạt chuẩn nông thôn mới",
  }),
  target({
    id: "song-mau/remaining-min-criteria",
    unit: "song-mau",
    title: "Số tiêu chí thấp nhất của các xã còn lại",
    titleEn: "Fewest criteria of the remaining communes",
    rule: {
      of: "commune",
      where: { kind: "not-at", standard: "standard" },
      measure: { kind: "minimum", of: "criteria" },
      operator: ">=",
    },
    required: 3,
    assumptions: ["A2"],
    quote: "các xã còn lại đạt từ 3 tiêu chí trở lên",
  }),
  target({
    id: "song-mau/district-standard",
    unit: "song-mau",
    title: "Huyện đạt chuẩn nông thôn mới",
    titleEn: "District at the standard",
    rule: { of: "district", measure: { kind: "status", standard: "standard" }, operator: ">=" },
    required: 1,
    population: 1,
    aspiration: true,
    quote: "phấn đấu huyện đạt chuẩn nông thôn mới",
  }),
  target({
    id: "doi-mau/communes-standard",
    unit: "doi-mau",
    title: "Số xã đạt chuẩn nông thôn mới",
    titleEn: "Communes at the standard",
    rule: count("standard"),
    required: 3,
    population: 3,
    quote: "3/3 xã đạt chuẩn nông thôn mới",
  }),
  target({
    id: "doi-mau/district-standard",
    unit: "doi-mau",
    title: "Giữ vững kết quả hoàn thành xây dựng nông thôn mới",
    titleEn: "Completion kept",
    rule: { of: "district", measure: { kind: "status", standard: "standard", kept: true }, operator: ">=" },
    required: 1,
    population: 1,
    quote: "Giữ vững kết quả hoàn thành nhiệm vụ xây dựng nông thôn mới",
  }),
];
