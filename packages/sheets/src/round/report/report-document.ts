import {
  capital,
  checkNames,
  dayText,
  namesOf,
  type Report,
  type ReportingPeriod,
  type RoadBody,
  type Summary,
  unitPhrase,
} from "@ntm-kit/core";
import { checkGiven } from "../../check-given";
import { paragraph, signatureBlock, type TextBlock, type TextDocument } from "../../document/text-document";
import { roman } from "../../documents/roman";
import { documentHead, placeholder } from "../administrative";
import type { Collection } from "../collect";
import type { CompareDocument } from "../compare";
import type { Office } from "../office";
import { appendicesOf, type ReportAppendix } from "./appendices";
import { contextOf, type ReportContext } from "./context";
import { ReportDraft, type ReportFact, type ReportPlaceholder } from "./draft";
import { sayDirection, sayLacks, sayMoves, sayNext } from "./rest";
import { sayResults } from "./results";

const NAMES = namesOf<ReportDocumentOptions>({
  office: ["an office, as officeSchema describes it,", "object"],
  moves: ["two rounds compared, as compareRounds gives them,", "object", "units"],
  road: ["a road, as roadOf gives it,", "object", "aim", "cost"],
});

/** What a report says, as data: what `ntm report --format json` gives. */
export interface ReportDocumentData {
  /** Of the shape; it grows where a field goes or means something else. */
  readonly reportDocVersion: 1;
  /** The day judged. */
  readonly asOf: Report["asOf"];
  /** The period that is reported on; null where none was named. */
  readonly period: ReportingPeriod | null;
  /** In the order of the text. */
  readonly facts: readonly ReportFact[];
  /** In the order of the text. */
  readonly placeholders: readonly ReportPlaceholder[];
  /** In their order. */
  readonly appendices: readonly ReportAppendix[];
}

/** Whose report it is, of which day, and what it is compared with. */
export interface ReportDocumentOptions {
  /** The letterhead; places to fill in where absent. */
  readonly office?: Office | undefined;
  /** What moved since the earlier round; without it nothing is said of that. */
  readonly moves?: CompareDocument | undefined;
  /** The road to all targets, `roadOf` of the round's run; without it nothing is said of it. */
  readonly road?: RoadBody | undefined;
}

/**
 * The report of a round as an administrative document (Decree 30/2020/NĐ-CP), and what it says as data. Nothing is
 * praised, blamed or guessed.
 *
 * @example
 * const { document, data } = reportDocument(collect(run), summary);
 * await writeFile("bao-cao.docx", writeDocx(document));
 */
export function reportDocument(
  collection: Collection,
  summary: Summary,
  options: ReportDocumentOptions = {},
): { readonly document: TextDocument; readonly data: ReportDocumentData } {
  checkGiven({ collection, summary, options });
  checkNames(options, NAMES);
  const { office } = options;
  const draft = new ReportDraft();
  const context = contextOf(collection, summary, draft);
  const round = collection.period?.title ?? `đến ngày ${dayText(collection.run.asOf, "vi")}`;
  sayOpening(context, office, round);
  saySections(context, options);
  const symbol = office?.abbreviation ?? placeholder("ký hiệu cơ quan");
  const name = office?.name ?? placeholder("tên cơ quan");
  const attached = `(Kèm theo Báo cáo số       /BC-${symbol} ngày    tháng    năm       của ${name})`;
  const appendices = appendicesOf(context, attached);
  const title = `kết quả thực hiện xây dựng nông thôn mới ${round}`;
  const blocks: TextBlock[] = [
    documentHead(office, `Số:       /BC-${symbol}`, "ngày    tháng    năm      "),
    paragraph("BÁO CÁO", { align: "center", bold: true, before: 12 }),
    paragraph(capital(title), { align: "center", bold: true, lineBelow: 50 }),
    ...draft.blocks,
    signature(office),
  ];
  return {
    document: { title: `Báo cáo ${title}`, sections: [{ bareFirstPage: true, blocks }, ...appendices.sections] },
    data: {
      reportDocVersion: 1,
      asOf: collection.run.asOf,
      period: collection.period ?? null,
      facts: draft.facts,
      placeholders: [...lackingOf(office), ...draft.placeholders],
      appendices: appendices.list,
    },
  };
}

