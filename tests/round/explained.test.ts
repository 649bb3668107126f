import { readFileSync, writeFileSync } from "node:fs";
import type { Report } from "@ntm-kit/core";
import type { ReturnDocument } from "@ntm-kit/sheets";
import { beforeAll, expect, it } from "vitest";
import { partsOf, zipOf } from "../../packages/workbook/src/testing/hand-made";
import { commandFolder } from "../helpers/command";
import { criteriaRows, workbookOf, writeFiles } from "../helpers/round-files";

const command = commandFolder("explained");
const DAY = ["--as-of", "2024-06-30"];
const REASON = 'Xã đã được công nhận theo bộ tiêu chí cũ <2016> & "còn hiệu lực"';
const CODE = "standard/without-criteria";
const PART = "customXml/item1.xml";

const reportOf = async (...args: string[]): Promise<Report> =>
  JSON.parse((await command.typed(["validate", ...args, ...DAY, "--format", "json"])).out);
const claimIn = ({ findings }: Report, file: string) =>
  findings.find((finding) => finding.code === CODE && finding.file === file);

/** The workbook as its pane leaves it: with a part of its own, named as Excel names it. */
async function explaining(path: string, accepted: readonly unknown[]): Promise<Uint8Array> {
  const parts = await partsOf(new Uint8Array(readFileSync(path)));
  const escaped = JSON.stringify({ accepted, marked: false }).replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const relations = "xl/_rels/workbook.xml.rels";
  return zipOf({
    ...parts,
    [PART]: `<state xmlns="urn:ntm-kit:pane:1">${escaped}</state>`,
    [relations]: (parts[relations] ?? "").replace(
      "</Relationships>",
      '<Relationship Id="rIdN" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>',
    ),
  });
}

beforeAll(async () => {
  const says = { "cu-jut/dak-wil": { not: [5], level: "Đạt chuẩn" } };
  const both = { "dak-mil/dak-lao": { not: [5], level: "Đạt chuẩn" } };
  writeFiles({
    "cu-jut.xlsx": workbookOf({ "Biểu 01": criteriaRows({ says }) }),
    "dak-mil.xlsx": workbookOf({ "Biểu 01": criteriaRows({ districts: ["dak-mil"], says: both }) }),
  });
  const { key, fingerprint } = claimIn(await reportOf("cu-jut.xlsx"), "cu-jut.xlsx") ?? {};
  const entry = { key, fingerprint, code: CODE, reason: REASON, on: "2024-06-28" };
  writeFileSync("cu-jut.xlsx", await explaining("cu-jut.xlsx", [entry, { code: CODE, reason: "", key: "x" }, null]));
});

it("what the sender explains is shown with the finding, and counts as before", async () => {
  const report = await reportOf("cu-jut.xlsx", "dak-mil.xlsx");
  expect(claimIn(report, "cu-jut.xlsx")).toMatchObject({ explained: { reason: REASON, on: "2024-06-28" } });
  expect(claimIn(report, "dak-mil.xlsx")).not.toHaveProperty("explained");
  expect(report.findings.filter(({ explained }) => explained)).toHaveLength(1);
  expect(report.summary).not.toHaveProperty("accepted");
  expect(report.summary.errors).toBe(2);
  const { out, status } = await command.typed(["validate", "cu-jut.xlsx", ...DAY]);
  expect(out.replace(/\s+/g, " ")).toContain(`Đơn vị gửi giải trình ngày 28/6/2024: “${REASON}”`);
  expect(status).toBe(1);
});

it("it is told where the finding is: in the list of the round, in the returned list and copy", async () => {
  await command.typed(["collect", "cu-jut.xlsx", ...DAY, "-o", "tong-hop.xlsx"]);
  const collected = Object.values(await partsOf(new Uint8Array(readFileSync("tong-hop.xlsx")))).join("");
  expect(collected).toContain("Đơn vị gửi giải trình ngày 28/6/2024: “Xã đã được công nhận");
  await command.typed(["return", "cu-jut.xlsx", ...DAY, "-o", "tra-lai"]);
  const { senders } = JSON.parse(readFileSync("tra-lai/tra-lai.json", "utf8")) as ReturnDocument;
  expect(senders[0]?.findings.find(({ code }) => code === CODE)).toHaveProperty("explained.reason", REASON);
  for (const path of ["tra-lai/cu-jut/cu-jut.xlsx", "tra-lai/cu-jut/phieu-chinh-sua.docx"])
    expect(Object.values(await partsOf(new Uint8Array(readFileSync(path)))).join("")).toContain(
      "Đơn vị gửi giải trình",
    );
});

it("it stays in the workbook through marking, and through other names of file and sheet and another order", async () => {
  await command.typed(["annotate", "cu-jut.xlsx", ...DAY, "-o", "danh-dau.xlsx"]);
  const parts = await partsOf(new Uint8Array(readFileSync("danh-dau.xlsx")));
  expect(parts[PART]).toContain("urn:ntm-kit:pane:1");
  const says = { "cu-jut/dak-wil": { not: [5], level: "Đạt chuẩn" } };
  const rows = criteriaRows({ says });
  const turned = [...rows.slice(0, 4), ...rows.slice(4).reverse()];
  writeFiles({ "ky sau.xlsx": workbookOf({ "Biểu mới": turned }) });
  const state = /<state[^>]*>([\s\S]*)<\/state>/.exec(parts[PART] ?? "")?.[1] ?? "";
  const plain = state.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  writeFileSync("ky sau.xlsx", await explaining("ky sau.xlsx", JSON.parse(plain).accepted.filter(Boolean)));
  expect(claimIn(await reportOf("ky sau.xlsx"), "ky sau.xlsx")).toHaveProperty("explained.reason", REASON);
});

it.each([
  ["no JSON", '<state xmlns="urn:ntm-kit:pane:1">{</state>'],
  ["another shape", '<state xmlns="urn:ntm-kit:pane:1">{"accepted":{"a":1}}</state>'],
  ["another's part", `<state xmlns="urn:other">{"accepted":[]}</state>`],
  ["no XML", "\u0000\u0001"],
])("a part that holds %s explains nothing and harms nothing", async (_, part) => {
  const parts = await partsOf(new Uint8Array(readFileSync("cu-jut.xlsx")));
  writeFileSync("khac.xlsx", zipOf({ ...parts, [PART]: part }));
  const report = await reportOf("khac.xlsx");
  expect([report.summary.errors, report.findings.filter(({ explained }) => explained)]).toEqual([1, []]);
});
