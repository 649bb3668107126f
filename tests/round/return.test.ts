import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { ReturnDocument } from "@ntm-kit/sheets";
import { readWorkbook } from "@ntm-kit/workbook";
import { beforeAll, describe, expect, it } from "vitest";
import { partsOf } from "../../packages/workbook/src/testing/hand-made";
import { commandFolder } from "../helpers/command";
import { criteriaRows, districtFiles, listRows, workbookOf, writeFiles } from "../helpers/round-files";

const command = commandFolder("return");
const DAY = ["--as-of", "2024-06-30"];
const index = (): ReturnDocument => JSON.parse(readFileSync("tra-lai/tra-lai.json", "utf8")) as ReturnDocument;
const wordsOf = async (path: string): Promise<string> => {
  const { "word/document.xml": xml = "" } = await partsOf(new Uint8Array(readFileSync(path)));
  return xml.replace(/<w:p[ >]/g, "\n<").replace(/<[^>]*>/g, "");
};

beforeAll(() => {
  writeFiles({
    ...districtFiles("dot", { day: "30/6/2024", says: { "krong-no/dak-dro": { total: 18 } } }, [
      "krong-no",
      "gia-nghia",
    ]),
    "dot/cu-jut.xlsx": workbookOf({
      "Biểu 01": criteriaRows({ day: "30/6/2024", says: { "cu-jut/ea-po": { total: 17 } } }),
    }),
    "dot/dak-mil.csv": criteriaRows({
      districts: ["dak-mil"],
      day: "30/6/2024",
      says: { "dak-mil/dak-lao": { total: 3 } },
    })
      .map((row) => row.map((cell) => cell ?? "").join(";"))
      .join("\n"),
    "dot/ds.xlsx": workbookOf({
      DS: listRows([
        [1, "Huyện Cư Jút", "Trúc Sơn", "Nâng cao", "9/QĐ-UBND", "05/06/2023"],
        [2, "Huyện Đắk Mil", "Đức Minh", "Đạt chuẩn", "9/QĐ-UBND", "05/06/2023"],
      ]),
    }),
    "xa/nam-da.xlsx": workbookOf({
      Xã: [
        ...criteriaRows({
          districts: ["krong-no"],
          only: ["krong-no/nam-da"],
          day: "30/6/2024",
          says: { "krong-no/nam-da": { not: [4] } },
        }),
      ],
    }),
    "xa/huyen.xlsx": workbookOf({ Huyện: criteriaRows({ districts: ["krong-no"], day: "30/6/2024" }) }),
  });
});

describe("a round with faults of three districts and a list", () => {
  it("gives each sender with something to put right its folder, and names who has not sent", async () => {
    const { status } = await command.typed(["return", "dot", "-o", "tra-lai", ...DAY]);
    expect(status).toBe(1);
    const { senders, clear, missing } = index();
    expect(senders.map(({ id, files, list }) => [id, files, list])).toEqual([
      ["cu-jut", [{ file: "cu-jut.xlsx", annotated: "cu-jut.xlsx" }], "phieu-chinh-sua.docx"],
      ["dak-mil", [{ file: "dak-mil.csv", annotated: "dak-mil.xlsx" }], "phieu-chinh-sua.docx"],
      ["krong-no", [{ file: "krong-no.xlsx", annotated: "krong-no.xlsx" }], "phieu-chinh-sua.docx"],
      ...senders.slice(3).map(({ id, files, list }) => [id, files, list]),
    ]);
    expect([clear, missing]).toEqual([["gia-nghia"], ["dak-r-lap", "dak-song", "dak-glong", "tuy-duc"]]);
    expect(readdirSync("tra-lai/cu-jut").sort()).toEqual(["cu-jut.xlsx", "phieu-chinh-sua.docx"]);
  });

  it("marks the findings of the whole run in the copy: one with the list stands at the district's own cell", async () => {
    const { senders } = index();
    const own = senders.find(({ id }) => id === "cu-jut")?.findings ?? [];
    expect(
      own
        .map(({ code, cell, severity }) => [code, cell, severity])
        .slice(0, 2)
        .sort(),
    ).toEqual([
      ["criteria/total-mismatch", "V6", "error"],
      ["unit/contradiction", "W11", "error"],
    ]);
    expect(own.find(({ code }) => code === "unit/contradiction")?.message).toContain(
      "danh sách công nhận (ds.xlsx) ghi “nâng cao”",
    );
    const { sheets } = await readWorkbook(new Uint8Array(readFileSync("tra-lai/cu-jut/cu-jut.xlsx")));
    expect(sheets.at(-1)?.name).toBe("Danh sách lỗi (ntm)");
    const words = await wordsOf("tra-lai/cu-jut/phieu-chinh-sua.docx");
    expect(words).toContain("Kính gửi: UBND huyện Cư Jút");
    expect(words).toContain("[Cần bổ sung: ngày]");
  });

  it("replaces its own folder, and refuses any other", async () => {
    expect((await command.typed(["return", "dot", "-o", "tra-lai", ...DAY])).status).toBe(1);
    writeFiles({ "khac/ghi-chu.txt": "a" });
    const { status, err } = await command.typed(["return", "dot", "-o", "khac", ...DAY]);
    expect([status, readdirSync("khac"), err.includes("khac")]).toEqual([2, ["ghi-chu.txt"], true]);
    expect((await command.typed(["return", "dot", "-o", "khong-co/tra-lai", ...DAY])).status).toBe(2);
    expect(existsSync("khong-co")).toBe(false);
  });
});

