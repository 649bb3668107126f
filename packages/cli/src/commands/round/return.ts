import { escapedJson } from "@ntm-kit/core";
import { type Collection, officeSchema, type ReturnDocument, reportOf, terminalText } from "@ntm-kit/sheets";
import { RETURN_INDEX, returnFiles } from "@ntm-kit/workbook";
import { needsOutput } from "../../output";
import { sayIn } from "../../text/words";
import { VERSION } from "../../version";
import { type CommandContext, type CommandResult, statusOf } from "../context";
import { PATCH_OPTIONS } from "../patched";
import { refuseFormat } from "../prove";
import { checkRound, roundSettings } from "./check-round";
import { givenFile } from "./given-file";
import { readJsonFile } from "./json-file";
import { checkFolder, writeFolder } from "./output-folder";

/** `ntm return <file...> -o <folder>`: what each sender has to put right: an annotated copy and a one-page list. */
export async function returnToSenders(context: CommandContext): Promise<CommandResult> {
  const { args } = context;
  const format = args.format ?? "text";
  refuseFormat("return", format, ["text", "json"]);
  needsOutput(args.output);
  checkFolder(args.output, RETURN_INDEX, args.positionals);
  const settings = await roundSettings(args);
  const office = args.office === undefined ? undefined : readJsonFile(args.office, officeSchema);
  const { collection, loaded } = await checkRound(context, settings);
  // What goes back to districts is written in the language of officials, whatever the language of the terminal.
  const report = reportOf(collection.run, { language: "vi", toolVersion: VERSION, accepted: settings.accepted });
  const { document, files } = await returnFiles(collection, report, {
    office,
    given: (name) => {
      const file = loaded.get(name);
      return file && givenFile(file);
    },
    ...PATCH_OPTIONS,
  });
  const copies = files.map(({ name, bytes }) => ({ name, content: bytes }));
  const json = escapedJson(`${JSON.stringify(document, null, 2)}\n`);
  writeFolder(args.output, [{ name: RETURN_INDEX, content: json }, ...copies]);
  const output = format === "json" ? json : returnText(document, args.language, namesOf(collection));
  return { output, isDelivered: true, status: statusOf(collection.run, report.findings) };
}

/** What senders are called, by id. */
function namesOf({ completeness }: Collection): (id: string) => string {
  const names = new Map(completeness.senders.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

function returnText(
  { senders, clear, missing, unassigned }: ReturnDocument,
  language: "vi" | "en",
  nameOf: (id: string) => string,
): string {
  const vi = language === "vi";
  const say = sayIn(language);
  const line = (head: string, ids: readonly string[]): string[] =>
    ids.length === 0 ? [] : [`${head}: ${ids.map(terminalText).join(", ")}`];
  return [
    ...senders.map(({ name, folder, findings }) => {
      const count = (severity: string): number => findings.filter((one) => one.severity === severity).length;
      const [errors, warnings] = [count("error"), count("warning")];
      return `${folder}/  ${name}: ${say("errors", { n: errors })}, ${say("warnings", { n: warnings })}`;
    }),
    ...line(vi ? "Không phải sửa gì" : "Nothing to put right", clear.map(nameOf)),
    ...line(vi ? "Chưa gửi" : "Not sent", missing.map(nameOf)),
    ...line(vi ? "Chưa rõ đơn vị" : "Sender not known", unassigned),
    "",
  ].join("\n");
}
