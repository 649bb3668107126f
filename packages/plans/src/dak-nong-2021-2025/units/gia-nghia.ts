import type { Unit } from "@ntm-kit/core";
import { communes, LAST_DAY } from "./rows";

export const giaNghiaUnits: Unit[] = [
  {
    id: "gia-nghia",
    code: "660",
    level: "district",
    type: "thành phố",
    name: "Gia Nghĩa",
    parent: "dak-nong",
    aliases: [],
    validity: { to: LAST_DAY },
    successors: [],
    source: { document: "772/QĐ-UBND", section: "II", line: 126, quote: "Thành phố Gia Nghĩa" },
  },
  ...communes("gia-nghia", "660 Thành phố Gia Nghĩa", "xã", [
    ["24618", "dak-r-moan", "Đăk R'Moan", "nam-gia-nghia", "Đắk R'Moan"],
    ["24628", "dak-nia", "Đắk Nia", "dong-gia-nghia", "Đăk Nia"],
  ]),
  ...communes("gia-nghia", "660 Thành phố Gia Nghĩa", "phường", [
    ["24611", "nghia-duc", "Nghĩa Đức", "bac-gia-nghia"],
    ["24612", "nghia-thanh", "Nghĩa Thành", "bac-gia-nghia"],
    ["24614", "nghia-phu", "Nghĩa Phú", "nam-gia-nghia"],
    ["24615", "nghia-tan", "Nghĩa Tân", "nam-gia-nghia"],
    ["24617", "nghia-trung", "Nghĩa Trung", "dong-gia-nghia"],
    ["24619", "quang-thanh", "Quảng Thành", "bac-gia-nghia"],
  ]),
];
