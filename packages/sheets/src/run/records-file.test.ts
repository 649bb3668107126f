import { claimableOf, indexPlan } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { readRecordsFile } from "./records-file";

const index = indexPlan(samplePlan);
const read = (...records: readonly Record<string, unknown>[]) =>
  readRecordsFile(
    { path: "a.ndjson", sha256: "", lines: records.map((record, i) => ({ line: i + 1, record })) },
    index,
  );
const line = (field: string, value: unknown, rest: Record<string, unknown> = {}) => ({
  ...{ kind: "commune-criteria", subject: "song-mau/binh-hoa", field, value },
  ...rest,
});

describe("statements of one unit with a nature and a day", () => {
  it("are a record for each day and nature, a result saying no nature", () => {
    const { communes, findings } = read(
      line("total", 4, { nature: "result", day: "2023-12-31" }),
      line("total", 5, { nature: "plan", day: "2024-12-31" }),
      line("criterion.1", "met", { day: "2023-12-31" }),
      line("criterion.2", "met", { nature: "", day: null }),
    );
    expect(findings).toEqual([]);
    expect(communes.map(({ nature, day, total, marks }) => [nature, day, total?.value, Object.keys(marks)])).toEqual([
      [undefined, "2023-12-31", 4, ["1"]],
      ["plan", "2024-12-31", 5, []],
      [undefined, undefined, undefined, ["2"]],
    ]);
  });

  it("are a place to claim where they are results, or say not yet", () => {
    expect(claimableOf(read(line("standard", true, { nature: "plan" })).communes, index)).toEqual([]);
    expect(claimableOf(read(line("standard", true, { nature: "proposal" })).communes, index)).toEqual([]);
    expect(claimableOf(read(line("standard", false, { nature: "proposal" })).communes, index)).toEqual(["standard"]);
    expect(claimableOf(read(line("advanced", true, { day: "2024-06-30" })).communes, index)).toEqual(["advanced"]);
  });

  it("name what the plan does not have once, however much is stated of it", () => {
    const { findings } = read(line("total", 4, { subject: "x/y" }), line("standard", true, { subject: "x/y" }));
    expect(findings.map(({ code, at }) => [code, at])).toEqual([["unit/unknown", "a.ndjson#1"]]);
  });

  it("are refused where the nature or the day is none", () => {
    const { findings, communes } = read(line("total", 4, { nature: "hope" }), line("total", 4, { day: "30/6/2024" }));
    expect(communes).toEqual([]);
    expect(findings.map(({ code, at }) => [code, at])).toEqual([
      ["record/not-understood", "a.ndjson#1"],
      ["record/not-understood", "a.ndjson#2"],
    ]);
  });
});

describe("a line that is no record", () => {
  it.each([
    [undefined, { vi: "không phải JSON", en: "it is not JSON" }],
    [[1], { vi: "phải là một đối tượng {…}", en: "must be an object {…}" }],
    [
      { ...line("total", 4), subject: undefined },
      { vi: "subject: thiếu; cần một chuỗi", en: "subject: is missing; a string is expected" },
    ],
    [
      line("total", 4, { day: "30/6/2024" }),
      { vi: "day: phải ghi theo mẫu 2025-12-31", en: "day: must be written like 2025-12-31" },
    ],
    [
      line("total", 4, { day: "2024-06-31" }),
      { vi: "day: phải là một ngày có trong lịch", en: "day: must be a day of the calendar" },
    ],
    [
      line("total", 4, { nature: "hope" }),
      { vi: "nature: phải là một trong: result, plan, proposal", en: "nature: must be one of: result, plan, proposal" },
    ],
    [
      line("criterion.77", "met"),
      { vi: "criterion.77: kế hoạch không có tiêu chí này", en: "criterion.77: the plan has no such criterion" },
    ],
  ])("%j is told in words of either language", (record, fault) => {
    const { findings } = readRecordsFile({ path: "a.ndjson", sha256: "", lines: [{ line: 3, record }] }, index);
    expect(findings).toMatchObject([{ code: "record/not-understood", at: "a.ndjson#3", params: { line: 3, fault } }]);
  });
});

