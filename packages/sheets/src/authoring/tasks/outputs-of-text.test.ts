import { describe, expect, it } from "vitest";
import { outputsOfText } from "./outputs-of-text";

describe("what a task brings forth", () => {
  it.each([
    ["Đề án của UBND tỉnh", "project"],
    ["Quy chế hoạt động của Ban Chỉ đạo", "regulation"],
    ["Tờ trình ban hành Nghị quyết", "submission"],
    ["Mô hình thôn thông minh", "model"],
    ["Hội nghị sơ kết", "conference"],
    ["Dự thảo Nghị quyết của HĐND tỉnh", "resolution"],
    ["Quyết định phê duyệt Kế hoạch", "decision"],
    ["Văn bản chỉ đạo", "document"],
  ] as const)("“%s” is a %s, by the word that stands first", (text, kind) => {
    expect(outputsOfText(text)).toEqual({ text, wanted: "all", items: [{ kind, text }] });
  });

  it("several are parted by commas, or one of them is wanted", () => {
    const kinds = (text: string) => {
      const { wanted, items } = outputsOfText(text);
      return [wanted, ...items.map(({ kind }) => kind)];
    };
    expect(kinds("Tờ trình, Nghị quyết của HĐND")).toEqual(["all", "submission", "resolution"]);
    expect(kinds("Kế hoạch hoặc Quyết định")).toEqual(["either", "plan", "decision"]);
    expect(kinds("")).toEqual(["all"]);
  });
});
