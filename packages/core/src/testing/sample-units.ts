import type { PlanInput } from "../model/plan";

const commune = (parent: string, slug: string, code: string, name: string) =>
  ({ id: `${parent}/${slug}`, code, level: "commune", type: "xã", name, parent }) as const;

/** One province, two districts, eight xã that are counted and a township that is not. All invented. */
export const sampleUnits: PlanInput["units"] = [
  { id: "mau", code: "99", level: "province", type: "tỉnh", name: "Mẫu" },
  { id: "song-mau", code: "991", level: "district", type: "huyện", name: "Sông Mẫu", parent: "mau" },
  commune("song-mau", "binh-hoa", "99101", "Bình Hòa"),
  commune("song-mau", "tan-minh", "99102", "Tân Minh"),
  commune("song-mau", "tan-manh", "99103", "Tân Mạnh"),
  commune("song-mau", "long-khe", "99104", "Long Khê"),
  commune("song-mau", "ea-r-mau", "99105", "Ea R'Mẫu"),
  { id: "song-mau/song-mau", code: "99109", level: "commune", type: "thị trấn", name: "Sông Mẫu", parent: "song-mau" },
  { id: "doi-mau", code: "992", level: "district", type: "thị xã", name: "Đồi Mẫu", parent: "mau" },
  commune("doi-mau", "vinh-thinh", "99201", "Vĩnh Thịnh"),
  commune("doi-mau", "hoa-lac", "99202", "Hòa Lạc"),
  commune("doi-mau", "yen-son", "99203", "Yên Sơn"),
];