/** The numbered sections in their order; of moves and of the road only where they are given. */
function saySections(context: ReportContext, { moves, road }: ReportDocumentOptions): void {
  const { draft } = context;
  const sections = [
    sayDirection,
    sayResults,
    ...(moves ? [(at: ReportContext, section: string): void => sayMoves(at, section, moves)] : []),
    sayLacks,
    (at: ReportContext, section: string): void => sayNext(at, section, road),
  ];
  for (const [i, say] of sections.entries()) say(context, roman(i + 1));
  draft.open(roman(sections.length + 1), "Kiến nghị, đề xuất");
  draft.leave("kiến nghị, đề xuất");
  draft.close();
}

/** What head and signature leave to be filled in. */
const lackingOf = (office: Office | undefined): ReportPlaceholder[] => [
  ...(office?.name ? [] : [{ section: "", text: placeholder("tên cơ quan") }]),
  ...(office?.place ? [] : [{ section: "", text: placeholder("địa danh") }]),
  ...(office?.signatory?.name ? [] : [{ section: "", text: placeholder("họ tên người ký") }]),
];

/** On which decision, by whom, of which round; and on how many senders and communes the figures rest. */
function sayOpening({ draft, collection, commune }: ReportContext, office: Office | undefined, round: string): void {
  const { run, completeness } = collection;
  const own = run.plan.documents.find(({ id }) => id === run.plan.targets[0]?.source.document) ?? run.plan.documents[0];
  const name = office?.name ?? placeholder("tên cơ quan");
  if (own) {
    const title = own.title.replace(/^Quyết định /, "");
    const day = own.date ? ` ngày ${dayText(own.date, "vi")}` : "";
    const issuer = own.issuer ? ` của ${own.issuer}` : "";
    draft.say(`Thực hiện Quyết định số ${own.id}${day}${issuer} ${title}, ${name} báo cáo kết quả ${round} như sau:`);
  } else draft.say(`${name} báo cáo kết quả ${round} như sau:`);
  const { units, expected, received, partial, senders } = completeness;
  const said = draft.fact("reported", {
    value: units.reported,
    text: `${units.reported}/${units.expected} ${commune} của ${unitPhrase(run.index.root)} có số liệu`,
  });
  const oldFiles = run.findings.flatMap(({ code, file }) => (code === "sender/earlier-period" ? [file] : []));
  const old = senders.filter(
    (sender) => sender.expected && oldFiles.some((file) => sender.files.includes(file)),
  ).length;
  const withOld = old > 0 ? `, trong đó ${old} đơn vị gửi số liệu của kỳ trước` : "";
  draft.say(
    `Số liệu đến ngày ${dayText(run.asOf, "vi")}, tổng hợp từ ${received + partial}/${expected} đơn vị gửi báo cáo${withOld}; ${said}.`,
  );
  draft.leave("căn cứ khác");
}

function signature(office: Office | undefined) {
  const { signatory, recipients = [placeholder("nơi nhận")], archive, abbreviation } = office ?? {};
  const filed = archive ?? abbreviation;
  return signatureBlock({
    recipientsTitle: "Nơi nhận:",
    recipients: [...recipients.map((line) => `- ${line};`), `- Lưu: VT${filed ? `, ${filed}` : ""}.`],
    offices: [
      (signatory?.capacity ?? placeholder("quyền hạn người ký")).replace(/^[^[].*/, (text) => text.toUpperCase()),
      ...(signatory?.title ? [signatory.title.toUpperCase()] : []),
    ],
    name: signatory?.name ? { text: signatory.name } : { text: placeholder("họ tên người ký"), highlight: true },
  });
}
