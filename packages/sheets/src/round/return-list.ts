import { dayText, explainedText } from "@ntm-kit/core";
import { checkGiven } from "../check-given";
import { paragraph, type TextBlock, type TextDocument } from "../document/text-document";
import { bodyParagraph, documentHead, placeholder, tableCell, wordTable } from "./administrative";
import type { Office } from "./office";
import type { ReturnDocument, ReturnedSender } from "./returned";

/** Millimetres that the table has on the page, and widths of its columns. */
const ROOM = 128;
const WIDTHS = [9, 27, 18, 62, 48];
/** Letters of 10 points that stand in a millimetre, and the height of a line. */
const LETTERS_A_MILLIMETRE = 0.53;
const LINE = 4.3;

/**
 * The one page that goes back to a sender: what to put right, where and how, gravest first.
 *
 * @example
 * const back = returnOf(collect(run), report);
 * const lists = back.senders.map((sender) => writeDocx(returnList(sender, back)));
 */
export function returnList(sender: ReturnedSender, of: ReturnDocument, office?: Office): TextDocument {
  checkGiven({ sender, of });
  const rows = sender.findings.map((finding) => rowOf(finding, sender.files.length > 1));
  const shown = fitting(rows);
  const rest = rows.length - shown.length;
  const period = of.period ? ` ${of.period.title}` : "";
  const blocks: TextBlock[] = [
    documentHead(office, "Số:        ", "ngày    tháng    năm      "),
    paragraph("PHIẾU ĐỀ NGHỊ CHỈNH SỬA SỐ LIỆU", { align: "center", bold: true, before: 8 }),
    paragraph(`Báo cáo xây dựng nông thôn mới${period}, số liệu đến ngày ${dayText(of.asOf, "vi")}`, {
      align: "center",
      size: 13,
      after: 6,
    }),
    paragraph(`Kính gửi: ${sender.name}`, { align: "center", size: 13, after: 6 }),
    { ...bodyParagraph(receivedText(sender)), size: 12 },
    findingsTable(shown),
    ...(rest > 0 ? [restParagraph(rest)] : []),
    {
      ...bodyParagraph(
        `Đề nghị sửa trong tệp gốc và gửi lại trước ngày ${placeholder("ngày")} về ${placeholder("nơi nhận, địa chỉ thư điện tử")}.`,
      ),
      size: 12,
      before: 6,
    },
  ];
  return { title: `Phiếu đề nghị chỉnh sửa số liệu: ${sender.name}`, sections: [{ bareFirstPage: true, blocks }] };
}

type ReturnedFinding = ReturnedSender["findings"][number];

/** Sheet, cell, what is wrong and what to do; with the file where the sender sent several. */
function rowOf(finding: ReturnedFinding, isOfSeveral: boolean): string[] {
  const { file, sheet = "", cell = "", message, hint = "" } = finding;
  const place = isOfSeveral ? [file, sheet].filter((part) => part !== "").join(" › ") : sheet;
  const said = explainedText(finding, "vi");
  const words = [message, ...otherFiles(finding), ...(said === undefined ? [] : [`${said}.`])];
  return [place, cell, words.join(" "), hint];
}

function receivedText({ files, findings }: ReturnedSender): string {
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return `Tệp đã nhận: ${files.map(({ file }) => file).join(", ")}. Có ${count("error")} lỗi, ${count("warning")} cảnh báo cần xem lại:`;
}

const findingsTable = (rows: readonly (readonly string[])[]): TextBlock =>
  wordTable(
    WIDTHS,
    ["TT", "Trang tính", "Ô", "Nội dung", "Cách sửa"],
    rows.map((row, i) =>
      [String(i + 1), ...row].map((text, n) =>
        tableCell(text, { size: 10, align: n === 0 || n === 2 ? "center" : "left" }),
      ),
    ),
    10,
  );

const restParagraph = (rest: number): TextBlock =>
  paragraph(`Còn ${rest} nội dung khác: xem trang “Danh sách lỗi (ntm)” trong bản đánh dấu kèm theo.`, {
    size: 12,
    italic: true,
    before: 4,
  });

/** Where the other side of a finding stands, if that is in another file. */
const otherFiles = ({ file: own, related = [] }: ReturnedFinding): string[] =>
  related.flatMap(({ file = own, sheet, cell }) =>
    file === own ? [] : [`Xem ${[file, sheet, cell].filter(Boolean).join(" › ")}.`],
  );

/** As many rows as fit on the page. */
function fitting(rows: readonly (readonly string[])[]): (readonly string[])[] {
  let left = ROOM;
  return rows.filter((row) => {
    const lines = Math.max(
      ...row.map((text, i) => Math.ceil(text.length / ((WIDTHS[i + 1] ?? 1) * LETTERS_A_MILLIMETRE))),
      1,
    );
    left -= lines * LINE + 1;
    return left > 0;
  });
}
