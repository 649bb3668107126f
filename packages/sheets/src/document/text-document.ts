import { checkGiven } from "../check-given";

/** Words that look alike within a paragraph. */
export interface TextSpan {
  /** The words. */
  readonly text: string;
  /** Heavy letters. */
  readonly bold?: boolean;
  /** Slanted letters. */
  readonly italic?: boolean;
  /** Points; those of the paragraph where not given. */
  readonly size?: number;
  /** Marks a place that a person has still to fill in. */
  readonly highlight?: boolean;
}

/** Lengths are in millimetres, letters and the space around paragraphs in points. */
export interface TextParagraph {
  /** What it is among the blocks. */
  readonly kind: "paragraph";
  /** Its words. */
  readonly spans: readonly TextSpan[];
  /** Level in the outline of the document, which programs list; the look is said by the rest. */
  readonly heading?: 1 | 2 | 3;
  /** 14 where not given. */
  readonly size?: number;
  /** Both sides are even where it is `both`. */
  readonly align?: "left" | "center" | "right" | "both";
  /** Indent of the first line. */
  readonly firstLine?: number;
  /** Space above. */
  readonly before?: number;
  /** Space beneath. */
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
  /** What it says. */
  readonly paragraphs: readonly TextParagraph[];
  /** How many columns it takes; 1 where absent. */
  readonly columns?: number;
  /** How many rows it takes; 1 where absent. */
  readonly rows?: number;
  /** Six hex digits. */
  readonly fill?: string;
  /** Within the height of the row. */
  readonly verticalAlign?: "top" | "center" | "bottom";
}

/** A table of a text document. */
export interface TextTable {
  /** What it is among the blocks. */
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
  /** The long side across. */
  readonly landscape?: boolean;
  /** Counts its pages from 1, as appendices do. */
  readonly numbersFromOne?: boolean;
  /** The first page bears no number. */
  readonly bareFirstPage?: boolean;
  /** Paragraphs and tables, in their order. */
  readonly blocks: readonly TextBlock[];
}

/**
 * A text document as data, on A4, in Times New Roman, with page numbers at the top: written to a file by another
 * package.
 */
export interface TextDocument {
  /** Of the file's properties. */
  readonly title: string;
  /** Millimetres; 20 at the top and bottom, 30 left and 20 right where not given. */
  readonly margins?: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** In their order. */
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
  /** Lines beneath "Nơi nhận", without the dash. */
  readonly recipients: readonly string[];
  /** In whose stead and in which office it is signed, a line each: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH". */
  readonly offices: readonly string[];
  /** Of whoever signs. */
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
