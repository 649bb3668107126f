import { createAgencyResolver, parseSchedule } from "@ntm-kit/core";
import { describe, expect, it } from "vitest";
import { dakNong20212025 as plan } from "./index";
import { correctedWords, storedCells, storedLine, taskLines } from "./testing/stored-text";

const tasksIn = (group: string) => plan.tasks.filter((task) => `${task.group}.`.startsWith(`${group}.`)).length;

it("has 99 tasks, 17 + 10 + 9 + 63, as the closing line of the appendix says", () => {
  expect(plan.tasks).toHaveLength(99);
  expect(["I", "II", "III", "IV"].map(tasksIn)).toEqual([17, 10, 9, 63]);
  expect(storedLine(342)).toContain("4 nhóm nhiệm vụ lớn tương ứng với 99 nhiệm vụ");
});

it("has 17 + 13 + 12 + 10 + 2 + 6 + 3 tasks in the seven groups of group IV", () => {
  expect([1, 2, 3, 4, 5, 6, 7].map((n) => tasksIn(`IV.${n}`))).toEqual([17, 13, 12, 10, 2, 6, 3]);
});

it("has as many tasks in every group as the title of the group states", () => {
  for (const { id, stated, source } of plan.taskGroups) {
    expect(tasksIn(id), id).toBe(stated);
    expect(Number(/(\d+) nhiệm vụ\)\.?$/.exec(source.quote)?.[1]), id).toBe(stated);
  }
});

it("keeps the titles of the groups word for word, the number of tasks left off", () => {
  for (const { id, number, title, source } of plan.taskGroups) {
    const [first, words] = storedCells(source.line!);
    expect(first, id).toBe(number);
    expect(words, id).toMatch(/ \([^()]*nhiệm vụ\)\.?$/);
    expect(title, id).toBe(words!.replace(/ \([^()]*nhiệm vụ\)\.?$/, ""));
  }
});

it("has a task for every row of the appendix and no other", () => {
  expect(plan.tasks.map(({ source }) => source.line)).toEqual(taskLines());
});

describe("every cell of a row, word for word but for the listed corrections", () => {
  it.each(plan.tasks)("$id", (task) => {
    const line = task.source.line!;
    const stored = storedCells(line).map((cell) => correctedWords(line, cell));
    const tail = (task.source.continued ?? []).map(({ quote }) => quote);
    expect([
      task.number,
      task.content,
      task.leadAgencies.text,
      task.coordinatingAgencies.text,
      task.schedule.text,
      task.outputs.text,
      task.note ?? "",
    ]).toEqual([stored[0], [stored[1], ...tail].join(" "), ...stored.slice(2)]);
  });
});

it("joins the one row that a page break cuts", () => {
  expect(plan.tasks.filter(({ source }) => source.continued).map(({ id }) => id)).toEqual(["IV.1.1"]);
  expect(plan.tasks.find(({ id }) => id === "IV.1.1")?.content).toContain("biên giới");
});

describe("schedules", () => {
  it("are what the words of the time column are read as", () => {
    const context = { period: plan.period, decided: plan.documents[0]!.date };
    for (const { id, schedule } of plan.tasks) expect(schedule, id).toEqual(parseSchedule(schedule.text, context));
  });

  it("come in 13 forms, as often as counted in the text", () => {
    const counts = new Map<string, number>();
    for (const { schedule } of plan.tasks) counts.set(schedule.text, (counts.get(schedule.text) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      "Hàng năm": 65,
      "Năm 2022": 8,
      "Quý I, năm 2022": 1,
      "Quý II, năm 2022": 7,
      "Năm 2022-2023": 4,
      "Năm 2022- Năm 2023": 1,
      "Giai đoạn 2022-2025": 6,
      "Hàng năm và giai đoạn": 2,
      "Giai đoạn và hàng năm": 1,
      "05 năm và hàng năm": 1,
      "Năm 2022 và Giai đoạn 2021-2025": 1,
      "Năm 2022 (sau khi có Quy định của Trung ương)": 1,
      "Từ 2 - 3 lượt trong giai đoạn 2021-2025": 1,
    });
  });
});

it("lists the agencies that the words of each cell name", () => {
  const { resolve } = createAgencyResolver(plan.agencies);
  for (const task of plan.tasks)
    for (const cell of [task.leadAgencies, task.coordinatingAgencies]) {
      const { rest, ...resolved } = resolve(cell.text);
      expect({ text: cell.text, ...resolved }, task.id).toEqual(cell);
      expect(rest, task.id).toEqual([]);
    }
});

it("takes every piece of an output from the words of its cell", () => {
  for (const { id, outputs } of plan.tasks) {
    expect(outputs.items.length, id).toBeGreaterThan(0);
    for (const { text, issuer = "" } of outputs.items) {
      expect(outputs.text, id).toContain(text);
      expect(outputs.text, id).toContain(issuer);
    }
  }
});

it("wants one of several outputs only where the words put a stroke between kinds", () => {
  expect(plan.tasks.filter(({ outputs }) => outputs.wanted === "either").map(({ id }) => id)).toEqual([
    "I.4",
    "I.13",
    "II.6",
  ]);
});
