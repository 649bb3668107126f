import { describe, expect, it } from "vitest";
import { nestedGroup, nestedTask, nestedTasksPlan } from "../../testing/nested-tasks";
import { createTaskFinder, type TaskQuestion } from "./task-finder";

const finder = createTaskFinder(nestedTasksPlan);
const groupOf = (id: string) => (id === "" ? undefined : nestedGroup(id));
const content = (id: string): string => nestedTask(id).content;

describe("a line heads a group", () => {
  const group = (number: string, words: string, within = "", others = 0): string | undefined =>
    finder.group(number, words, groupOf(within), others)?.id;

  it.each<[string, Parameters<typeof group>, string | undefined]>([
    ["by its title, whatever else stands there", ["", "LÃNH ĐẠO CHỈ ĐẠO", "II", 9], "I"],
    ["by a long title with a slip", ["", "Phát triển hạ tầng kinh tế - xã hội theo quy hoach chung", "I", 9], "II.1"],
    ["not by a short title with a word more", ["", "Giảm nghèo, an sinh về xã hội", "I", 9], undefined],
    ["not by words of another group", ["", "Bảo vệ môi trường nông thôn", "I", 0], undefined],
    ["by its whole number with next to nothing beside it", ["II", "", "", 2], "II"],
    ["by its whole number in small letters and with spaces", ["ii . 1", "", "I", 2], "II.1"],
    ["not by its number on a full line", ["II", "Bảo vệ môi trường", "", 3], undefined],
    ["by its number on a full line that says it is a group of tasks", ["II", "Nhóm nhiệm vụ hạ tầng", "", 3], "II"],
    ["not where a group of tasks is spoken of in passing", ["II", "Các nhóm nhiệm vụ khác", "", 3], undefined],
    ["not by the number of a task", ["I.1", "", "I", 0], undefined],
    ["not by a number that the plan does not have", ["V", "", "", 0], undefined],
    ["by its own number beneath its parent", ["1", "Hạ tầng", "II", 0], "II.1"],
    ["by its own number beneath the group before it", ["2", "", "II.1", 0], "II.2"],
    ["not by its own number with anything beside it", ["1", "Hạ tầng", "II", 1], undefined],
    ["by its own number on a full line that says so", ["1", "Nhóm nhiệm vụ về hạ tầng", "II", 7], "II.1"],
    ["not by a number in a group without groups", ["1", "Hạ tầng", "I", 0], undefined],
    ["not by a number before any heading", ["1", "Hạ tầng", "", 0], undefined],
  ])("%s", (_what, args, id) => expect(group(...args)).toBe(id));
});

describe("the number of a task", () => {
  it.each<[string, string, string | undefined]>([
    ["II.1.10", "", "II.1.10"],
    [" ii.1.2", "I", "II.1.2"],
    ["II.01.02", "", "II.1.2"],
    ["1.10", "II", "II.1.10"],
    ["1.10", "II.2", "II.1.10"],
    ["3", "II.1", "II.1.3"],
    ["03", "II.1", "II.1.3"],
    ["2", "I", "I.2"],
    ["2.2", "", "II.2.2"],
    ["3", "I", undefined],
    ["1.10", "I", undefined],
    ["9.9", "", undefined],
    ["", "I", undefined],
  ])("%s in group “%s” is %s", (number, within, id) => {
    expect(finder.byNumber(number, groupOf(within))?.id).toBe(id);
  });
  it("that two groups have says nothing outside them", () => {
    const twice = {
      ...nestedTasksPlan,
      tasks: nestedTasksPlan.tasks.map((task) => (task.id === "II.2.1" ? { ...task, number: "1" } : task)),
    };
    expect(createTaskFinder(twice).byNumber("1", undefined)).toBeUndefined();
    expect(finder.byNumber("1", undefined)?.id).toBe("I.1");
  });
});

