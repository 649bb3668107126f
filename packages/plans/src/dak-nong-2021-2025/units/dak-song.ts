import type { Unit } from "@ntm-kit/core";
import { communes, LAST_DAY } from "./rows";

export const dakSongUnits: Unit[] = [
  {
    id: "dak-song",
    code: "665",
    level: "district",
    type: "huyện",
    name: "Đắk Song",
    parent: "dak-nong",
    aliases: ["Đăk Song"],
    validity: { to: LAST_DAY },
    successors: [],
    source: { document: "772/QĐ-UBND", section: "II", line: 118, quote: "Huyện Đăk Song" },
  },
  ...communes("dak-song", "665 Huyện Đắk Song", "xã", [
    ["24718", "dak-mol", "Đắk Môl", "dak-song", "Đăk Môl"],
    ["24719", "dak-hoa", "Đắk Hòa", "dak-song", "Đắk Hoà", "Đăk Hòa", "Đăk Hoà"],
    ["24721", "nam-binh", "Nam Bình", "duc-an"],
    ["24722", "thuan-ha", "Thuận Hà", "thuan-hanh"],
    ["24724", "thuan-hanh", "Thuận Hạnh", "thuan-hanh"],
    ["24727", "dak-n-dung", "Đắk N'Dung", "duc-an", "Đắk N'Drung", "Đăk N'Dung", "Đăk N'Drung"],
    ["24728", "nam-n-jang", "Nâm N'Jang", "truong-xuan"],
    ["24730", "truong-xuan", "Trường Xuân", "truong-xuan"],
  ]),
  ...communes("dak-song", "665 Huyện Đắk Song", "thị trấn", [["24717", "duc-an", "Đức An", "duc-an"]]),
];
