import type { Task } from "@ntm-kit/core";
import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import { type CellValue, checkFiles, GridBuilder, type Run } from "@ntm-kit/sheets";
import { describe, expect, it } from "vitest";

type Value = CellValue | { readonly serial: number };
type Row = readonly Value[];
const HEADER = ["STT", "Nội dung thực hiện", "Đơn vị chủ trì", "Thời gian thực hiện", "Tiến độ thực hiện"];

const row = (task: Task, number: Value, status = "Đang thực hiện"): Value[] => [
  number,
  task.content,
  task.leadAgencies.text,
  task.schedule.text,
  status,
];
const own = (task: Task): Value => task.number;
const taskOf = (id: string): Task => plan.tasks.find((task) => task.id === id)!;
const ofGroup = (id: string): Task[] => plan.tasks.filter((task) => task.group === id);

/** Every group with its heading and tasks. */
function whole(number: (task: Task) => Value = own, edit: (row: Value[], task: Task) => Row[] = (r) => [r]): Row[] {
  return [
    HEADER,
    ...plan.taskGroups.flatMap((group) => [
      [group.number, group.title],
      ...ofGroup(group.id).flatMap((task) => edit(row(task, number(task)), task)),
    ]),
  ];
}

async function read(rows: readonly Row[], merges: readonly (readonly [number, number, number, number])[] = []) {
  const builder = new GridBuilder("Phụ lục I", {
    styles: [
      { format: "General", isDate: false },
      { format: "d/m/yyyy", isDate: true },
    ],
  });
  rows.forEach((cells, r) =>
    cells.forEach((value, c) => {
      if (typeof value === "string") builder.addText(r, c, value);
      else if (typeof value === "number") builder.addNumber(r, c, value);
      else if (value && typeof value === "object" && "serial" in value)
        builder.addNumber(r, c, value.serial, { style: 1 });
    }),
  );
  for (const [top, left, bottom, right] of merges) builder.merges.push({ top, left, bottom, right });
  const file = { path: "a.xlsx", sha256: "", workbook: { format: "xlsx" as const, sheets: [builder.build()] } };
  return checkFiles([file], { plan, asOf: "2022-01-01" });
}

const found = (run: Run): string[] =>
  run.findings.map((finding) =>
    [finding.code, finding.at === undefined ? "" : run.locate(finding.at)?.cell].filter(Boolean).join(" "),
  );

const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

describe("all 99 tasks are known by their numbers, however these are written", () => {
  it.each<[string, (task: Task) => Value]>([
    ["as the plan writes them", own],
    ["with the group", (task) => task.id],
    ["as numbers, of which 1.10 lost its zero", (task) => Number(task.number)],
    ["as text that was a number once", (task) => String(Number(task.number))],
    [
      "as dates that were made of 1.2",
      (task) => {
        const [day, month] = task.number.split(".").map(Number);
        return month !== undefined && month <= 12 ? { serial: serial(2024, month, day!) } : task.number;
      },
    ],
    ["with a comma", (task) => task.number.replace(".", ",")],
    ["with a dash", (task) => task.id.replaceAll(".", "-")],
    ["counted through", (task) => plan.tasks.indexOf(task) + 1],
  ])("%s", async (_, number) => {
    const run = await read(whole(number));
    expect(found(run)).toEqual([]);
    expect(run.dataset.tasks.map(({ task }) => task)).toEqual(plan.tasks.map(({ id }) => id));
  });

  it("where the number opens the words and there is no column for it", async () => {
    const rows = plan.tasks.map((task) => [`${task.id}. ${task.content}`, ...row(task, "").slice(2)]);
    const run = await read([HEADER.slice(1), ...rows]);
    expect(found(run)).toEqual([]);
    expect(run.dataset.tasks).toHaveLength(99);
  });
});

