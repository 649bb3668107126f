import { readdirSync, readFileSync } from "node:fs";
import { readWorkbook } from "@ntm-kit/workbook";
import { beforeAll, expect, it } from "vitest";
import { partsOf } from "../../packages/workbook/src/testing/hand-made";
import { commandFolder } from "../helpers/command";
import { criteriaRows, districtFiles, listRows, workbookOf, writeFiles } from "../helpers/round-files";

const command = commandFolder("annotate-several");
const DAY = ["--as-of", "2024-06-30"];
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

beforeAll(() => {
  writeFiles({
    ...districtFiles("dot", { day: "30/6/2024" }, ["cu-jut"]),
    "dot/ds.xlsx": workbookOf({
      DS: listRows([[1, "Huyện Cư Jút", "Trúc Sơn", "Nâng cao", "9/QĐ-UBND", "05/06/2023"]]),
    }),
    "dot/gia-nghia.csv": criteriaRows({ districts: ["gia-nghia"], day: "30/6/2024" })
      .map((row) => row.map((cell) => cell ?? "").join(";"))
      .join("\n"),
    "dot/hong.xlsx": "broken",
  });
});

it("a folder gives a marked copy of each file that can be read, and one list of all", async () => {
  const { status, err } = await command.typed(["annotate", "dot", "-o", "danh-dau", ...DAY]);
  expect([status, err.includes("hong.xlsx")]).toEqual([2, true]);
  expect(readdirSync("danh-dau").sort()).toEqual([
    "cu-jut.xlsx",
    "danh-sach-loi (ntm).xlsx",
    "ds.xlsx",
    "gia-nghia.xlsx",
  ]);
  const { sheets } = await readWorkbook(bytesOf("danh-dau/danh-sach-loi (ntm).xlsx"));
  expect([...(sheets[0]?.cells() ?? [])].map(({ value }) => value)).toContain("Tệp");
});

it("a contradiction names the other file and its cell in the note", async () => {
  const parts = Object.values(await partsOf(bytesOf("danh-dau/ds.xlsx"))).join("\n");
  expect(parts).toMatch(/dot\/cu-jut\.xlsx › Biểu 01 › W11/);
});

it("its own folder is replaced, another is refused, and several files want a folder", async () => {
  expect((await command.typed(["annotate", "dot", "-o", "danh-dau", ...DAY])).status).toBe(2);
  expect(readdirSync("danh-dau")).toHaveLength(4);
  writeFiles({ "khac/a.txt": "a" });
  await command.typed(["annotate", "dot", "-o", "khac", ...DAY]);
  expect(readdirSync("khac")).toEqual(["a.txt"]);
  expect((await command.typed(["annotate", "dot", "-o", "a.xlsx", ...DAY])).err).toContain("annotate");
});
