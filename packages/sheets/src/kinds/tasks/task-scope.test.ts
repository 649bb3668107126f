import { describe, expect, it } from "vitest";
import { nestedGroup, nestedTask, nestedTasksPlan } from "../../testing/nested-tasks";
import { tasksCovered } from "./task-scope";

const OF_II_1 = Array.from({ length: 10 }, (_, i) => `II.1.${i + 1}`);
const OF_II_2 = ["II.2.1", "II.2.2"];
const OF_I = ["I.1", "I.2"];

const covered = (headed: string[], listed: string[], plan = nestedTasksPlan): string[] =>
  tasksCovered(plan, headed.map(nestedGroup), new Set(listed.map(nestedTask))).map(({ id }) => id);

describe("a table of tasks covers", () => {
  it.each<[string, string[], string[], string[]]>([
    ["nothing where it lists nothing", [], [], []],
    ["all of each group that it heads", ["I"], ["I.1"], OF_I],
    ["all of each group of which it lists half", [], ["I.1", "II.2.2"], [...OF_I, ...OF_II_2]],
    ["nothing of a group of which it lists less", [], OF_II_1.slice(0, 4), []],
    ["a group within one it heads", ["II", "II.2"], ["II.2.1"], OF_II_2],
    ["all groups within one it heads where it heads none of these", ["II"], ["II.1.1"], [...OF_II_1, ...OF_II_2]],
  ])("%s", (_what, headed, listed, ids) => expect(covered(headed, listed)).toEqual(ids));
});

describe("a table of one agency's tasks covers", () => {
  /** The plan with an agency that leads these tasks and takes part in those. */
  const withAgency = (led: string[], besides: string[] = [], kind: "agency" | "collective" = "agency") => ({
    ...nestedTasksPlan,
    agencies: [...nestedTasksPlan.agencies, { id: "so-y-te", name: "Sở Y tế", kind, aliases: [] }],
    tasks: nestedTasksPlan.tasks.map((task) => ({
      ...task,
      ...(led.includes(task.id) ? { leadAgencies: { text: "Sở Y tế", agencies: ["so-y-te"] } } : {}),
      ...(besides.includes(task.id) ? { coordinatingAgencies: { text: "Sở Y tế", agencies: ["so-y-te"] } } : {}),
    })),
  });
  const of = (plan: ReturnType<typeof withAgency>, headed: string[], listed: string[]): string[] => {
    const tasks = listed.map((id) => plan.tasks.find((task) => task.id === id)).filter((task) => task !== undefined);
    return tasksCovered(plan, headed.map(nestedGroup), new Set(tasks)).map(({ id }) => id);
  };
  const LED = ["I.1", "II.1.1", "II.1.2", "II.1.3", "II.2.1", "II.2.2"];

  it("what the agency leads", () => {
    expect(of(withAgency(LED), [], LED)).toEqual(LED);
  });
  it("what it leads of which the table lists half at least", () => {
    expect(of(withAgency(LED), ["I", "II"], LED.slice(0, 3))).toEqual(LED);
    expect(of(withAgency([...LED, "II.1.4"]), ["I", "II"], LED.slice(0, 3))).toHaveLength(14);
  });
  it("what it takes part in too, where a task of that kind is listed", () => {
    const plan = withAgency(LED.slice(0, 3), LED.slice(3));
    expect(of(plan, [], LED)).toEqual(LED);
    expect(of(plan, ["I", "II"], LED.slice(0, 3))).toEqual(LED.slice(0, 3));
  });
  it("what a body of many leads, and nothing that it takes part in", () => {
    expect(of(withAgency(LED, [], "collective"), ["I", "II"], LED)).toEqual(LED);
    expect(of(withAgency(LED.slice(0, 3), LED.slice(3), "collective"), ["I", "II"], LED)).toHaveLength(14);
  });
  it("its tasks within the groups that it heads", () => {
    expect(of(withAgency(LED), ["II"], LED.slice(1))).toEqual(LED.slice(1));
    expect(of(withAgency(LED), ["II.1"], LED.slice(1, 4))).toEqual(LED.slice(1, 4));
  });
  it("the groups where these tasks are most of them", () => {
    expect(of(withAgency(LED), ["II.1"], [...LED.slice(1, 4), "II.1.5"])).toEqual(OF_II_1);
    const most = OF_II_1.slice(0, 6);
    expect(of(withAgency(most), ["II.1"], most)).toEqual(OF_II_1);
    expect(of(withAgency(most), [], most)).toEqual(most);
    expect(of(withAgency(OF_II_1.slice(0, 5)), ["II.1"], OF_II_1.slice(0, 5))).toEqual(OF_II_1);
  });
  it("the groups where it lists fewer than three", () => {
    expect(of(withAgency(["II.1.1", "II.1.2"]), ["II.1"], ["II.1.1", "II.1.2"])).toEqual(OF_II_1);
    const three = OF_II_1.slice(0, 3);
    expect(of(withAgency(three), ["II.1"], three)).toEqual(three);
  });
  it("of several agencies that fit, what the one with fewest has", () => {
    const plan = withAgency(LED.slice(0, 3));
    const both = {
      ...plan,
      agencies: [{ id: "so-van-hoa", name: "Sở Văn hóa", kind: "agency" as const, aliases: [] }, ...plan.agencies],
      tasks: plan.tasks.map((task) =>
        LED.includes(task.id) ? { ...task, coordinatingAgencies: { text: "", agencies: ["so-van-hoa"] } } : task,
      ),
    };
    expect(of(both, ["I", "II"], LED.slice(0, 3))).toEqual(LED.slice(0, 3));
  });
});
