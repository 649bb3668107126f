import { readFileSync } from "node:fs";
import type { ListedTask } from "@ntm-kit/sheets";
import { readWorkbook } from "@ntm-kit/workbook";
import { beforeAll, expect, it } from "vitest";
import { commandFolder } from "../helpers/command";
import { taskRows, workbookOf, writeFiles } from "../helpers/round-files";

const command = commandFolder("tasks");
const DAY = ["--as-of", "2024-06-30"];
const listed = async (
  ...args: string[]
): Promise<{ tasks: ListedTask[]; byAgency?: { id: string; tasks: ListedTask[] }[] }> =>
  JSON.parse((await command.typed(["tasks", "nv.xlsx", ...DAY, ...args, "--format", "json"])).out) as {
    tasks: ListedTask[];
  };

beforeAll(() => {
  writeFiles({
    "nv.xlsx": workbookOf({
      NV: taskRows({
        "I.1": ["Đã hoàn thành", 100, "1/KH-UBND"],
        "I.10": ["Đang thực hiện", 50],
        "II.1": ["Chưa thực hiện"],
      }),
    }),
  });
});

it("lists every task of the plan with lead, due day, state and days late", async () => {
  const { tasks } = await listed();
  expect(tasks).toHaveLength(99);
  expect(tasks.find(({ id }) => id === "I.10")).toMatchObject({
    lead: "Văn phòng Điều phối nông thôn mới tỉnh",
    due: "2022-06-30",
    state: "in-progress",
    progress: 0.5,
    overdue: true,
    daysLate: 731,
    source: { file: "nv.xlsx", sheet: "NV", cell: "D5" },
  });
  expect(tasks.find(({ id }) => id === "I.2")).toMatchObject({ state: null, overdue: false, daysLate: 0 });
});

it("overdue ones alone, under each agency that leads them", async () => {
  const { tasks, byAgency } = await listed("--overdue", "--by", "agency");
  expect(tasks.map(({ id }) => id)).toContain("I.10");
  expect(tasks.every(({ overdue }) => overdue)).toBe(true);
  expect(byAgency?.[0]?.tasks.map(({ id }) => id)).toContain("I.10");
});

it("is a text that begins with what is overdue, a CSV, and a workbook with a sheet for each agency", async () => {
  const { out } = await command.typed(["tasks", "nv.xlsx", ...DAY]);
  expect(out).toContain("quá hạn 731 ngày");
  // How things stand is told of all tasks, also where those that are overdue are listed alone.
  const overdue = await command.typed(["tasks", "nv.xlsx", ...DAY, "--overdue"]);
  expect(overdue.out.split("\n").slice(0, 2)).toEqual(out.split("\n").slice(0, 2));
  const csv = await command.typed(["tasks", "nv.xlsx", ...DAY, "--overdue", "--format", "csv"]);
  expect(csv.out.split("\r\n")[0]).toBe("\ufeffid,content,lead,due,state,progress,overdue,daysLate,evidence,reason");
  await command.typed(["tasks", "nv.xlsx", ...DAY, "--overdue", "--by", "agency", "-o", "nhac.xlsx"]);
  const { sheets } = await readWorkbook(new Uint8Array(readFileSync("nhac.xlsx")));
  expect(sheets.map(({ name }) => name)).toContain("Văn phòng Điều phối nông thôn m");
});

it("is a calendar of what is not done, the same twice, stamped with the day judged", async () => {
  const calendar = (): Promise<{ out: string }> => command.typed(["tasks", "nv.xlsx", ...DAY, "--format", "ics"]);
  const { out } = await calendar();
  expect((await calendar()).out).toBe(out);
  expect(out).toContain("BEGIN:VCALENDAR");
  const events = out.split("BEGIN:VEVENT").slice(1);
  const own = events.find((event) => event.includes("SUMMARY:I.10 "));
  expect(own).toContain("DTSTART;VALUE=DATE:20220630");
  expect(own).toContain("DTSTAMP:20240630T000000Z");
  expect(events.some((event) => event.includes("SUMMARY:I.1 "))).toBe(false);
});

it("one task is explained, with files how it stands", async () => {
  const plain = await command.typed(["explain", "I.10"]);
  expect([plain.status, plain.out]).toEqual([0, expect.stringContaining("Đơn vị chủ trì: Văn phòng Điều phối")]);
  const { out } = await command.typed(["explain", "I.10", "nv.xlsx", ...DAY]);
  expect(out).toContain("Đang thực hiện, 50%, quá hạn 731 ngày");
  expect(out).toContain("nv.xlsx › NV › D5");
});

it.each([
  ["--by", "day"],
  ["--format", "html"],
])("%s %s: exit 2", async (...words) => {
  expect((await command.typed(["tasks", "nv.xlsx", ...words])).status).toBe(2);
});
