import type { Unit } from "@ntm-kit/core";
import { communes, LAST_DAY } from "./rows";

export const cuJutUnits: Unit[] = [
  {
    id: "cu-jut",
    code: "662",
    level: "district",
    type: "huyện",
    name: "Cư Jút",
    parent: "dak-nong",
    aliases: [],
    validity: { to: LAST_DAY },
    successors: [],
    source: { document: "772/QĐ-UBND", section: "II", line: 112, quote: "Huyện Cư Jút" },
  },
  ...communes("cu-jut", "662 Huyện Cư Jút", "xã", [
    ["24643", "dak-wil", "Đắk Wil", "dak-wil", "Đăk Wil"],
    ["24646", "ea-po", "Ea Pô", "dak-wil"],
    ["24649", "nam-dong", "Nam Dong", "nam-dong"],
    ["24652", "dak-drong", "Đắk DRông", "nam-dong", "Đắk D'rông", "Đăk DRông", "Đăk D'rông"],
    ["24655", "tam-thang", "Tâm Thắng", "cu-jut"],
    ["24658", "cu-knia", "Cư Knia", "cu-jut", "Cư K'nia"],
    ["24661", "truc-son", "Trúc Sơn", "cu-jut"],
  ]),
  ...communes("cu-jut", "662 Huyện Cư Jút", "thị trấn", [["24640", "ea-t-ling", "Ea T'Ling", "cu-jut"]]),
];
