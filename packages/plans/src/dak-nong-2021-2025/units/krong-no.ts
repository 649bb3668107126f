import type { Unit } from "@ntm-kit/core";
import { communes, LAST_DAY } from "./rows";

export const krongNoUnits: Unit[] = [
  {
    id: "krong-no",
    code: "664",
    level: "district",
    type: "huyện",
    name: "Krông Nô",
    parent: "dak-nong",
    aliases: [],
    validity: { to: LAST_DAY },
    successors: [],
    source: { document: "772/QĐ-UBND", section: "II", line: 120, quote: "Huyện Krông Nô" },
  },
  ...communes("krong-no", "664 Huyện Krông Nô", "xã", [
    ["24691", "dak-sor", "Đắk Sôr", "nam-da", "Đăk Sôr"],
    ["24692", "nam-xuan", "Nam Xuân", "dak-sak"],
    ["24694", "buon-choah", "Buôn Choah", "nam-da", "Buôn Choáh"],
    ["24697", "nam-da", "Nam Đà", "nam-da"],
    ["24699", "tan-thanh", "Tân Thành", "krong-no"],
    ["24700", "dak-dro", "Đắk Drô", "krong-no", "Đăk Drô"],
    ["24703", "nam-nung", "Nâm Nung", "nam-nung"],
    ["24706", "duc-xuyen", "Đức Xuyên", "quang-phu"],
    ["24709", "dak-nang", "Đắk Nang", "quang-phu", "Đăk Nang"],
    ["24712", "quang-phu", "Quảng Phú", "quang-phu"],
    ["24715", "nam-n-dir", "Nâm N'Đir", "nam-nung"],
  ]),
  ...communes("krong-no", "664 Huyện Krông Nô", "thị trấn", [["24688", "dak-mam", "Đắk Mâm", "krong-no", "Đăk Mâm"]]),
];
