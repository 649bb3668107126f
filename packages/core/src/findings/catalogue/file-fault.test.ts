import { describe, expect, it } from "vitest";
import { fileFault } from "./file-fault";
import { fileReasons } from "./file-reasons";

describe("why a file cannot be read", () => {
  it.each([
    ["not-a-workbook", { found: "pdf" }, "đây là tệp PDF, không phải bảng tính", "it is a PDF, no workbook"],
    [
      "not-a-workbook",
      { found: "docx" },
      "đây là văn bản Word, không phải bảng tính",
      "it is a text document, no workbook",
    ],
    [
      "not-a-workbook",
      { found: "text" },
      "đây là văn bản thường, không phải bảng tính",
      "it is plain text, no workbook",
    ],
    ["not-a-workbook", { found: "jpeg" }, "đây là hình ảnh, không phải bảng tính", "it is a picture, no workbook"],
    ["too-large", { limit: "file-size", max: 104_857_600 }, "tệp lớn hơn 100 MB", "the file is larger than 100 MB"],
    [
      "too-large",
      { limit: "cells", max: 5_000_000 },
      "tệp có hơn 5.000.000 ô",
      "the file has more than 5,000,000 cells",
    ],
    [
      "timeout",
      { limit: "legacy-time", max: 10_000 },
      "đọc quá 10 giây chưa xong nên đã dừng",
      "reading was stopped after 10 seconds",
    ],
  ] as const)("is said of %s with %j", (code, details, vi, en) => {
    expect(fileFault(code, details).reason).toEqual({ vi, en });
  });

  it("names the limit of a file that unpacks beyond measure, and warns of it", () => {
    const { reason, remedy } = fileFault("too-large", { limit: "ratio", max: 300 });
    expect(reason.vi).toContain("300 lần");
    expect(remedy.vi).toContain("Xin tệp bảng tính gốc");
  });

  it("sends a file of an old format that needs too much memory through Excel", () => {
    const { reason, remedy } = fileFault("too-large", { limit: "memory", max: 1 });
    expect([reason.vi, remedy.vi]).toEqual(["tệp cần quá nhiều bộ nhớ để đọc", "Mở bằng Excel và lưu thành .xlsx"]);
  });

  it.each(["constructor", "something else", undefined])("falls back on the general words for %s", (word) => {
    expect(fileFault("not-a-workbook", { found: word })).toBe(fileReasons["not-a-workbook"]);
    expect(fileFault("too-large", { limit: word, max: 1 })).toBe(fileReasons["too-large"]);
    expect(fileFault("encrypted", { found: word })).toBe(fileReasons.encrypted);
  });

  it("says what to do by the reason where the limit asks for nothing else, and no time that it does not know", () => {
    expect(fileFault("too-large", { limit: "cells", max: 1 }).remedy).toBe(fileReasons["too-large"].remedy);
    expect(fileFault("timeout")).toBe(fileReasons.timeout);
  });
});