it("a contradiction of two senders goes to both, each with its own cell and without what the other says", async () => {
  await command.typed(["return", "xa", "-o", "hai", ...DAY]);
  const { senders } = JSON.parse(readFileSync("hai/tra-lai.json", "utf8")) as ReturnDocument;
  const told = senders.map(({ folder, findings }) => [
    folder,
    findings
      .filter(({ code, message }) => code === "unit/contradiction" && message.includes("tiêu chí 4"))
      .map(({ cell, message, related }) => [cell, message, related]),
  ]);
  expect(told).toEqual([
    ["krong-no", [["F8", "Nam Đà: tiêu chí 4 ghi “đạt”, đơn vị khác báo cáo khác.", undefined]]],
    ["krong-no.nam-da", [["F5", "Nam Đà: tiêu chí 4 ghi “chưa đạt”, đơn vị khác báo cáo khác.", undefined]]],
  ]);
});

it("accepted findings do not go back", async () => {
  const { out } = await command.typed(["validate", "dot/krong-no.xlsx", ...DAY, "--format", "json"]);
  const { findings } = JSON.parse(out) as { findings: { code: string; key: string }[] };
  const { key = "" } = findings.find(({ code }) => code === "criteria/total-mismatch") ?? {};
  await command.typed([
    "accept",
    "dot/krong-no.xlsx",
    "--finding",
    key,
    "--reason",
    "Đã đối chiếu với hồ sơ",
    "--by",
    "A",
    "--accepted",
    "gt.json",
    ...DAY,
  ]);
  await command.typed(["return", "dot", "-o", "tra-lai", ...DAY, "--accepted", "gt.json"]);
  expect(index().clear).toContain("krong-no");
});

it("a commune that sends for itself is not asked for the others of its district", async () => {
  const says = { "dak-song/dak-mol": { total: 3 } };
  const rows = criteriaRows({ districts: ["dak-song"], only: ["dak-song/dak-mol"], day: "30/6/2024", says });
  writeFiles({ "mot-xa/dak-mol.xlsx": workbookOf({ Xã: rows }) });
  await command.typed(["return", "mot-xa", "-o", "tra-lai", ...DAY]);
  const { senders } = index();
  expect(senders.map(({ id, findings }) => [id, findings.map(({ code }) => code)])).toEqual([
    ["dak-song/dak-mol", ["criteria/total-mismatch"]],
  ]);
});

it("a sender of two files reads which file and cell say otherwise, and is asked which is right", async () => {
  const rows = (not: number[]) =>
    criteriaRows({ districts: ["gia-nghia"], day: "30/6/2024", says: { "gia-nghia/dak-nia": { not } } });
  writeFiles({
    "hai/lan 1.xlsx": workbookOf({ Biểu: rows([]) }),
    "hai/lan 2.xlsx": workbookOf({ Biểu: rows([4]) }),
  });
  await command.typed(["return", "hai", "-o", "tra-hai", ...DAY]);
  const words = await wordsOf("tra-hai/gia-nghia/phieu-chinh-sua.docx");
  expect(words).toMatch(/Xem lan 1\.xlsx › Biểu › [A-Z]+\d+\./);
  expect(words).toContain("Cho biết tệp nào đúng");
});
