import { indexPlan, type Plan } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { addressOf } from "../grid/place";
import { readContext } from "../read/read-context";
import { readSheet } from "../read/read-sheet";
import { checkSheet } from "../testing/check-sheet";
import { saidBy } from "../testing/found-in";
import type { ExampleRows } from "./support/define-check";
import { exampleGrid } from "./support/example-grid";
import { taskSheet } from "./support/examples";

describe("task/lead-differs: one of a collective leads for itself", () => {
  const COLLECTIVES = [
    { id: "cac-huyen", name: "UBND các huyện, thị xã", kind: "collective", aliases: [] },
    { id: "cac-xa", name: "UBND các xã", kind: "collective", aliases: [] },
    { id: "vung-cao", name: "UBND các huyện vùng cao", kind: "agency", aliases: [] },
  ] satisfies Plan["agencies"];
  /** The plan whose first task is led by these agencies. */
  const ledBy = (...ids: string[]): Plan => ({
    ...samplePlan,
    agencies: [...samplePlan.agencies, ...COLLECTIVES],
    tasks: samplePlan.tasks.map((task) =>
      task.id === "I.1" ? { ...task, leadAgencies: { text: "Như kế hoạch", agencies: ids } } : task,
    ),
  });
  const differs = (plan: Plan, lead: string): boolean =>
    saidBy("task/lead-differs", taskSheet(["I.1", "", lead, "", "Đang thực hiện"]), {}, plan).length > 0;

  it.each<[string, string[], boolean]>([
    ["UBND huyện Sông Mẫu", ["cac-huyen"], false],
    ["Ủy ban nhân dân thị xã Đồi Mẫu", ["cac-huyen"], false],
    ["Uỷ ban nhân dân  huyện Song Mau", ["cac-huyen"], false],
    [" UBND huyện Sông Mẫu ", ["cac-huyen"], false],
    ["UBND xã Bình Hòa", ["cac-xa"], false],
    ["UBND xã Bình Hòa", ["cac-huyen"], true],
    ["UBND huyện Sông Mẫu", ["cac-xa"], true],
    ["UBND huyện Sông Mẫu", ["vung-cao"], true],
    ["UBND huyện Sông Mẫu", ["cac-huyen", "vung-cao"], true],
    ["Văn phòng UBND huyện Sông Mẫu", ["cac-huyen"], true],
    ["UBND huyện Xa Xôi", ["cac-huyen"], true],
    ["Huyện Sông Mẫu", ["cac-huyen"], true],
    ["UBND huyện Sông Mẫu", ["cac-huyen", "so-noi-vu"], true],
    ["UBND huyện Sông Mẫu", ["cac-huyen", "cac-xa"], true],
    ["Sở Nội vụ", ["so-tai-chinh"], true],
    ["Sở Nội vụ; Sở Tài chính", ["so-noi-vu", "so-nong-nghiep"], true],
    ["Như kế hoạch", ["so-noi-vu"], false],
    ["", ["so-noi-vu"], false],
  ])("“%s” where %j lead differs: %s", (lead, ids, is) => expect(differs(ledBy(...ids), lead)).toBe(is));

  it("is not asked of a row that is no task, or of a table without the column", () => {
    expect(saidBy("task/lead-differs", taskSheet(["9.9", "Việc khác", "Sở Y tế", "", "Đang"], ["I.1"]))).toEqual([]);
    const rows = [
      ["STT", "Nội dung thực hiện", "Thời gian thực hiện", "Tiến độ thực hiện"],
      ["I.1", "", "", "Đang"],
    ];
    expect(saidBy("task/lead-differs", rows)).toEqual([]);
  });
});

