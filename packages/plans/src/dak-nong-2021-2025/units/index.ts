import type { Unit } from "@ntm-kit/core";
import { cuJutUnits } from "./cu-jut";
import { dakGlongUnits } from "./dak-glong";
import { dakMilUnits } from "./dak-mil";
import { dakRLapUnits } from "./dak-r-lap";
import { dakSongUnits } from "./dak-song";
import { giaNghiaUnits } from "./gia-nghia";
import { krongNoUnits } from "./krong-no";
import { LAST_DAY } from "./rows";
import { tuyDucUnits } from "./tuy-duc";

/** The 80 units the plan was written for: the province, its 8 districts, 60 xã, 6 phường, 5 thị trấn. */
export const units: Unit[] = [
  {
    id: "dak-nong",
    code: "67",
    level: "province",
    type: "tỉnh",
    name: "Đắk Nông",
    aliases: ["Đăk Nông"],
    validity: { to: LAST_DAY },
    successors: ["lam-dong"],
    source: { document: "772/QĐ-UBND", section: "tên kế hoạch", line: 80, quote: "tỉnh Đắk Nông" },
  },
  ...cuJutUnits,
  ...dakMilUnits,
  ...dakRLapUnits,
  ...dakSongUnits,
  ...krongNoUnits,
  ...dakGlongUnits,
  ...tuyDucUnits,
  ...giaNghiaUnits,
];
