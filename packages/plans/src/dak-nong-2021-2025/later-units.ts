import type { Unit, UnitType } from "@ntm-kit/core";

/** The day since when these units exist. */
const FIRST_DAY = "2025-07-01";

type Row = readonly [code: string, slug: string, name: string, went: string, type?: UnitType];

/** Code, last part of the id, name, the codes that went into it; a xã unless said otherwise. Codes were used again. */
const rows: Row[] = [
  ["24611", "bac-gia-nghia", "Bắc Gia Nghĩa", "24611, 24612, 24619, 24622", "phường"],
  ["24615", "nam-gia-nghia", "Nam Gia Nghĩa", "24614, 24615, 24618", "phường"],
  ["24616", "quang-son", "Quảng Sơn", "24616"],
  ["24617", "dong-gia-nghia", "Đông Gia Nghĩa", "24617, 24628", "phường"],
  ["24620", "quang-hoa", "Quảng Hòa", "24620"],
  ["24631", "quang-khe", "Quảng Khê", "24631, 24634"],
  ["24637", "ta-dung", "Tà Đùng", "24625, 24637"],
  ["24640", "cu-jut", "Cư Jút", "24640, 24655, 24658, 24661"],
  ["24646", "dak-wil", "Đắk Wil", "24643, 24646"],
  ["24649", "nam-dong", "Nam Dong", "24649, 24652"],
  ["24664", "duc-lap", "Đức Lập", "24664, 24676, 24685"],
  ["24670", "dak-mil", "Đắk Mil", "24670, 24673, 24677"],
  ["24678", "dak-sak", "Đắk Sắk", "24678, 24679, 24692"],
  ["24682", "thuan-an", "Thuận An", "24667, 24682"],
  ["24688", "krong-no", "Krông Nô", "24688, 24699, 24700"],
  ["24697", "nam-da", "Nam Đà", "24691, 24694, 24697"],
  ["24703", "nam-nung", "Nâm Nung", "24703, 24715"],
  ["24712", "quang-phu", "Quảng Phú", "24706, 24709, 24712"],
  ["24717", "duc-an", "Đức An", "24717, 24721, 24727"],
  ["24718", "dak-song", "Đắk Song", "24718, 24719"],
  ["24722", "thuan-hanh", "Thuận Hạnh", "24722, 24724"],
  ["24730", "truong-xuan", "Trường Xuân", "24728, 24730"],
  ["24733", "kien-duc", "Kiến Đức", "24733, 24754, 24756, 24757"],
  ["24736", "quang-truc", "Quảng Trực", "24736"],
  ["24739", "tuy-duc", "Tuy Đức", "24739, 24740, 24742"],
  ["24748", "quang-tan", "Quảng Tân", "24746, 24748"],
  ["24751", "nhan-co", "Nhân Cơ", "24750, 24751, 24766"],
  ["24760", "quang-tin", "Quảng Tín", "24745, 24760, 24761, 24763"],
];

const province: Unit = {
  id: "lam-dong",
  code: "68",
  level: "province",
  type: "tỉnh",
  name: "Lâm Đồng",
  aliases: [],
  validity: { from: FIRST_DAY },
  successors: [],
  source: { document: "sap-xep-2025", section: "tỉnh Lâm Đồng", quote: "Tỉnh Lâm Đồng" },
};

/** The 28 units that the plan's communes went into on 1 July 2025, and the province they belong to. */
export const laterUnits: Unit[] = [
  province,
  ...rows.map(
    ([code, slug, name, went, type = "xã"]): Unit => ({
      id: `lam-dong/${slug}`,
      code,
      level: "commune",
      type,
      name,
      parent: "lam-dong",
      aliases: [],
      validity: { from: FIRST_DAY },
      successors: [],
      source: { document: "sap-xep-2025", section: "tỉnh Lâm Đồng", quote: `${name}: ${went}` },
    }),
  ),
];