describe("the task of a line", () => {
  const task = (question: Partial<Omit<TaskQuestion, "group" | "before" | "taken">>, ...more: [string?, string?]) => {
    const [group = "", before = ""] = more;
    return finder.task({
      number: "",
      content: "",
      doubt: "none",
      ownNumbers: false,
      taken: new Set(),
      ...question,
      group: groupOf(group),
      before: before === "" ? undefined : nestedTask(before),
    })?.id;
  };

  it.each<[string, Parameters<typeof task>, string | undefined]>([
    ["is that of its whole number", [{ number: "II.1.2" }], "II.1.2"],
    [
      "is that of its whole number in small letters, whatever its words",
      [{ number: "ii.1.2", content: "x" }],
      "II.1.2",
    ],
    ["is that of its number in its group", [{ number: "1.2" }, "II.1"], "II.1.2"],
    [
      "is that of its number in its group, whatever its words",
      [{ number: "1.2", content: "Việc khác" }, "II.1"],
      "II.1.2",
    ],
    [
      "is that of its whole number against the words of another",
      [{ number: "II.1.2", content: content("I.1") }],
      "II.1.2",
    ],
    [
      "is that of its number in its group against the words of another",
      [{ number: "2", content: content("I.1") }, "I"],
      "I.2",
    ],
    [
      "is that of its words where the number is short and no group is headed",
      [{ number: "2", content: content("I.1") }],
      "I.1",
    ],
    [
      "is that of its words where the number was made a date",
      [{ number: "1.2", content: content("I.1"), doubt: "date" }, "II.1"],
      "I.1",
    ],
    [
      "is that of its number made a date where the words are none",
      [{ number: "1.2", doubt: "date" }, "II.1"],
      "II.1.2",
    ],
    [
      "is that of its words where the plan has no such number",
      [{ number: "99", content: content("II.1.4") }, "I"],
      "II.1.4",
    ],
    ["is that of words with a slip", [{ content: `${content("II.1.4")} hơn` }], "II.1.4"],
    [
      "is that of words with a slip where the number is short",
      [{ number: "2", content: `${content("II.1.4")} hơn` }],
      "II.1.4",
    ],
    ["is none of other words", [{ content: "Mua sắm trang thiết bị văn phòng" }], undefined],
    [
      "is none of other words and a short number outside a group",
      [{ number: "1.2", content: "Mua sắm trang thiết bị" }],
      undefined,
    ],
    ["is that of a short number alone", [{ number: "1.2" }], "II.1.2"],
    ["is none of nothing", [{}], undefined],
    [
      "of a table that counts for itself is that of its words",
      [{ number: "I.1", content: content("I.2"), ownNumbers: true }, "I"],
      "I.2",
    ],
    [
      "of a table that counts for itself is that of words with a slip",
      [{ number: "I.1", content: `${content("II.1.4")} hơn`, ownNumbers: true }],
      "II.1.4",
    ],
    [
      "of a table that counts for itself is none of other words",
      [{ number: "I.1", content: "Việc khác", ownNumbers: true }],
      undefined,
    ],
    [
      "of a table that counts for itself is that of its number where it has no words",
      [{ number: "I.1", ownNumbers: true }],
      "I.1",
    ],
  ])("%s", (_what, args, id) => expect(task(...args)).toBe(id));

  describe("whose number may have lost its zero", () => {
    const lost = (words: string, group: string, before: string, ...taken: string[]): string | undefined =>
      finder.task({
        number: "1.1",
        content: words,
        doubt: "lost-zero",
        ownNumbers: false,
        taken: new Set(taken.map(nestedTask)),
        group: groupOf(group),
        before: before === "" ? undefined : nestedTask(before),
      })?.id;

    it.each<[string, Parameters<typeof lost>, string | undefined]>([
      [
        "is that of which the words speak: the plain one",
        [`${content("II.1.1")} nay`, "II.1", "II.1.9", "II.1.1"],
        "II.1.1",
      ],
      ["is that of which the words speak: the longer one", [`${content("II.1.10")} nay`, "II.1", "I.2"], "II.1.10"],
      ["is the one after the line before: the plain one", ["", "II.1", "I.2", "II.1.1"], "II.1.1"],
      ["is the one after the line before: the longer one", ["", "II.1", "II.1.9"], "II.1.10"],
      ["is the plain one where neither is taken", ["Việc khác", "II.1", "II.1.5"], "II.1.1"],
      ["is the longer one where the plain one is taken", ["Việc khác", "II.1", "II.1.5", "II.1.1"], "II.1.10"],
      ["is the plain one where both are taken", ["", "II.1", "", "II.1.1", "II.1.10"], "II.1.1"],
      ["is the only one that the plan has", ["", "I", ""], undefined],
    ])("%s", (_what, args, id) => expect(lost(...args)).toBe(id));

    it("is the only one of both that the plan has", () => {
      const shorter = { ...nestedTasksPlan, tasks: nestedTasksPlan.tasks.filter(({ id }) => id !== "II.1.1") };
      const question = {
        content: "",
        doubt: "lost-zero",
        ownNumbers: false,
        before: undefined,
        taken: new Set(),
      } as const;
      const of = (number: string) =>
        createTaskFinder(shorter).task({ ...question, taken: new Set(), number, group: nestedGroup("II.1") })?.id;
      expect(of("1.1")).toBe("II.1.10");
      expect(of("1.2")).toBe("II.1.2");
    });
  });
});

