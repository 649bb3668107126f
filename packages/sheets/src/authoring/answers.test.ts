import { parsePlan } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { gridFromRows } from "../grid/grid-builder";
import { answersOf, applyAnswers } from "./answers";
import { EMPTY_MEMORY } from "./memory";
import { questionsOf } from "./questions";
import { reviewDocument } from "./review-document";
import { rowsOfGrid, rowsOfText } from "./source-rows";
import { importTargets } from "./targets/import-targets";
import { importTasks } from "./tasks/import-tasks";

const options = { memory: EMPTY_MEMORY, document: "12/KH-UBND" };
const TABLE = [
  "STT\tNội dung\tĐơn vị chủ trì\tThời gian\tSản phẩm",
  "I\tNhóm",
  "1\tMột\tSở Ngoại vụ\tKhi có yêu cầu\tBáo cáo",
  "2\tHai\tSở Ngoại vị\tKhi có yêu cầu\tBáo cáo",
].join("\n");
const TEXT = "II. MỤC TIÊU\nPhấn đấu đến năm 2025, có 4 xã đạt chuẩn nông thôn mới, có thêm 2 xã đạt chuẩn nâng cao.";

const tasks = importTasks(rowsOfText(TABLE), {
  ...options,
  section: "Phụ lục",
  plan: { ...samplePlan, tasks: [], taskGroups: [], targets: [] },
});
if (!tasks) throw new Error("no table was found");
const { plan } = importTargets(TEXT, { ...options, section: "II", plan: tasks.plan });
const questions = questionsOf(parsePlan(plan), tasks.memory, "vi");

/** The review as it comes back, with answers by key. */
function answered(answers: Readonly<Record<string, string>>) {
  const [sheet] = reviewDocument(questions, "vi").sheets;
  const rows = (sheet?.rows ?? []).map((row) => row.map((cell) => cell?.value ?? null));
  for (const row of rows) {
    const answer = answers[String(row[5])];
    if (answer !== undefined) row[4] = answer;
  }
  const read = answersOf(rowsOfGrid(gridFromRows("Rà soát", rows)));
  if (!read) throw new Error("no answers were found");
  return applyAnswers(plan, EMPTY_MEMORY, read);
}

it("asks each doubtful text once, the text alone in its cell", () => {
  expect(questions.map(({ key, text }) => [key, text])).toEqual([
    ["schedule:Khi có yêu cầu", "Khi có yêu cầu"],
    ["agency:so-ngoai-vu|so-ngoai-vi", "Sở Ngoại vị"],
    ["commitment:mau/communes-standard", "Phấn đấu đến năm 2025, có 4 xã đạt chuẩn nông thôn mới"],
    ["target:mau/communes-standard", "Phấn đấu đến năm 2025, có 4 xã đạt chuẩn nông thôn mới"],
    ["baseline:mau/new-communes-advanced", "có thêm 2 xã đạt chuẩn nâng cao"],
    ["commitment:mau/new-communes-advanced", "có thêm 2 xã đạt chuẩn nâng cao"],
    ["target:mau/new-communes-advanced", "có thêm 2 xã đạt chuẩn nâng cao"],
  ]);
});

describe("an answer is taken into the plan", () => {
  it("a time: every task with these words has it, the words stay", () => {
    const { plan: next } = answered({ "schedule:Khi có yêu cầu": "Quý II, năm 2023" });
    expect(next.tasks?.map(({ schedule }) => [schedule.text, schedule.kind, schedule.to])).toEqual([
      ["Khi có yêu cầu", "once", "2023-06-30"],
      ["Khi có yêu cầu", "once", "2023-06-30"],
    ]);
  });

  it("“có” moves a proposal among the targets, after the doubts about it are settled", () => {
    const { plan: next } = answered({
      "target:mau/communes-standard": "có",
      "commitment:mau/communes-standard": "không",
    });
    expect(next.targets).toMatchObject([{ id: "mau/communes-standard", commitment: "aspiration", required: 4 }]);
    expect(next.proposals?.map(({ id }) => id)).toEqual(["mau/new-communes-advanced"]);
    expect(parsePlan(next).targets).toHaveLength(1);
  });

  it("a number is the number, “không” drops the proposal", () => {
    const { plan: next } = answered({
      "target:mau/communes-standard": "3",
      "target:mau/new-communes-advanced": "không",
    });
    expect(next.targets.map(({ required }) => required)).toEqual([3]);
    expect(next.proposals).toEqual([]);
  });

  it("how many had it before", () => {
    const { plan: next } = answered({ "baseline:mau/new-communes-advanced": "7" });
    expect(next.proposals?.[1]?.rule.measure).toEqual({ kind: "newly", standard: "advanced", baselineCount: 7 });
  });
});

it("what is not understood is told at its cell and asked again; what is answered is not", () => {
  const { refused, memory, taken } = answered({
    "schedule:Khi có yêu cầu": "lúc nào đó",
    "target:mau/communes-standard": "có",
  });
  expect(taken).toBe(1);
  expect(refused).toMatchObject([
    { code: "plan/answer-not-understood", params: { answer: "lúc nào đó" }, place: { cell: "E2" } },
  ]);
  const left = questionsOf(parsePlan(plan), memory, "vi").map(({ key }) => key);
  expect(left).toContain("schedule:Khi có yêu cầu");
  expect(left).not.toContain("target:mau/communes-standard");
});

it("a question about a proposed target calls it by its title, and writes its number as people do", () => {
  const asks = questions.filter(({ key }) => key.endsWith("mau/communes-standard")).map((question) => question.asks);
  expect(asks[0]).toMatch(/^“Số [^”]+” \(mau\/communes-standard\): /);
  const { proposals: [first] = [] } = parsePlan(plan);
  const of = questionsOf({ ...samplePlan, proposals: [{ ...first!, required: 17.2 }] }, tasks.memory, "vi");
  expect(of.at(-1)?.asks).toMatch(/, 17,2\. /);
});

it("names that a person wrote are not asked about, as they are in no doubt", () => {
  const [agency] = samplePlan.agencies;
  const near = { ...agency!, id: "gan-giong", kind: "doubtful" as const, name: `${agency!.name}h` };
  const own = { ...samplePlan, agencies: [...samplePlan.agencies, near] };
  const asked = (memory: typeof tasks.memory) =>
    questionsOf(own, memory, "vi").filter(({ key }) => key.includes("gan-giong") || key.includes(near.name)).length;
  expect(asked({ ...tasks.memory, written: {} })).toBe(0);
  expect(asked({ ...tasks.memory, written: { "agencies[gan-giong].name": "" } })).toBe(1);
});
