import { extractRecords, isRecordsName, type Run } from "@ntm-kit/sheets";
import { recordsCsv } from "../csv";
import { checkTextOutput } from "../output";
import { UserError } from "../user-error";
import { type CommandContext, type CommandResult, checkArguments } from "./context";

/** `ntm extract <file...>`: what the sheets say, as tidy data. */
export async function extract(context: CommandContext): Promise<CommandResult> {
  const format = context.args.format ?? "csv";
  if (format === "text" || format === "html")
    throw new UserError(
      { vi: `ntm extract không có dạng ${format}.`, en: `ntm extract has no format ${format}.` },
      { vi: "Các dạng: csv, json, ndjson.", en: "It gives csv, json or ndjson." },
    );
  checkTextOutput(context.args.output, format);
  const { run } = await checkArguments(context);
  refuseRecords(run);
  const records = extractRecords(run);
  const status = run.inputs.some((input) => "reason" in input) ? 2 : 0;
  if (format === "json") return { output: `${JSON.stringify(records, null, 2)}\n`, status };
  if (format === "ndjson") return { output: records.map((record) => `${JSON.stringify(record)}\n`).join(""), status };
  return { output: recordsCsv(records), status };
}

/** Statements are what comes out: of a file of them nothing would be written, as if it said nothing. */
function refuseRecords({ inputs }: Run): void {
  const records = inputs.find(({ path }) => isRecordsName(path));
  if (records)
    throw new UserError(
      { vi: "đã là số liệu dạng bảng, không phải bảng tính.", en: "it holds tidy data already, and no sheets." },
      {
        vi: "Chỉ đưa bảng tính cho extract; validate và summarize đọc được tệp này.",
        en: "Give spreadsheets alone to extract; validate and summarize read this file.",
      },
      records.path,
    );
}
