import { frozen } from "../frozen";
import type { Layer, StandardLevel } from "./layers";

/** Layers that a plan has where it names none: those of these that its units name. */
export const DEFAULT_LAYERS: readonly Layer[] = frozen([
  { id: "country", name: "cả nước", nameEn: "country" },
  { id: "region", name: "vùng", nameEn: "region" },
  { id: "province", name: "tỉnh", nameEn: "province" },
  { id: "district", name: "huyện", nameEn: "district" },
  { id: "commune", name: "xã", nameEn: "commune" },
]);

/** Standards that a plan has where it names none. */
export const DEFAULT_STANDARDS: readonly StandardLevel[] = frozen([
  { id: "standard", name: "nông thôn mới", nameEn: "standard", words: ["NTM", "đạt chuẩn"] },
  { id: "advanced", name: "nông thôn mới nâng cao", nameEn: "advanced", words: ["nâng cao"] },
  { id: "model", name: "nông thôn mới kiểu mẫu", nameEn: "model", words: ["kiểu mẫu"] },
]);
