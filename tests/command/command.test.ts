import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { regionsPlan } from "@ntm-kit/core/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { commandFolder } from "../helpers/command";

const workbooks = fileURLToPath(new URL("../../examples/workbooks", import.meta.url));
const command = commandFolder("command");
const { at } = command;
const ntm = (...args: string[]) => command.ntm(...args);

beforeAll(() => {
  for (const name of ["xa-2025.xlsx", "xa-2025-con-loi.xlsx", "nhiem-vu-2025.xlsx"])
    copyFileSync(join(workbooks, name), at(name));
});

describe("exit status", () => {
  it("is 0 without an error, 1 with one", async () => {
    expect((await ntm("validate", "xa-2025.xlsx")).status).toBe(0);
    expect((await ntm("validate", "xa-2025-con-loi.xlsx")).status).toBe(1);
  });
});

describe("a command that cannot do its work exits 2, says why in two lines, and prints no result", () => {
  beforeAll(() => {
    writeFileSync(at("rong.xlsx"), "");
    writeFileSync(at("chu.xlsx"), "%PDF-1.7 not a workbook");
    writeFileSync(at("cut.xlsx"), readFileSync(at("xa-2025.xlsx")).subarray(0, 4000));
    writeFileSync(at("thu.csv"), "Kính gửi các đồng chí\nXin gửi kèm báo cáo\n");
    writeFileSync(at("la.csv"), "Cột 1;Cột 2\nNam Dong;a\nTâm Thắng;b\nEa Pô;c\nĐắk Wil;d\n");
    writeFileSync(at("plan.json"), JSON.stringify({ id: "x" }));
    writeFileSync(at("plan-text.json"), "{ not json");
    writeFileSync(at("vung.json"), JSON.stringify(regionsPlan));
    writeFileSync(at("tinh.json"), JSON.stringify(provinceAlone()));
  });
  it.each([
    ["an empty file", ["validate", "rong.xlsx"], "rỗng"],
    ["a file that is no workbook", ["validate", "chu.xlsx"], "không phải bảng tính"],
    ["a file cut short", ["validate", "cut.xlsx"], "hỏng"],
    ["a file that is not there", ["validate", "khong-co.xlsx"], "không có tệp này"],
    ["a run in which nothing is recognised", ["validate", "thu.csv"], "không nhận ra biểu nào"],
    ["a form whose headings are not known", ["validate", "la.csv"], "cột A giống tên xã (80 %)"],
    ["a plan that is not installed", ["validate", "xa-2025.xlsx", "--plan", "ke-hoach-la"], "Không có kế hoạch"],
    ["a plan that does not fit the schema", ["validate", "xa-2025.xlsx", "--plan", "./plan.json"], "version"],
    ["a plan that is no JSON", ["plan", "check", "./plan-text.json"], "không phải là JSON: sai từ dòng 1, cột 3"],
    ["an unknown option", ["validate", "xa-2025.xlsx", "--fromat", "json"], "--format"],
    ["an unknown command", ["valdate", "xa-2025.xlsx"], "validate"],
    ["a day that is none", ["validate", "xa-2025.xlsx", "--as-of", "2025-02-30"], "2025-12-31"],
    ["no file at all", ["validate"], "Chưa chỉ tệp"],
    ["no command", [], "Chưa chỉ lệnh nào"],
    ["a sheet that no file has", ["validate", "xa-2025.xlsx", "--sheet", "Biểu 9"], "Các trang tính: Biểu 02."],
    ["one of two sheets", ["validate", "xa-2025.xlsx", "--sheet", "Biểu 02", "--sheet", "Biểu 9"], "“Biểu 9”"],
    ["several files, none of them there", ["validate", "a.xlsx", "b.xlsx"], "a.xlsx (không có tệp này), b.xlsx"],
    [
      "a form that the plan has no rows for",
      ["template", "district-summary", "--plan", "./tinh.json", "-o", "v.xlsx"],
      "district-summary",
    ],
    ["a plan as the output", ["plan", "export", "./vung.json", "-o", "vung.json"], "trùng"],
    ["an output that is an input", ["fix", "xa-2025.xlsx", "-o", "xa-2025.xlsx"], "trùng"],
  ])("%s", async (_name, args, words) => {
    const { status, out, err } = await command.typed(args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe("several files", () => {
  it("one that cannot be read is named on stderr too, with what to do", async () => {
    expect((await ntm("validate", "xa-2025.xlsx", "khong-co.xlsx")).err).toBe(
      "ntm: khong-co.xlsx: không đọc được: không có tệp này; các tệp khác vẫn được kiểm tra.\n     Kiểm tra lại đường dẫn và tên tệp.\n",
    );
  });
  it("in a folder with blanks and Vietnamese letters in its name are all read", async () => {
    mkdirSync(at("báo cáo năm"), { recursive: true });
    copyFileSync(at("xa-2025.xlsx"), at("báo cáo năm/Xã – quý IV.xlsx"));
    const { status, out } = await ntm("validate", "báo cáo năm");
    expect(status).toBe(0);
    expect(out).toContain("Xã – quý IV.xlsx › Biểu 02");
  });
  it("one that cannot be read is named as a finding, the others are reported, and the status is 2", async () => {
    writeFileSync(at("hong.xlsx"), "PK\u0003\u0004 broken");
    const { status, out } = await ntm("validate", "xa-2025.xlsx", "hong.xlsx", "--format", "json");
    const report = JSON.parse(out);
    expect(status).toBe(2);
    expect(report.findings.map((finding: { code: string; file: string }) => [finding.code, finding.file])).toEqual([
      ["file/unreadable", "hong.xlsx"],
    ]);
    expect(report.files.map((file: { path: string }) => file.path)).toEqual(["xa-2025.xlsx"]);
  });
  it.each(["validate", "summarize", "collect"])(
    "none of which is recognised still give %s a document",
    async (name) => {
      writeFileSync(at("thu.csv"), "Kính gửi các đồng chí\nXin gửi kèm báo cáo\n");
      writeFileSync(at("thu-hai.csv"), "Thưa các đồng chí\nNhư đã hẹn\n");
      const { status, out, err } = await ntm(name, "thu.csv", "thu-hai.csv", "--format", "json");
      expect(status).toBe(2);
      expect(err).toContain("không nhận ra biểu nào");
      expect(JSON.parse(out).targets).toHaveLength(30);
    },
  );
  it("a list of recognitions that nobody has filled in is no list, and no pass", async () => {
    await ntm("template", "recognition-list", "-o", "danh-sach-trong.xlsx");
    const { status, out, err } = await ntm("validate", "danh-sach-trong.xlsx");
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain("không nhận ra biểu nào trong các trang tính: Danh sách công nhận, Hướng dẫn");
  });
  it("none of which is recognised make no round's workbook", async () => {
    writeFileSync(at("thu.csv"), "Kính gửi các đồng chí\nXin gửi kèm báo cáo\n");
    const { status, out } = await ntm("collect", "thu.csv", "-o", "dot.xlsx", "--format", "json");
    expect(status).toBe(2);
    expect(JSON.parse(out).units.filter((unit: { reported: boolean }) => unit.reported)).toEqual([]);
    expect(existsSync(at("dot.xlsx"))).toBe(false);
  });
  it("two that state different things about one commune contradict each other at the later cell, and the earlier counts", async () => {
    writeFileSync(
      at("sau.csv"),
      "STT;Tên xã;Mức đạt chuẩn;Số quyết định\n1;Nam Dong;Kiểu mẫu;1/QĐ-UBND\n2;Tâm Thắng;Đạt chuẩn;2/QĐ-UBND\n",
    );
    const report = JSON.parse((await ntm("validate", "xa-2025.xlsx", "sau.csv", "--format", "json")).out);
    const contradictions = report.findings.filter((finding: { code: string }) => finding.code === "unit/contradiction");
    expect(
      contradictions.map((finding: { file: string; cell: string }) => [finding.file, finding.cell]),
    ).toContainEqual(["sau.csv", "C2"]);
    expect(report.targets.find((target: { id: string }) => target.id === "dak-nong/communes-model").actual).toBe(3);
  });
  it("communes that both report are named with the files on stderr, beside a report that is whole", async () => {
    const header = `STT;Tên xã;${Array.from({ length: 19 }, (_, i) => `TC${i + 1}`).join(";")}`;
    const row = (name: string) => `1;${name};${"x;".repeat(18)}x`;
    writeFileSync(at("mot.csv"), `${header}\n${row("Nam Dong")}\n`);
    writeFileSync(at("hai.csv"), `${header}\n${row("Nam Dong")}\n`);
    const { out, err } = await ntm("validate", "mot.csv", "hai.csv", "--format", "json");
    expect(err).toContain(
      "Có trong nhiều tệp: Nam Dong (mot.csv, hai.csv). Tạm lấy số liệu ở “mot.csv”; hãy chọn tệp đúng.",
    );
    expect(JSON.parse(out).files).toHaveLength(2);
  });
});

describe("a plan of another shape, from a file", () => {
  beforeAll(() => {
    writeFileSync(at("vung.json"), JSON.stringify(regionsPlan));
    writeFileSync(
      at("vung.csv"),
      "STT,Tên xã,TC1,TC2,TC3,Tổng số tiêu chí đạt\n1,Suối Mơ,x,x,x,3\n2,Đèo Gió,x,x,,2\n3,Cát Vàng,x,x,x,3\n",
    );
  });
  it("is checked, and evaluates shares by region as per cent", async () => {
    expect((await ntm("plan", "check", "vung.json")).out).toContain("hợp lệ: 10 đơn vị, 0 nhiệm vụ");
    const report = JSON.parse((await ntm("validate", "vung.csv", "--plan", "vung.json", "--format", "json")).out);
    expect(report.plan.id).toBe(regionsPlan.id);
    expect(report.targets.map((target: { id: string }) => target.id)).toEqual(regionsPlan.targets.map(({ id }) => id));
    expect((await ntm("validate", "vung.csv", "--plan", "vung.json")).out).toMatch(/\d+(,\d+)?%/);
  });
  it("lists every fault of a plan with its place, what was expected, and no result", async () => {
    const broken = JSON.parse(JSON.stringify(regionsPlan));
    delete broken.units[3].name;
    broken.targets[0].required = "0,6";
    writeFileSync(at("vung-loi.json"), JSON.stringify(broken));
    const { status, out, err } = await ntm("plan", "check", "vung-loi.json");
    expect([status, err]).toEqual([1, ""]);
    expect(out).toMatch(/^units\[3\]\.name {2}plan\/invalid\n {2}Thiếu; cần một chuỗi\./);
    expect(out).toContain("targets[0].required  plan/invalid\n  Phải là một số.");
    expect(out).toMatch(/\nvung-loi\.json: kế hoạch không hợp lệ, 2 lỗi\.\n$/);
  });
});

describe("a target explained", () => {
  it("says what was counted, from which units and cells, in which words, and on which readings", async () => {
    const { status, out } = await ntm("explain", "dak-song/remaining-min-criteria", "xa-2025.xlsx");
    expect(status).toBe(0);
    expect(out).toContain("Đạt: 16.");
    expect(out).toContain("Xã Trường Xuân  16 tiêu chí, đạt  B46 G46 L46 S46");
    expect(out).toContain("“xã còn lại đạt từ 15 tiêu chí nông thôn mới trở lên” (772/QĐ-UBND, mục II, dòng 118)");
    expect(out).toContain("Cách hiểu khác: Các xã ngoài số xã tối thiểu phải đạt chuẩn.");
  });
});

it("where no sheet says who is at the standard, the reading that decides it is said", async () => {
  writeFileSync(
    at("khong-cong-nhan.csv"),
    "STT,Tên xã,TC1,TC2,TC3,TC4,TC5,Tổng số tiêu chí đạt\n1,Nam Dong,x,x,x,x,x,5\n",
  );
  expect((await ntm("validate", "khong-cong-nhan.csv")).out).toContain("Không biểu nào có cột mức đạt chuẩn");
  expect((await ntm("validate", "xa-2025.xlsx")).out).not.toContain("Không biểu nào có cột mức đạt chuẩn");
});

describe("tidy data", () => {
  it("has the columns of the contract, and each row its cell", async () => {
    const [head, first] = (await ntm("extract", "xa-2025.xlsx")).out.replace("\ufeff", "").split("\r\n");
    expect(head).toBe("file,sheet,cell,kind,subject,field,value,raw,nature,day");
    expect(first).toBe(
      "xa-2025.xlsx,Biểu 02,B10,commune-criteria,cu-jut/dak-wil,unit,cu-jut/dak-wil,Đắk Wil,,2025-12-31",
    );
  });
  it("taken back as .ndjson it gives the same targets and summary as the workbook", async () => {
    writeFileSync(at("xa.ndjson"), (await ntm("extract", "xa-2025-con-loi.xlsx", "--format", "ndjson")).out);
    const targets = async (file: string) =>
      JSON.parse((await ntm("validate", file, "--format", "json")).out).targets.map(
        ({ id, status, range }: { id: string; status: string; range: unknown }) => ({ id, status, range }),
      );
    expect(await targets("xa.ndjson")).toEqual(await targets("xa-2025-con-loi.xlsx"));
    const units = async (file: string) => JSON.parse((await ntm("summarize", file, "--format", "json")).out).units;
    expect(await units("xa.ndjson")).toEqual(await units("xa-2025-con-loi.xlsx"));
  });
  it("a line that is no record is a finding that names the line", async () => {
    writeFileSync(
      at("hong.ndjson"),
      '{"kind":"commune-criteria","subject":"cu-jut/nam-dong","field":"total","value":19}\nkhông phải JSON\n',
    );
    const { findings } = JSON.parse((await ntm("validate", "hong.ndjson", "--format", "json")).out);
    expect(findings.map((finding: { code: string; cell: string }) => [finding.code, finding.cell])).toEqual([
      ["record/not-understood", "A2"],
    ]);
  });
});

describe("text from a cell is never obeyed", () => {
  it("a terminal escape is shown, a formula is quoted in CSV", async () => {
    writeFileSync(
      at("xau.csv"),
      'STT,Tên xã,TC1,TC2,TC3,TC4,TC5,Tổng số tiêu chí đạt\n1,"=cmd|calc!A1",x,x,x,x,x,5\n2,"Nam\u001b[31mDong\u001b]0;x\u0007 Xa La",x,x,x,x,x,5\n3,Nam Dong,x,x,x,x,x,5\n4,Ea Pô,x,x,x,x,x,5\n5,Trúc Sơn,x,x,x,x,x,5\n',
    );
    expect((await ntm("validate", "xau.csv")).out).not.toMatch(/\u001b/);
    expect((await ntm("validate", "xau.csv", "--format", "csv")).out).not.toMatch(/(?:^|,)=cmd/m);
    expect((await ntm("extract", "xau.csv")).out).toContain("'=cmd|calc!A1");
    expect((await ntm("validate", "xau.csv", "--format", "html")).out).not.toContain("<script>alert");
  });
});

describe("templates", () => {
  it.each([
    ["commune-criteria", ["table/empty"]],
    ["task-progress", []],
    ["district-summary", ["table/empty"]],
  ])("an untouched %s gives nothing but that it is empty, and nothing is reported by it", async (kind, warnings) => {
    expect((await ntm("template", kind, "-o", `${kind}.xlsx`)).status).toBe(0);
    const { status, out } = await ntm("validate", `${kind}.xlsx`, "--format", "json");
    const report = JSON.parse(out);
    const told = report.findings.filter(({ severity }: { severity: string }) => severity !== "info");
    expect([status, told.map(({ code }: { code: string }) => code)]).toEqual([0, warnings]);
    expect(report.files[0].sheets[0].kind).toBe(kind);
    expect(report.summary.targetsUndetermined).toBe(30);
  });
});

describe("fix and annotate", () => {
  it("fixed, none of the safe faults is found again, and the others still are", async () => {
    const safe = async (file: string) =>
      JSON.parse((await ntm("validate", file, "--format", "json")).out).findings.filter(
        (finding: { fix?: { safe: boolean } }) => finding.fix?.safe,
      ).length;
    expect(await safe("xa-2025-con-loi.xlsx")).toBe(2);
    expect((await ntm("fix", "xa-2025-con-loi.xlsx", "-o", "sua.xlsx")).err).toContain("Nam Rong → Nam Dong");
    expect(await safe("sua.xlsx")).toBe(0);
    expect((await ntm("validate", "sua.xlsx")).status).toBe(1);
  });
  it("annotated, a workbook gives the same findings, and again the same bytes", async () => {
    await ntm("annotate", "xa-2025-con-loi.xlsx", "-o", "danh-dau.xlsx");
    await ntm("annotate", "danh-dau.xlsx", "-o", "danh-dau-2.xlsx");
    expect(readFileSync(at("danh-dau-2.xlsx")).equals(readFileSync(at("danh-dau.xlsx")))).toBe(true);
    const codes = async (file: string) =>
      JSON.parse((await ntm("validate", file, "--format", "json")).out)
        .findings.map((finding: { code: string; cell: string }) => `${finding.code} ${finding.cell}`)
        .filter((code: string) => !code.startsWith("sheet/"));
    expect(await codes("danh-dau.xlsx")).toEqual(await codes("xa-2025-con-loi.xlsx"));
  });
  it("a format that cannot be marked gets a workbook of findings, said so", async () => {
    writeFileSync(at("loi.csv"), "STT,Tên xã,TC1,TC2,TC3,TC4,TC5,Tổng số tiêu chí đạt\n1,Nam Rong,x,x,x,x,x,4\n");
    const { status, err } = await ntm("annotate", "loi.csv", "-o", "loi.xlsx");
    expect(status).toBe(1);
    expect(err).toContain(".csv");
    expect(existsSync(at("loi.xlsx"))).toBe(true);
  });
});

it("a mapping that does not exist yet is saved, and used when it does", async () => {
  expect((await ntm("validate", "xa-2025.xlsx", "--map", "cach-doc.json")).err).toContain("cach-doc.json");
  const report = JSON.parse((await ntm("validate", "xa-2025.xlsx", "--map", "cach-doc.json", "--format", "json")).out);
  expect(report.files[0].sheets[0].mapping).toContain("Biểu 02");
});

/** A plan whose root stands right above its communes: a summary by the units between has no rows. */
function provinceAlone() {
  const [root] = regionsPlan.units.filter((unit) => unit.level === "province");
  const communes = regionsPlan.units.filter((unit) => unit.parent === root?.id);
  const { parent: _, ...alone } = root ?? {};
  return {
    ...regionsPlan,
    layers: undefined,
    root: root?.id,
    units: [alone, ...communes],
    targets: [],
    laterUnits: [],
  };
}
