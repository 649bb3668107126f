import { extractRecords } from "@ntm-kit/sheets";
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
  const records = extractRecords(run);
  const status = run.inputs.some((input) => "reason" in input) ? 2 : 0;
  if (format === "json") return { output: `${JSON.stringify(records, null, 2)}\n`, status };
  if (format === "ndjson") return { output: records.map((record) => `${JSON.stringify(record)}\n`).join(""), status };
  return { output: recordsCsv(records), status };
}
