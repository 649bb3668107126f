import type { Unit } from "@ntm-kit/core";
import { communes, LAST_DAY } from "./rows";

export const tuyDucUnits: Unit[] = [
  {
    id: "tuy-duc",
    code: "667",
    level: "district",
    type: "huyện",
    name: "Tuy Đức",
    parent: "dak-nong",
    aliases: [],
    validity: { to: LAST_DAY },
    successors: [],
    source: { document: "772/QĐ-UBND", section: "II", line: 124, quote: "Huyện Tuy Đức" },
  },
  ...communes("tuy-duc", "667 Huyện Tuy Đức", "xã", [
    ["24736", "quang-truc", "Quảng Trực", "quang-truc"],
    ["24739", "dak-buk-so", "Đắk Búk So", "tuy-duc", "Đăk Búk So"],
    ["24740", "quang-tam", "Quảng Tâm", "tuy-duc"],
    ["24742", "dak-r-tih", "Đắk R'Tíh", "tuy-duc", "Đăk R'Tíh"],
    ["24746", "dak-ngo", "Đắk Ngo", "quang-tan", "Đăk Ngo"],
    ["24748", "quang-tan", "Quảng Tân", "quang-tan"],
  ]),
];
