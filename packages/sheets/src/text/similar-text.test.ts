import { describe, expect, it } from "vitest";
import { sameWords } from "./similar-text";

const PLAN = "Ban hành Kế hoạch thực hiện Chương trình xây dựng nông thôn mới cấp huyện năm 2022";

describe("the same, however it is written", () => {
  it.each([
    ["case, spaces and stops", "ban hành  kế hoạch thực hiện chương trình xây dựng nông thôn mới cấp huyện, năm 2022."],
    ["Unicode form", PLAN.normalize("NFD")],
    ["no marks", "Ban hanh Ke hoach thuc hien Chuong trinh xay dung nong thon moi cap huyen nam 2022"],
    ["an abbreviation", "Ban hành Kế hoạch thực hiện Chương trình xây dựng NTM cấp huyện năm 2022"],
    ["a letter misread", "Ban hành Kế hoạch thực hiện Chưong trinh xây dụng nông thôn mói cấp huyệm năm 2022"],
    ["abbreviations of its own", "Ban hành KH thực hiện CT XD nông thôn mới cấp huyện năm 2022"],
    ["words run together and one lost", "Ban hànhKế hoạch thực hiện Chương trình xâydựng nông thôn mới huyện năm 2022"],
    ["a short word misread", "Ban hành Kế hoạch thực hiện Chương trình xây dựng nông thôn mới cắt huyện năm 2022"],
    ["words run together", "Ban hànhKế hoạch thực hiện Chương trình xâydựng nông thôn mới cấp huyện năm 2022"],
    ["one word lost", "Ban hành Kế hoạch thực hiện Chương trình xây dựng nông thôn mới cấp huyện 2022"],
    ["cut short", "Ban hành Kế hoạch thực hiện Chương trình…"],
  ])("%s", (_, text) => {
    expect(sameWords(PLAN, text)).toBe(true);
  });
  it("with đảm bảo for bảo đảm, hoá for hóa, 02 for 2", () => {
    expect(sameWords("Bảo đảm 2 thiết chế văn hóa thôn", "Đảm bảo 02 thiết chế văn hoá thôn")).toBe(true);
  });
});

describe("something else, however long the text", () => {
  it.each([
    ["another year", PLAN.replace("2022", "2023")],
    ["another level of unit", PLAN.replace("huyện", "xã")],
    ["another word in the place of one", PLAN.replace("Ban hành", "Thu hồi")],
    ["another thing", PLAN.replace("Kế hoạch", "Báo cáo")],
    ["a denial", PLAN.replace("thực hiện", "không thực hiện")],
    ["another standard", `${PLAN.replace("mới", "mới nâng cao")}`],
    ["another task", "Tổ chức tập huấn cho cán bộ làm công tác nông thôn mới các cấp năm 2022"],
    ["other words cut short", "Tổ chức tập huấn cho cán bộ…"],
  ])("%s", (_, text) => {
    expect(sameWords(PLAN, text)).toBe(false);
  });
  it("in a short text by one word", () => {
    expect(sameWords("Kiện toàn bộ máy", "Kiện toàn hồ sơ")).toBe(false);
  });
});
