import { type BenchRow, ms, pair } from "../../bench/bench";
import { QUIET_MS } from "../src/host/excel/read/watch-edits";
import { type HostOverExcel, hostOver, turn } from "../test-support/excel-host";
import { communeSheet } from "./workbooks";

const CHECK = { asOf: "2025-12-31", language: "vi", overrides: {} } as const;
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;

/** What the add-in asks of Excel, counted on the wire between Microsoft's client and the simulated Excel. */
export async function run(): Promise<BenchRow[]> {
  return [
    ...(await marking()),
    ...(await checking(60, 26)),
    ...(await checking(20_000, 30)),
    await editing(20_000, 30),
  ];
}

const MARKS = Array.from({ length: 2_000 }, (_, i) => ({
  sheet: "Biểu 1",
  cell: `${"BCDEF"[i % 5]}${i * 7 + 3}`,
  severity: (["error", "warning", "info"] as const)[i % 3]!,
}));

async function marking(): Promise<BenchRow[]> {
  const { excel, host } = await hostOver(communeSheet(60, 26));
  const counted = async (work: () => Promise<unknown>) => {
    excel.recorder.clear();
    await work();
    await turn();
    return excel.recorder.totals;
  };
  const ours = await counted(() => host.mark(MARKS));
  const each = await counted(() => markEach());
  return [
    {
      name: "mark 2,000 scattered cells: actions, of the 60 that are allowed",
      ratio: ours.actions / 60,
      limit: 1,
      detail: `${ours.actions} actions in ${ours.batches} batches`,
    },
    {
      name: "the same in bytes sent, against one range for each cell",
      ratio: ours.sent / each.sent,
      limit: 0.05,
      detail: `${kilobytes(ours.sent)} against ${kilobytes(each.sent)}, ${each.actions} actions`,
    },
  ];
}

/** As one would write it without a thought. */
const markEach = (): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Biểu 1");
    for (const { cell } of MARKS) sheet.getRange(cell).format.fill.color = "#FFC7CE";
    await context.sync();
  });

const check = ({ engine }: HostOverExcel) => engine.call("check", [CHECK]);

async function checking(rows: number, columns: number): Promise<BenchRow[]> {
  const over = await hostOver(communeSheet(rows, columns));
  const read = () => over.host.read(over.engine, {});
  const { a, b } = await pair(
    async () => {
      await read();
      await check(over);
    },
    read,
    3,
  );
  over.excel.recorder.clear();
  await read();
  const { batches, received } = over.excel.recorder.totals;
  const cells = rows * columns;
  return [
    {
      name: `read and check ${rows} × ${columns} cells, against reading them from Excel alone`,
      ratio: a / b,
      // Reading a real Excel takes longer than reading the simulated one.
      limit: rows > 1_000 ? 5 : 40,
      detail: `${ms(a)} against ${ms(b)}`,
    },
    {
      name: `reading ${rows} × ${columns} cells: bytes of a cell, of the 120 that are allowed`,
      ratio: received / cells / 120,
      limit: 1,
      detail: `${(received / cells).toFixed(0)} bytes, ${batches} batches, ${kilobytes(received)}`,
    },
  ];
}

async function editing(rows: number, columns: number): Promise<BenchRow> {
  const over = await hostOver(communeSheet(rows, columns));
  let told: (() => void) | undefined;
  await over.host.read(over.engine, {});
  const stop = await over.host.onEdit((read) => read(over.engine).then(() => told?.()));
  let edits = 0;
  const afterEdit = async (): Promise<void> => {
    const done = new Promise<void>((resolve) => {
      told = resolve;
    });
    over.excel.user.edit("Biểu 1", `V${10 + edits}`, edits++ % 19);
    await done;
    await check(over);
  };
  const fromTheBeginning = async (): Promise<void> => {
    await over.host.read(over.engine, {});
    await check(over);
  };
  const { a, b } = await pair(afterEdit, fromTheBeginning, 3);
  await stop();
  return {
    name: `from an edit to the findings at ${rows} rows, against a check from the beginning`,
    ratio: a / b,
    limit: 0.4,
    detail: `${ms(a)}, at most ${QUIET_MS} ms of it waiting for what follows closely, against ${ms(b)}`,
  };
}
