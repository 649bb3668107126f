import { escapedJson } from "@ntm-kit/core";
import { officeSchema, type ReturnDocument, reportOf, returnList, returnOf, terminalText } from "@ntm-kit/sheets";
import { writeDocx } from "@ntm-kit/workbook";
import { nodeDeflate } from "@ntm-kit/workbook/node";
import { needsOutput } from "../../output";
import { VERSION } from "../../version";
import { type CommandContext, type CommandResult, statusOf } from "../context";
import { refuseFormat } from "../prove";
import { checkRound, roundSettings } from "./check-round";
import { readJsonFile } from "./json-file";
import { markedCopy } from "./marked-copy";
import { checkFolder, type FolderFile, writeFolder } from "./output-folder";

const INDEX = "tra-lai.json";

/** `ntm return <file...> -o <folder>`: what each sender has to put right: an annotated copy and a one-page list. */
export async function returnFiles(context: CommandContext): Promise<CommandResult> {
  const { args } = context;
  const format = args.format ?? "text";
  refuseFormat("return", format, ["text", "json"]);
  needsOutput(args.output);
  checkFolder(args.output, INDEX, args.positionals);
  const settings = await roundSettings(args);
  const office = args.office === undefined ? undefined : readJsonFile(args.office, officeSchema);
  const { collection, loaded } = await checkRound(context, settings);
  // What goes back to districts is written in the language of officials, whatever the language of the terminal.
  const report = reportOf(collection.run, { language: "vi", toolVersion: VERSION, accepted: settings.accepted });
  const document = returnOf(collection, report);
  const files: FolderFile[] = [];
  for (const sender of document.senders) {
    for (const { file, annotated } of sender.files) {
      const given = loaded.get(file);
      const own = sender.findings.filter((finding) => finding.file === file);
      if (given)
        files.push({ name: `${sender.folder}/${annotated}`, content: await markedCopy(given, report, own, "vi") });
    }
    const list = writeDocx(returnList(sender, document, office), { deflate: nodeDeflate });
    files.push({ name: `${sender.folder}/${sender.list}`, content: list });
  }
  const json = escapedJson(`${JSON.stringify(document, null, 2)}\n`);
  writeFolder(args.output, [{ name: INDEX, content: json }, ...files]);
  const output = format === "json" ? json : returnText(document, args.language);
  return { output, isDelivered: true, status: statusOf(collection.run, report.findings) };
}

function returnText({ senders, clear, missing, unassigned }: ReturnDocument, language: "vi" | "en"): string {
  const vi = language === "vi";
  const line = (head: string, ids: readonly string[]): string[] =>
    ids.length === 0 ? [] : [`${head}: ${ids.map(terminalText).join(", ")}`];
  return [
    ...senders.map(({ name, folder, findings }) => {
      const count = (severity: string): number => findings.filter((one) => one.severity === severity).length;
      const [errors, warnings] = [count("error"), count("warning")];
      return `${folder}/  ${name}: ${vi ? `${errors} lỗi, ${warnings} cảnh báo` : `errors ${errors}, warnings ${warnings}`}`;
    }),
    ...line(vi ? "Không phải sửa gì" : "Nothing to put right", clear),
    ...line(vi ? "Chưa gửi" : "Not sent", missing),
    ...line(vi ? "Chưa rõ đơn vị" : "Sender not known", unassigned),
    "",
  ].join("\n");
}
