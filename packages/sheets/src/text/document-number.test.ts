import { describe, expect, it } from "vitest";
import { readDocumentNumbers } from "./document-number";

const cite = (text: string) =>
  readDocumentNumbers(text).map(({ number, year, kind, issuer }) => [number, year, kind, issuer]);

describe("the number of a document", () => {
  it.each([
    ["772/QĐ-UBND", [772, undefined, "QĐ", "UBND"]],
    ["12/NQ-HĐND", [12, undefined, "NQ", "HĐND"]],
    ["4597/TTr-SNN-VPĐP", [4597, undefined, "TTr", "SNN-VPĐP"]],
    ["18/2022/QĐ-TTg", [18, 2022, "QĐ", "TTg"]],
    ["1671/NQ-UBTVQH15", [1671, undefined, "NQ", "UBTVQH15"]],
    ["25/2021/QH15", [25, 2021, undefined, "QH15"]],
    ["557/SNN-VPĐP", [557, undefined, undefined, "SNN-VPĐP"]],
    ["79/VPĐP", [79, undefined, undefined, "VPĐP"]],
    ["12-NQ/TU", [12, undefined, "NQ", "TU"]],
    ["12-CT/HU", [12, undefined, "CT", "HU"]],
    ["12/CĐ-TTg", [12, undefined, "CĐ", "TTg"]],
  ])("%s as it is written by rule", (text, cited) => {
    expect(cite(text)).toEqual([cited]);
  });
  it.each([
    "QĐ số 772/QĐ-UBND",
    "Số: 772 /QĐ-UBND",
    "772/QD-UBND",
    "772/qđ-ubnd",
    "772/QĐ–UBND",
    "772 /QĐ - UBND",
    "772/QĐUBND",
    "772/ÐQ-UBND".replace("ÐQ", "QÐ"),
    "772/QĐ-UBND".normalize("NFD"),
    "Quyết định số 772/QĐ-UBND ngày 25/4/2022 của UBND tỉnh",
  ])("%s as it is met in cells", (text) => {
    expect(cite(text)).toEqual([[772, undefined, "QĐ", "UBND"]]);
  });
  it.each(["QĐ 772", "QĐ: 772", "QĐ số 772", "Quyết định số 772", "QĐ 772 ngày 25/4/2022"])(
    "%s without its issuer",
    (text) => {
      expect(cite(text)).toEqual([[772, undefined, "QĐ", undefined]]);
    },
  );
});

it("names the kind in words", () => {
  const kinds = ["QĐ", "NQ", "KH", "BC", "HD", "PA", "TTr"].map(
    (kind) => readDocumentNumbers(`1/${kind}-UBND`)[0]?.kindName,
  );
  expect(kinds).toEqual(["quyết định", "nghị quyết", "kế hoạch", "báo cáo", "hướng dẫn", "phương án", "tờ trình"]);
});

it("gives several in the order of the text, with their own words", () => {
  expect(readDocumentNumbers("BC 45/BC-UBND; KH 312/KH-UBND").map(({ text }) => text)).toEqual([
    "45/BC-UBND",
    "312/KH-UBND",
  ]);
});

it.each(["", "Báo cáo", "17/19", "25/4/2022", "Đạt 7/7", "TB 19 xã", "TT 5", "CĐ 19", "KH 2023", "BC 45%", "NQ 17,2"])(
  "“%s” cites nothing",
  (text) => {
    expect(readDocumentNumbers(text)).toEqual([]);
  },
);
