import type { Plan } from "@ntm-kit/core";
import { criteriaSets } from "../criteria-sets";
import { frozen } from "../frozen";
import { assumptions } from "./assumptions";
import { documents } from "./documents";
import { targets } from "./targets";
import { units } from "./units";

const SETS = ["xa-2021-2025", "xa-nang-cao-2021-2025", "huyen-2021-2025"];

/**
 * The national aims of Decision 263/QĐ-TTg that were read in a public source; results are those that provinces report.
 */
export const vietNam20212025: Plan = frozen({
  id: "viet-nam-2021-2025",
  version: "0.1.0",
  title: "Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025 (Quyết định số 263/QĐ-TTg)",
  period: { from: "2021-01-01", to: "2025-12-31" },
  documents,
  layers: [
    { id: "country", name: "cả nước", nameEn: "country" },
    { id: "province", name: "tỉnh, thành phố", nameEn: "province" },
    { id: "district", name: "huyện, thị xã, thành phố", nameEn: "district" },
    { id: "commune", name: "xã", nameEn: "commune" },
  ],
  root: "viet-nam",
  countedTypes: ["xã"],
  units,
  laterUnits: [],
  agencies: [],
  criteriaSets: criteriaSets.filter(({ id }) => SETS.includes(id)),
  taskGroups: [],
  tasks: [],
  targets,
  assumptions,
  fundingSources: [],
  notCheckable: [],
  corrections: [],
});