describe("a line of its own", () => {
  it("is a heading where it bears a group's title, with a lead, a time and a status of the whole group", async () => {
    const rows: Row[] = [
      HEADER,
      ...plan.taskGroups.flatMap((group) => [
        [group.number, group.title, "Sở Y tế", "Hàng năm", "Đang thực hiện"],
        ...ofGroup(group.id).map((task) => row(task, task.number)),
      ]),
    ];
    const run = await read(rows);
    expect(found(run)).toEqual([]);
    expect(run.dataset.tasks).toHaveLength(99);
  });
  it("is a heading where a group's number and short title are merged over the table", async () => {
    const rows: Row[] = [
      HEADER,
      ...plan.taskGroups.flatMap((group) => [
        [`${group.id}. ${group.title.split(" ").slice(0, 6).join(" ")}`],
        ...ofGroup(group.id).map((task) => row(task, task.number)),
      ]),
    ];
    expect(found(await read(rows))).toEqual([]);
  });
  it("is no task where the content above is merged over it", async () => {
    const tasks = ofGroup("I");
    const rows = tasks.flatMap((task) => [row(task, task.number), ["", "", "Sở Y tế"]]);
    const merges = tasks.flatMap((_, i) => [0, 1, 3, 4].map((c) => [2 * i + 1, c, 2 * i + 2, c] as const));
    const run = await read([HEADER, ...rows], merges);
    expect(found(run)).toEqual([]);
    expect(run.dataset.tasks).toHaveLength(17);
  });
  it("is the rest of a task that a page cut, though a header stands between and it begins with a capital", async () => {
    const cut = taskOf("I.14");
    const words = cut.content.split(" ");
    const at = words.findIndex((word, i) => i > 4 && /^\p{Lu}/u.test(word));
    const rows = whole(own, (cells, task) =>
      task === cut
        ? [
            [cells[0]!, words.slice(0, at).join(" "), ...cells.slice(2)],
            HEADER,
            ["", words.slice(at).join(" "), "Báo cáo"],
          ]
        : [cells],
    );
    expect(found(await read(rows))).toEqual([]);
  });
  it("is a header again, with the numbers of its columns that the first has not", async () => {
    const rows = whole(own, (cells, task) =>
      task.id === "I.9" ? [HEADER, ["1", "2", "3", "4", "5"], cells] : [cells],
    );
    const run = await read(rows);
    expect(found(run)).toEqual([]);
    expect(run.sheets[0]!.content.tables).toHaveLength(1);
  });
});

describe("a table that lists a part of the tasks", () => {
  const leads = (agency: string): Task[] => plan.tasks.filter((task) => task.leadAgencies.agencies.includes(agency));
  const selection = (tasks: readonly Task[], number: (task: Task, i: number) => Value): Row[] => [
    HEADER,
    ...plan.taskGroups.flatMap((group) => {
      const listed = tasks.filter((task) => task.group === group.id);
      const isHeaded = tasks.some((task) => task.group === group.id || task.group.startsWith(`${group.id}.`));
      return [
        ...(isHeaded ? [[group.number, group.title]] : []),
        ...listed.map((task, i) => row(task, number(task, i))),
      ];
    }),
  ];

  it.each(["so-y-te", "so-nong-nghiep-va-phat-trien-nong-thon", "ubnd-cac-huyen-thanh-pho-gia-nghia"])(
    "covers what one agency leads: %s",
    async (agency) => {
      const tasks = leads(agency);
      expect(found(await read(selection(tasks, own)))).toEqual([]);
      expect(found(await read(selection(tasks, (_, i) => i + 1)))).toEqual([]);
    },
  );
  it("lacks a task of that agency", async () => {
    const tasks = leads("so-nong-nghiep-va-phat-trien-nong-thon");
    const run = await read(selection(tasks.slice(1), own));
    expect(run.findings.map(({ code, subject }) => `${code} ${subject}`)).toEqual(["task/missing I.1"]);
  });
  it("covers one sub-group, headed within its group", async () => {
    const group = (id: string) => plan.taskGroups.find((entry) => entry.id === id)!;
    const heads: Row[] = [
      ["IV", group("IV").title],
      ["3", group("IV.3").title],
    ];
    expect(found(await read([HEADER, ...heads, ...ofGroup("IV.3").map((task) => row(task, task.number))]))).toEqual([]);
  });
});

describe("who leads", () => {
  it.each([
    ["IV.1.6", "Sở NN&PTNT"],
    ["IV.2.8", "Sở Lao động - TB&XH"],
    ["IV.3.3", "Sở VHTTDL"],
    ["I.8", "UBND huyện Cư Jút"],
    ["I.12", "UBND xã Nam Dong"],
  ])("of %s may be written “%s”", async (id, lead) => {
    const rows = whole(own, (cells, task) => [
      task.id === id ? [cells[0]!, cells[1]!, lead, ...cells.slice(3)] : cells,
    ]);
    expect(found(await read(rows))).toEqual([]);
  });
  it("is another agency, also where one of its initials alone is other", async () => {
    const rows = whole(own, (cells, task) => [
      task.id === "IV.3.5" ? [cells[0]!, cells[1]!, "Sở KH&CN", ...cells.slice(3)] : cells,
    ]);
    expect(found(await read(rows))).toEqual([expect.stringMatching(/^task\/lead-differs C\d+$/)]);
  });
});
