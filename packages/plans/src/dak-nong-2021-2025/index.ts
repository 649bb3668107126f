import type { Plan } from "@ntm-kit/core";
import { frozen } from "../frozen";
import { agencies } from "./agencies";
import { assumptions } from "./assumptions";
import { corrections } from "./corrections";
import { criteriaSets } from "./criteria";
import { documents } from "./documents";
import { fundingSources } from "./funding-sources";
import { laterUnits } from "./later-units";
import { notCheckable } from "./not-checkable";
import { reporting } from "./reporting";
import { targets } from "./targets";
import { taskGroups } from "./task-groups";
import { tasks } from "./tasks";
import { units } from "./units";

/** Decision 772/QĐ-UBND of 25 April 2022 as data. Written out in full, so that loading it checks nothing. */
export const dakNong20212025: Plan = frozen({
  id: "dak-nong-2021-2025",
  version: "1.0.0",
  title: "Kế hoạch xây dựng nông thôn mới tỉnh Đắk Nông giai đoạn 2021-2025 (Quyết định số 772/QĐ-UBND)",
  period: { from: "2021-01-01", to: "2025-12-31" },
  documents,
  root: "dak-nong",
  countedTypes: ["xã"],
  units,
  laterUnits: [
    {
      on: "2025-07-01",
      units: laterUnits,
      note: "Từ ngày 01/7/2025 không còn cấp huyện; 71 đơn vị cấp xã nhập thành 28 đơn vị thuộc tỉnh Lâm Đồng.",
    },
  ],
  agencies,
  criteriaSets,
  taskGroups,
  tasks,
  targets,
  assumptions,
  fundingSources,
  reporting,
  notCheckable,
  corrections,
});
