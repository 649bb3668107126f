import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { indexPlan } from "@ntm-kit/core";
import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import { templateDocument } from "@ntm-kit/sheets";
import { readDocx, writeWorkbook } from "@ntm-kit/workbook";
import { describe, expect, it } from "vitest";
import { run } from "../index";

async function ntm(columns: number, ...args: string[]): Promise<string[]> {
  let out = "";
  const stdout = { columns, write: (text: string | Uint8Array) => void (out += text) };
  await run(args, { stdout, stderr: { write: () => undefined }, env: {} });
  return out.split("\n");
}

const HEADER = ["TT", "Tên xã", ...Array.from({ length: 19 }, (_, i) => `TC${i + 1}`), "Mức đạt"].join(";");

/** A file of the communes of a district, each with so many criteria met; a mark stands for those that are met. */
function district(folder: string, id: string, { day = "30/6/2024", met = 19, mark = "x", name = `${id}.csv` } = {}) {
  const rows = indexPlan(plan)
    .communesOf(id)
    .map((commune, i) => {
      const marks = Array.from({ length: 19 }, (_, n) => (n < met ? mark : "0"));
      return [i + 1, commune.name, ...marks, met === 19 ? "Đạt chuẩn" : "Chưa đạt"].join(";");
    });
  writeFileSync(join(folder, name), [`Số liệu đến ngày ${day}`, HEADER, ...rows].join("\n"));
}

const folder = (): string => mkdtempSync(join(tmpdir(), "ntm-round-text-"));

