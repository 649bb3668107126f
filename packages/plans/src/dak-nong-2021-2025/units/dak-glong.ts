import type { Unit } from "@ntm-kit/core";
import { communes, LAST_DAY } from "./rows";

export const dakGlongUnits: Unit[] = [
  {
    id: "dak-glong",
    code: "661",
    level: "district",
    type: "huyện",
    name: "Đăk Glong",
    parent: "dak-nong",
    aliases: ["Đắk G'long", "Đắk Glong", "Đăk G'long"],
    validity: { to: LAST_DAY },
    successors: [],
    source: { document: "772/QĐ-UBND", section: "II", line: 122, quote: "Huyện Đăk Glong" },
  },
  ...communes("dak-glong", "661 Huyện Đăk Glong", "xã", [
    ["24616", "quang-son", "Quảng Sơn", "quang-son"],
    ["24620", "quang-hoa", "Quảng Hoà", "quang-hoa", "Quảng Hòa"],
    ["24622", "dak-ha", "Đắk Ha", "bac-gia-nghia", "Đăk Ha"],
    ["24625", "dak-r-mang", "Đắk R'Măng", "ta-dung", "Đăk R'Măng"],
    ["24631", "quang-khe", "Quảng Khê", "quang-khe"],
    ["24634", "dak-plao", "Đắk Plao", "quang-khe", "Đăk Plao"],
    ["24637", "dak-som", "Đắk Som", "ta-dung", "Đăk Som"],
  ]),
];
