import type { Unit } from "@ntm-kit/core";
import { communes, LAST_DAY } from "./rows";

export const dakMilUnits: Unit[] = [
  {
    id: "dak-mil",
    code: "663",
    level: "district",
    type: "huyện",
    name: "Đắk Mil",
    parent: "dak-nong",
    aliases: ["Đăk Mil"],
    validity: { to: LAST_DAY },
    successors: [],
    source: { document: "772/QĐ-UBND", section: "II", line: 114, quote: "Huyện Đăk Mil" },
  },
  ...communes("dak-mil", "663 Huyện Đắk Mil", "xã", [
    ["24667", "dak-lao", "Đắk Lao", "thuan-an", "Đăk Lao"],
    ["24670", "dak-r-la", "Đắk R'La", "dak-mil", "Đăk R'La"],
    ["24673", "dak-gan", "Đắk Gằn", "dak-mil", "Đăk Gằn"],
    ["24676", "duc-manh", "Đức Mạnh", "duc-lap"],
    ["24677", "dak-n-drot", "Đắk N'Drót", "dak-mil", "Đăk N'Drót"],
    ["24678", "long-son", "Long Sơn", "dak-sak"],
    ["24679", "dak-sak", "Đắk Sắk", "dak-sak", "Đăk Sắk"],
    ["24682", "thuan-an", "Thuận An", "thuan-an"],
    ["24685", "duc-minh", "Đức Minh", "duc-lap"],
  ]),
  ...communes("dak-mil", "663 Huyện Đắk Mil", "thị trấn", [["24664", "dak-mil", "Đắk Mil", "duc-lap", "Đăk Mil"]]),
];
