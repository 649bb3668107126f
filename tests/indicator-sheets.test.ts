import { writeFileSync } from "node:fs";
import { twoLevelPlan } from "@ntm-kit/core/testing";
import { expect, it } from "vitest";
import { commandFolder } from "./helpers/command";

const { at, typed } = commandFolder("indicator-sheets");
const source = { document: "3/KH-UBND", section: "II", quote: "thu nhập 60 triệu đồng" };
const income = (id: string, take: "value" | "mean" | "sum") => ({
  id,
  unit: "bien-xanh",
  title: "Thu nhập",
  rule: {
    of: take === "value" ? "province" : "commune",
    measure: { kind: "quantity", of: "income", take },
    operator: ">=",
  },
  required: 60,
  due: "2030-12-31",
  commitment: "binding",
  source,
});
const plan = {
  ...JSON.parse(JSON.stringify(twoLevelPlan)),
  indicators: [
    { id: "income", name: "Thu nhập bình quân đầu người", measure: "triệu đồng", headings: ["Thu nhập", "TNBQ"] },
    { id: "poverty", name: "Tỷ lệ hộ nghèo đa chiều", measure: "%", headings: ["Hộ nghèo"] },
  ],
  targets: [income("bien-xanh/income", "value"), income("bien-xanh/mean", "mean"), income("bien-xanh/sum", "sum")],
};
writeFileSync(at("plan.json"), JSON.stringify(plan));
const write = (name: string, lines: readonly string[]): string => {
  writeFileSync(at(name), lines.join("\n"));
  return name;
};
const PLAN = ["--plan", "plan.json", "--as-of", "2030-12-31"];

async function report(name: string) {
  const { files, findings, targets } = JSON.parse((await typed(["validate", name, ...PLAN, "--format", "json"])).out);
  return {
    kind: files[0].sheets[0]?.kind,
    findings: findings.map(({ code, cell }: { code: string; cell: string }) => `${code} ${cell}`),
    ranges: Object.fromEntries(targets.map(({ id, range }: { id: string; range: unknown }) => [id, range])),
  };
}

write("chi-tieu.csv", [
  "TÌNH HÌNH THỰC HIỆN CHỈ TIÊU TỈNH BIỂN XANH",
  "TT,Chỉ tiêu,ĐVT,Kế hoạch,Thực hiện",
  "1,Thu nhập bình quân đầu người,triệu đồng,60,“61,5”".replaceAll(/[“”]/g, '"'),
  "2,Hộ nghèo,%,5,4",
  "3,Số hợp tác xã,HTX,10,12",
]);

it("a table of quantities states those of the unit that its title names; what was planned is no result", async () => {
  const { kind, findings, ranges } = await report("chi-tieu.csv");
  expect([kind, findings]).toEqual(["indicators", []]);
  expect(ranges).toEqual({
    "bien-xanh/income": [61.5, 61.5],
    "bien-xanh/mean": [null, null],
    "bien-xanh/sum": [0, null],
  });
  const { out } = await typed(["extract", "chi-tieu.csv", ...PLAN]);
  expect(out).toContain("E3,indicators,bien-xanh,indicator.income,61.5");
  expect(out).toContain("D3,indicators,bien-xanh,indicator.income,60,60,plan");
});

it("comes back from tidy data as it went", async () => {
  const { out } = await typed(["extract", "chi-tieu.csv", ...PLAN, "--format", "ndjson"]);
  writeFileSync(at("chi-tieu.ndjson"), out);
  expect((await report("chi-tieu.ndjson")).ranges).toEqual((await report("chi-tieu.csv")).ranges);
});

const COMMUNES = ["An Hải", "Bình Sơn", "Cát Lâm", "Đảo Ngọc", "Đồng Khê"];

it("columns of a list of communes are known by the names and headings of quantities", async () => {
  const rows = COMMUNES.map((name, i) => `${i + 1},${name},${58 + i},3`);
  const name = write("theo-xa.csv", ["STT,Tên xã,TNBQ (triệu đồng),Hộ nghèo", ...rows]);
  const { kind, ranges } = await report(name);
  const counted = ranges["bien-xanh/mean"];
  expect(kind).toBe("indicators");
  expect(counted).toEqual([counted[0], counted[0]]);
});

it("also beside criteria; a unit without a value opens the sum and the mean; text is told", async () => {
  const rows = COMMUNES.map((name, i) => `${i + 1},${name},x,x,x,3,${i === 0 ? "nhiều" : 60}`);
  const name = write("canh.csv", ["STT,Tên xã,TC1,TC2,TC3,Tổng số tiêu chí đạt,TNBQ", ...rows]);
  const { kind, findings, ranges } = await report(name);
  expect(kind).toBe("commune-criteria");
  expect(findings).toContain("value/not-a-number G2");
  expect(ranges["bien-xanh/mean"]).toEqual([null, null]);
});
