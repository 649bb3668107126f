import type { Unit } from "@ntm-kit/core";
import { communes, LAST_DAY } from "./rows";

export const dakRLapUnits: Unit[] = [
  {
    id: "dak-r-lap",
    code: "666",
    level: "district",
    type: "huyện",
    name: "Đắk R'Lấp",
    parent: "dak-nong",
    aliases: ["Đăk R'Lấp"],
    validity: { to: LAST_DAY },
    successors: [],
    source: {
      document: "772/QĐ-UBND",
      section: "II",
      line: 116,
      quote: "Huyện Đăk R'láp",
      corrected: "Huyện Đăk R'Lấp",
    },
  },
  ...communes("dak-r-lap", "666 Huyện Đắk R'Lấp", "xã", [
    ["24745", "quang-tin", "Quảng Tín", "quang-tin"],
    ["24750", "dak-wer", "Đắk Wer", "nhan-co", "Đăk Wer"],
    ["24751", "nhan-co", "Nhân Cơ", "nhan-co"],
    ["24754", "kien-thanh", "Kiến Thành", "kien-duc"],
    ["24756", "nghia-thang", "Nghĩa Thắng", "kien-duc"],
    ["24757", "dao-nghia", "Đạo Nghĩa", "kien-duc"],
    ["24760", "dak-sin", "Đắk Sin", "quang-tin", "Đăk Sin"],
    ["24761", "hung-binh", "Hưng Bình", "quang-tin"],
    ["24763", "dak-ru", "Đắk Ru", "quang-tin", "Đăk Ru"],
    ["24766", "nhan-dao", "Nhân Đạo", "nhan-co"],
  ]),
  ...communes("dak-r-lap", "666 Huyện Đắk R'Lấp", "thị trấn", [["24733", "kien-duc", "Kiến Đức", "kien-duc"]]),
];