describe("output/kind-differs", () => {
  const planOf = (...kinds: string[]): Plan =>
    ({
      ...samplePlan,
      tasks: samplePlan.tasks.map((task) =>
        task.id === "I.1"
          ? { ...task, outputs: { ...task.outputs, items: kinds.map((kind) => ({ kind, text: "" })) } }
          : task,
      ),
    }) as Plan;
  const differs = (document: string, ...kinds: string[]): boolean =>
    saidBy("output/kind-differs", taskSheet(["I.1", "", "", "", "Đã hoàn thành", "", document]), {}, planOf(...kinds))
      .length > 0;
  it.each<[string, string[], boolean]>([
    ["12/QĐ-UBND", ["decision"], false],
    ["12/QĐ-UBND", ["recognition-decision"], false],
    ["12/QĐ-UBND", ["plan"], false],
    ["12/QĐ-UBND", ["regulation"], false],
    ["12/NQ-HĐND", ["resolution"], false],
    ["12/KH-UBND", ["plan"], false],
    ["12/BC-UBND", ["report"], false],
    ["12/HD-SNN", ["guidance"], false],
    ["12/PA-UBND", ["allocation-plan"], false],
    ["12/ĐA-UBND", ["project"], false],
    ["12/TTr-SNN", ["submission"], false],
    ["12/KH-UBND", ["report"], true],
    ["12/BC-UBND", ["plan", "decision"], true],
    ["12/NQ-HĐND", ["decision"], true],
    ["12/BC-UBND", ["plan", "model"], false],
    ["12/BC-UBND", ["conference"], false],
    ["12/BC-UBND", ["document"], false],
    ["12/BC-UBND", ["other"], false],
    ["12/BC-UBND", [], false],
    ["12/BC-UBND; 3/KH-UBND", ["plan"], false],
    ["12/BC-UBND; 557/SNN-VP", ["plan"], true],
    ["557/SNN-VP", ["plan"], false],
  ])("%s where %j is wanted differs: %s", (document, kinds, is) => expect(differs(document, ...kinds)).toBe(is));
});

const found = (code: string, rows: ExampleRows) =>
  checkSheet(readSheet(exampleGrid({ rows }), 0, readContext(samplePlan)), indexPlan(samplePlan)).filter(
    (finding) => finding.code === code,
  );

describe("task/duplicate", () => {
  const CONTENT = "Ban hành Kế hoạch thực hiện Chương trình";
  const cells = (rows: ExampleRows): string[] =>
    found("task/duplicate", rows).map(({ at, related = [] }) =>
      [at, ...related.map((one) => one.at)].map((place) => (place === undefined ? "" : addressOf(place))).join(),
    );
  it("stands at the number of each row, or else at its words", () => {
    const row = (number: string, content: string) => [number, content, "", "", "Đang thực hiện"];
    expect(cells(taskSheet(row("I.1", ""), row("I.1", CONTENT)))).toEqual(["A3,A2"]);
    expect(cells(taskSheet(row("", CONTENT), row("I.1", "")))).toEqual(["A3,B2"]);
    expect(cells(taskSheet(row("I.1", CONTENT), row("", CONTENT)))).toEqual(["B3,A2"]);
  });
});

it("task/unknown says a hundred and twenty letters at most, and is about the number or else the words", () => {
  const long = "Trồng cây trên sao Hỏa ".repeat(9).trim();
  const rows = taskSheet(
    ["I.98", long, "", "", "Đang"],
    ["", long, "", "", "Đang"],
    ["I.97", "", "", "", "Đang"],
    ["I.1", "", "", "", "Đang"],
    ["I.2", "", "", "", "Đang"],
  );
  expect(found("task/unknown", rows).map(({ params, subject }) => [params.written, subject])).toEqual([
    [`I.98 ${long}`.slice(0, 120), "I.98"],
    [long.slice(0, 120), long],
    ["I.97", "I.97"],
  ]);
});

it("task/missing looks for a task in every table of the sheet, and in none of another kind", () => {
  const head = ["STT", "Nội dung thực hiện", "Đơn vị chủ trì", "Tiến độ thực hiện"];
  const row = (number: string) => [number, "", "Sở Nội vụ", "Đang thực hiện"];
  const missing = (rows: ExampleRows) => found("task/missing", rows).map(({ subject }) => subject);
  expect(missing([head, row("I.1"), row("I.2")])).toEqual(["I.3"]);
  expect(missing([head, row("I.1"), row("I.2"), [], head, row("I.3")])).toEqual([]);
  const communes = [
    ["STT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5"],
    [1, "Bình Hòa", "x", "x", "x", "x", "x"],
  ];
  expect(missing([head, row("I.1"), row("I.2"), [], [], ["KẾT QUẢ CÁC XÃ"], ...communes])).toEqual(["I.3"]);
});

it.each(["date/ambiguous", "date/not-understood"])("%s is said of a row that is no task too, about nothing", (code) => {
  const written = code === "date/ambiguous" ? "03/04/2024" : "tháng nào đó";
  const rows = taskSheet(
    ["9.9", "Việc khác", "", "", "Đang thực hiện", "", "1/QĐ-UBND", written],
    ["I.1", "", "", "", "Đang thực hiện", "", "2/QĐ-UBND", code === "date/ambiguous" ? "12/28/2023" : "5/6/2023"],
  );
  expect(found(code, rows).map(({ at, subject }) => [at === undefined ? "" : addressOf(at), subject])).toEqual([
    ["H2", undefined],
  ]);
});