describe("values of statements", () => {
  it.each([
    ["standard", "đạt", { openClaims: ["standard"] }],
    ["standard", 1, { openClaims: ["standard"] }],
    ["criterion.2", "yes", { marks: { "2": { value: "open" } } }],
    ["total", "12 tiêu chí", { marks: {} }],
    ["date", "5/6/2023", { claims: {} }],
    ["date", "2023-02-29", { claims: {} }],
  ])("%s %s is told and leaves open what it is of", (field, value, record) => {
    const { communes, findings } = read(line(field, value));
    expect(findings).toMatchObject([{ code: "record/not-understood", at: "a.ndjson#1" }]);
    expect(findings[0]?.params.fault).toContain(`${field} ${JSON.stringify(value)} (`);
    expect(communes[0]).toMatchObject(record);
  });

  it("are nothing where they are blank, and the next one counts", () => {
    const { communes, findings } = read(
      ...[line("standard", ""), line("criterion.1", null), line("total", ""), line("total", "4")],
    );
    expect(findings).toEqual([]);
    expect(communes).toMatchObject([{ claims: {}, marks: {}, total: { value: 4 } }]);
    expect(communes[0]?.openClaims).toBeUndefined();
  });

  it("say of a district yes, no or nothing", () => {
    const { districts } = read(
      line("districtStandard", "open", { kind: "district-summary", subject: "song-mau" }),
      line("districtStandard", "false", { kind: "district-summary", subject: "doi-mau" }),
    );
    expect(districts.map(({ standard }) => standard?.value)).toEqual([undefined, false]);
  });
});

describe("a word that means nothing is told once, with the one that was meant", () => {
  const faults = (...records: readonly Record<string, unknown>[]) => read(...records).findings;
  it.each([
    [
      "a kind",
      line("total", 4, { kind: "commune-criterai" }),
      "kind: no “commune-criterai”; is “commune-criteria” meant?",
    ],
    ["a field", line("standrad", true), "field: no “standrad”; is “standard” meant?"],
    [
      "a field of tasks",
      line("statsu", "done", { kind: "task-progress", subject: "I.1" }),
      "field: no “statsu”; is “status” meant?",
    ],
    [
      "a field that is near to none",
      line("muc-dat-chuan", "x"),
      /^field: no “muc-dat-chuan”; there are: unit, total, standard, /,
    ],
    ["a criterion in letters", line("criterion.one", "met"), "criterion.one: the plan has no such criterion"],
    ["a quantity", line("indicator.incom", 4), /^field: no “indicator\.incom”/],
    ["a nature", line("total", 4, { natur: "plan" }), "has a field “natur”; is “nature” meant?"],
    ["a day", line("total", 4, { Day: "2025-06-30" }), "has a field “Day”; is “day” meant?"],
  ])("%s", (_, record, message) => {
    const [told, ...rest] = read(record).findings.map(({ params }) => (params.fault as { en: string }).en);
    expect(told).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
    expect(rest).toEqual([]);
  });
  it("and not for every statement that has it", () => {
    const wrong = line("standrad", true);
    expect(faults(wrong, { ...wrong, subject: "song-mau/tan-minh" }, wrong)).toHaveLength(1);
  });
  it.each([
    line("criterion.1", "met"),
    line("decision.advanced", "12/QĐ-UBND"),
    line("note", "xem lại"),
    line("total", 4, { run: "2025", seq: 3, row: 7 }),
    line("own.points", 4, { kind: "office/verdicts" }),
    line("standard", true, { kind: "office/verdicts" }),
    line("amount.plan.nstw", 4, { kind: "funding" }),
    line("lead", "Sở Nội vụ", { kind: "task-progress", subject: "I.1" }),
    line("band.10-14", 2, { kind: "district-summary", subject: "song-mau" }),
    line("districtStandard", true, { kind: "district-summary", subject: "song-mau" }),
  ])("%j has none", (record) => {
    expect(faults(record)).toEqual([]);
  });
});