describe("what the commands of a round say to a person", () => {
  it("collect: a table that keeps its columns where names of files run over several lines, and counts that say of what", async () => {
    const now = folder();
    district(now, "krong-no", { name: "Krong No bao cao sau thang dau nam lan 1.csv" });
    district(now, "krong-no", { name: "Krong No bao cao sau thang dau nam lan 2 da sua.csv", met: 18 });
    const lines = await ntm(80, "collect", now, "--period", "2024-6m", "-o", join(now, "tong-hop.xlsx"));
    expect(lines[1]).toBe("1/8 đơn vị gửi đủ · 11/60 xã có số liệu");
    const at = lines.findIndex((line) => line.startsWith("UBND huyện Krông Nô"));
    const head = lines.find((line) => line.startsWith("Đơn vị")) ?? "";
    expect(lines[at]).toMatch(/đủ {2,}.*11\/11 {2}Krong No bao cao/);
    expect(lines[at + 1]?.search(/\S/)).toBe(head.indexOf("Tệp"));
  });

  it("collect: what a list alone names, and whose figures are of another day", async () => {
    const now = folder();
    district(now, "cu-jut");
    district(now, "gia-nghia", { day: "31/12/2023" });
    const list =
      "TT;Huyện;Tên xã;Mức đạt chuẩn;Số quyết định;Ngày công nhận\n1;Tuy Đức;Quảng Tâm;Đạt chuẩn;9/QĐ;02/11/2023";
    writeFileSync(join(now, "ds.csv"), `DANH SÁCH XÃ ĐƯỢC CÔNG NHẬN ĐẠT CHUẨN\n${list}\n`);
    const args = [now, "--as-of", "2024-06-30"];
    const lines = await ntm(110, "collect", ...args, "-o", join(now, "th.xlsx"));
    expect(lines[1]).toBe("2/8 đơn vị gửi đủ · 9/60 xã có số liệu · 1 xã chỉ có tên trong danh sách công nhận");
    expect(lines).toContain("Số liệu của ngày khác: gia-nghia.csv (31/12/2023)");
    const [first] = await ntm(110, "validate", now.concat("/cu-jut.csv"), join(now, "ds.csv"), "--as-of", "2024-06-30");
    expect(first).toContain("8/13 xã có số liệu (1 chỉ có tên trong danh sách công nhận)");
  });

  it("a file of last period is told: in the list, to its sender, in the report; a sum alone is no figure", async () => {
    const now = folder();
    district(now, "cu-jut");
    district(now, "gia-nghia", { day: "31/12/2023" });
    const sums = ["TỔNG HỢP, số liệu đến ngày 30/6/2024", "TT;Huyện;Tổng số xã;Số xã đạt chuẩn", "1;Huyện Tuy Đức;6;3"];
    writeFileSync(join(now, "tong-hop.csv"), sums.join("\n"));
    const period = [now, "--period", "2024-6m"];
    const { findings } = JSON.parse((await ntm(110, "collect", ...period, "--format", "json")).join("\n"));
    const said = (code: string) => findings.filter((one: { code: string }) => one.code === code);
    expect(said("sender/earlier-period")).toMatchObject([
      {
        severity: "warning",
        file: "gia-nghia.csv",
        message:
          "UBND thành phố Gia Nghĩa: số liệu trong tệp gia-nghia.csv là đến ngày 31/12/2023, của kỳ báo cáo trước; tạm tính theo số liệu đó.",
      },
    ]);
    expect(said("sender/unknown")[0]?.message).toMatch(/số tổng hợp chỉ để đối chiếu\.$/);
    const back = await ntm(110, "return", ...period, "-o", join(now, "tra-lai"));
    expect(back).toContain("gia-nghia/  UBND thành phố Gia Nghĩa: 0 lỗi, 1 cảnh báo");
    const draft = (await ntm(110, "report", ...period, "--format", "json")).join("\n");
    expect(draft).toContain("Số liệu của kỳ trước: UBND thành phố Gia Nghĩa (đến ngày 31/12/2023)");
    expect(draft).toMatch(/"id": "tuy-duc\/mean-criteria",[^}]*"text": "chưa có số liệu"/s);
    const file = join(now, "bao-cao.docx");
    await ntm(110, "report", ...period, "-o", file);
    const { text: words, tables } = await readDocx(readFileSync(file));
    expect(words).toContain("2/8 đơn vị gửi báo cáo, trong đó 1 đơn vị gửi số liệu của kỳ trước; 9/60 xã");
    const cells = tables.flatMap((grid) =>
      Array.from({ length: grid.rowCount }, (_, row) => grid.row(row).map(({ value }) => value)).flat(),
    );
    expect(cells).toContain("gia-nghia.csv (số liệu đến 31/12/2023)");
    expect(words).toMatch(/Huyện Tuy Đức: .*; bình quân tiêu chí: chưa có số liệu\./);
    expect(cells).toContain("chưa có số liệu");
    expect(cells).not.toContain("0,00–19,00");
    // Without a period nothing says which day is too early.
    const alone = (await ntm(110, "collect", now, "--as-of", "2024-06-30", "--format", "json")).join("\n");
    expect(alone).not.toContain("sender/earlier-period");
  });

  it("validate: a round's last day is the day judged, as in the commands of a round; a form that is blank is no sheet without a day", async () => {
    const now = folder();
    district(now, "cu-jut", { day: "31/12/2023" });
    const [of] = await ntm(110, "validate", now, "--period", "2024-6m");
    expect(of).toContain("số liệu đến ngày 30/6/2024 (ngày được chọn)");
    await ntm(
      110,
      "template",
      "commune-criteria",
      "--unit",
      "cu-jut",
      "--period",
      "2024-6m",
      "-o",
      join(now, "m.xlsx"),
    );
    const [blank] = await ntm(110, "validate", join(now, "m.xlsx"));
    expect(blank).toContain("(hôm nay, vì không có số liệu nào ghi ngày)");
    const lines = await ntm(110, "collect", join(now, "m.xlsx"), "-o", join(now, "th.xlsx"));
    expect(lines.find((line) => line.includes("Chưa xếp được"))).toMatch(/: 6 \(6 dòng ở trang “Hướng dẫn”\)$/);
  });

  it("return: senders by their names", async () => {
    const now = folder();
    district(now, "dak-mil");
    const lines = await ntm(110, "return", now, "--period", "2024-6m", "-o", join(now, "tra-lai"));
    expect(lines).toContain("Không phải sửa gì: UBND huyện Đắk Mil");
    expect(lines.find((line) => line.startsWith("Chưa gửi"))).toMatch(/UBND huyện Cư Jút, .*UBND thành phố Gia Nghĩa$/);
  });

  it("compare: units beneath their district, a fault of many cells once, none under the name of a file that is not theirs", async () => {
    const [before, now] = [folder(), folder()];
    district(before, "cu-jut", { day: "31/12/2023", mark: "??", met: 2 });
    district(before, "dak-mil", { day: "31/12/2023", met: 17 });
    district(now, "cu-jut", { met: 2 });
    district(now, "dak-mil", { met: 18 });
    const lines = await ntm(110, "compare", before, "--with", now, "--period", "2024-6m");
    const at = lines.indexOf("  Huyện Đắk Mil");
    expect(lines[at + 1]).toBe("    Đắk Lao: 17 → 18; thêm đạt TC18");
    const solved = lines.indexOf("Đã sửa: 14");
    expect(lines.slice(solved + 1, solved + 3)).toEqual(["  cu-jut.csv", "    Ký hiệu không hợp lệ (14 ô)"]);
    expect(lines[solved + 6]).toBe("      và 11 ô khác: D4 C5 D5 C6 D6 C7 D7 C8 D8 C9 D9");
    const missing = (await ntm(110, "compare", now, "--with", before)).join("\n");
    expect(missing).not.toMatch(/csv.*chưa có số liệu trong đợt này/);
  });

  it("summarize --suppose: what is supposed in words, what is asked by its sign", async () => {
    const now = folder();
    district(now, "cu-jut");
    const wishes = ["cu-jut/nam-dong=advanced", "cu-jut/ea-po:5=not-met", "cu-jut/communes-model=2", "cu-jut=none"];
    const asked = wishes.flatMap((wish) => ["--suppose", wish]);
    const vi = (await ntm(200, "summarize", now, "--as-of", "2024-06-30", ...asked)).join("\n");
    expect(vi).toContain(
      "Giả sử: xã Nam Dong nâng cao; xã Ea Pô, tiêu chí 5 chưa đạt; chỉ tiêu “Số xã đạt chuẩn nông thôn mới kiểu mẫu” của huyện Cư Jút là 2; huyện Cư Jút chưa đạt chuẩn",
    );
    expect(vi).toMatch(/Huyện Cư Jút +Số xã đạt chuẩn nông thôn mới nâng cao +≥ 2 +0 chưa đạt +1 chưa đạt/);
    expect(vi).not.toContain(">=");
    const page = (await ntm(200, "summarize", now, "--format", "html", ...asked)).join("\n");
    expect(page).toContain("<li>xã Nam Dong nâng cao</li>");
  });

  it("explain: cells by their sheets, each sheet once", async () => {
    const now = folder();
    district(now, "cu-jut", { met: 16 });
    district(now, "gia-nghia", { met: 18 });
    const lines = await ntm(140, "explain", "dak-nong/mean-criteria", now);
    expect(lines.find((line) => line.includes("Xã Đắk Wil"))).toMatch(/ cu-jut\.csv: B3 S3 T3 U3$/);
  });

  it("plan prove: readings that change nothing are one sentence", async () => {
    const text = (await ntm(110, "plan", "prove")).map((line) => line.trim()).join(" ");
    expect(text).toContain(
      "Không có gì khác: C5 (nếu hiểu bình quân chỉ tính các xã chưa đạt chuẩn); C8 (nếu hiểu xã còn lại là các xã ngoài số phải đạt chuẩn); nếu hiểu đơn vị cấp trên chỉ đạt chuẩn khi mọi xã đạt chuẩn.",
    );
    expect(text.match(/hông có gì khác/g)).toHaveLength(1);
  });
});

it("a workbook that is made has the bytes that the page gives: both deflate alike", async () => {
  const file = join(folder(), "mau.xlsx");
  await ntm(110, "template", "commune-criteria", "--unit", "cu-jut", "--as-of", "2024-06-30", "-o", file);
  const made = writeWorkbook(templateDocument("commune-criteria", plan, { day: "2024-06-30", unit: "cu-jut" }));
  expect(readFileSync(file).equals(made)).toBe(true);
});

it("plan show: a plan without targets says what it lacks; rounds are called in the language asked for", async () => {
  const file = join(folder(), "plan.json");
  writeFileSync(file, JSON.stringify({ ...plan, targets: [], proposals: [plan.targets[0]] }));
  const vi = await ntm(110, "plan", "show", file);
  expect(vi[vi.indexOf("Mục tiêu") + 2]).toBe("  Chưa có mục tiêu nào; 1 mục tiêu đề xuất chờ duyệt: ntm plan review");
  const en = await ntm(110, "plan", "show", "--lang", "en");
  expect(en.find((line) => line.includes("2024-6m"))).toMatch(/ {2}first half of 2024$/);
});