describe("a text says what the plan says", () => {
  it.each<[string, boolean, boolean]>([
    [content("II.1.4"), true, true],
    [`I.5. ${content("II.1.4")}`, true, true],
    [`12) ${content("II.1.4")}`, true, true],
    [`II.1.4 ${content("II.1.4").toUpperCase()}`, true, true],
    ["GIẢM NGHÈO VÀ AN SINH XÃ HỘI", true, false],
    ["2. Giảm nghèo, và an sinh xã hội.", true, false],
    [`${content("II.1.4")} hơn`, false, true],
    [`1.4. ${content("II.1.4")} hơn`, false, true],
    ["Mua sắm trang thiết bị văn phòng", false, false],
    ["II", false, false],
    ["", false, false],
  ])("%s: %s, and nearly: %s", (text, says, nearly) => {
    expect([finder.says(text), finder.saysNearly(text)]).toEqual([says, nearly]);
  });
  it("not in fewer letters than a task can be told in", () => {
    const short = (words: string) =>
      createTaskFinder({ ...nestedTasksPlan, tasks: [{ ...nestedTask("I.1"), content: words }] });
    expect([short("Làm đường").says("Làm đường"), short("Làm đường").saysNearly("Làm đường")]).toEqual([true, true]);
    expect([short("Họp chi").says("Họp chi"), short("Họp chi").saysNearly("Họp chi")]).toEqual([false, false]);
    expect([short("Họp chợ.").says("Họp chợ."), short("Họp chợ.").saysNearly("Họp chợ.")]).toEqual([true, true]);
  });
});

it.each([
  ["I.1", true],
  ["ii.1.10", true],
  ["II.1.10.", true],
  ["I. 2)", true],
  ["II", false],
  ["1.10", false],
  ["I.9", false],
  ["", false],
])("%s is the whole number of a task: %s", (text, is) => expect(finder.isWholeNumber(text)).toBe(is));

it("a number of digits alone is never the whole number of a task", () => {
  const [task] = nestedTasksPlan.tasks;
  const plan = { ...nestedTasksPlan, tasks: task ? [{ ...task, id: "1.1" }] : [] };
  expect(createTaskFinder(plan).isWholeNumber("1.1")).toBe(false);
});

describe("a piece makes the content of a task whole", () => {
  const whole = content("II.1.10");
  const at = whole.indexOf("thu gom");
  const [first, rest] = [whole.slice(0, at), whole.slice(at)];
  it.each<[string, [string, string, string, string], boolean]>([
    ["which its number tells", ["1.10", "II.1", first, rest], true],
    ["which its words tell", ["", "", first, rest], true],
    ["not of another number", ["1.9", "II.1", first, rest], false],
    ["not where it was whole before", ["1.10", "II.1", whole, "nhé"], false],
    ["not with other words", ["1.10", "II.1", first, "mua sắm trang thiết bị văn phòng làm việc"], false],
    ["not where no task is told", ["", "", "Mua sắm", "trang thiết bị văn phòng"], false],
  ])("%s", (_what, [number, group, words, more], is) =>
    expect(finder.completes(number, groupOf(group), words, more)).toBe(is),
  );
});

it("a plan has one finder", () => expect(createTaskFinder(nestedTasksPlan)).toBe(finder));

describe("the beginning of a content", () => {
  const long = (id: string): string => `${content(id)} giai đoạn 2021-2025, định hướng đến năm 2030`;
  const planOf = (contents: Readonly<Record<string, string>>) => ({
    ...nestedTasksPlan,
    tasks: nestedTasksPlan.tasks.map((task) => ({ ...task, content: contents[task.id] ?? task.content })),
  });
  const taskOf = (said: string, contents: Readonly<Record<string, string>>) =>
    createTaskFinder(planOf(contents)).task({
      ...{ number: "7", content: said, doubt: "none", group: undefined, ownNumbers: true },
      ...{ before: undefined, taken: new Set() },
    })?.id;

  it("is enough where one task alone begins so", () => {
    expect(taskOf(content("II.1.2"), { "II.1.2": long("II.1.2") })).toBe("II.1.2");
  });
  it.each<[string, string, Readonly<Record<string, string>>]>([
    [
      "two tasks begin so",
      content("II.1.2"),
      { "II.1.2": long("II.1.2"), "II.1.3": `${content("II.1.2")} vùng sâu, vùng xa và biên giới` },
    ],
    ["it is short", "Nâng cấp hệ thống giao thông", { "II.1.2": long("II.1.2") }],
    ["it is a small part of the whole", content("II.1.2"), { "II.1.2": `${long("II.1.2")}; ${content("II.1.3")}` }],
  ])("says nothing where %s", (_, said, contents) => {
    expect(taskOf(said, contents)).toBeUndefined();
  });
});
