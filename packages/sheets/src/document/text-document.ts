import { checkGiven } from "../check-given";

/** Words that look alike within a paragraph. */
export interface TextSpan {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points; those of the paragraph where not given. */
  readonly size?: number;
  /** Marks a place that a person has still to fill in. */
  readonly highlight?: boolean;
}

/** Lengths are in millimetres, letters and the space around paragraphs in points. */
export interface TextParagraph {
  readonly kind: "paragraph";
  readonly spans: readonly TextSpan[];
  /** Level in the outline of the document, which programs list; the look is said by the rest. */
  readonly heading?: 1 | 2 | 3;
  /** 14 where not given. */
  readonly size?: number;
  readonly align?: "left" | "center" | "right" | "both";
  readonly firstLine?: number;
  readonly before?: number;
  readonly after?: number;
  /** Lines of single height; 1 where not given. */
  readonly lineHeight?: number;
  /** Stays on the page of what follows. */
  readonly keepWithNext?: boolean;
  /** A drawn line under the words, centred: its length. */
  readonly lineBelow?: number;
}

/** A cell of a table of a text document. */
export interface TextCell {
  readonly paragraphs: readonly TextParagraph[];
  readonly columns?: number;
  readonly rows?: number;
  /** Six hex digits. */
  readonly fill?: string;
  readonly verticalAlign?: "top" | "center" | "bottom";
}

/** A table of a text document. */
export interface TextTable {
  readonly kind: "table";
  /** Widths of the columns in millimetres. */
  readonly widths: readonly number[];
  /** Cells that a cell above reaches over are left out, as in HTML. */
  readonly rows: readonly (readonly TextCell[])[];
  /** Rows at the top that come again on each page. */
  readonly headerRows?: number;
  /** Without lines: two columns of words side by side, as heads and feet of letters have. */
  readonly bare?: boolean;
}

/** A paragraph or a table. */
export type TextBlock = TextParagraph | TextTable;

/** Pages of one form, beginning on a new one. */
export interface TextSection {
  readonly landscape?: boolean;
  /** Counts its pages from 1, as appendices do. */
  readonly numbersFromOne?: boolean;
  /** The first page bears no number. */
  readonly bareFirstPage?: boolean;
  readonly blocks: readonly TextBlock[];
}

/**
 * A text document as data, on A4, in Times New Roman, with page numbers at the top: written to a file by another
 * package.
 */
export interface TextDocument {
  readonly title: string;
  /** Millimetres; 20 at the top and bottom, 30 left and 20 right where not given. */
  readonly margins?: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly sections: readonly TextSection[];
}

/** A paragraph of words that all look alike. */
export const paragraph = (text: string, look: Omit<TextParagraph, "kind" | "spans"> & Omit<TextSpan, "text"> = {}) => {
  checkGiven({ text, look });
  const { bold, italic, highlight, ...rest } = look;
  return { kind: "paragraph", spans: [{ text, bold, italic, highlight }], ...rest } satisfies TextParagraph;
};

/** Who signs a document, and where. */
export interface Signature {
  /** Head of the list of recipients, "Nơi nhận:". */
  readonly recipientsTitle: string;
  readonly recipients: readonly string[];
  /** In whose stead and in which office it is signed, a line each: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH". */
  readonly offices: readonly string[];
  readonly name: TextSpan;
}

/** The foot of a letter: recipients to the left; office, room for the hand and the seal, and name to the right. */
export function signatureBlock(signature: Signature): TextTable {
  checkGiven({ signature });
  const { recipientsTitle, recipients, offices, name } = signature;
  const center = { align: "center", keepWithNext: true } as const;
  const left = [
    paragraph(recipientsTitle, { size: 12, bold: true, italic: true }),
    ...recipients.map((line) => paragraph(line, { size: 11 })),
  ];
  const right = [
    ...offices.map((line) => paragraph(line, { ...center, bold: true })),
    paragraph("", { ...center, before: 60 }),
    { kind: "paragraph", align: "center", spans: [{ bold: true, ...name }] } satisfies TextParagraph,
  ];
  return { kind: "table", bare: true, widths: [80, 80], rows: [[{ paragraphs: left }, { paragraphs: right }]] };
}
