import { tagAt, tags } from "../package/xml-edit";

/** Line from which a note is ours, in a note of the user's. */
export const MARKER = "— ntm —";

/** Where a note stands in the text of a comments part. */
export interface CommentSpan {
  /** A1 address in capitals. */
  readonly cell: string;
  readonly author: string;
  readonly prefix: string;
  readonly start: number;
  readonly end: number;
  /** Where a further run of text can be put; absent where the note has no text of its own. */
  readonly textEnd: number | undefined;
  /** Stub of a threaded comment, which must not be touched. */
  readonly isThread: boolean;
}

export function commentSpans(xml: string): CommentSpan[] {
  const authors: string[] = [];
  const found: CommentSpan[] = [];
  let author: number | undefined;
  let open: { cell: string; author: string; prefix: string; start: number } | undefined;
  let textEnd: number | undefined;
  for (const tag of tags(xml)) {
    if (tag.local === "author") {
      if (tag.kind === "open") author = tag.end;
      else authors.push(author === undefined ? "" : xml.slice(author, tag.start));
      if (tag.kind !== "open") author = undefined;
    } else if (tag.local === "comment" && tag.kind === "open") {
      const own = tagAt(xml, tag);
      open = {
        cell: (own.get("ref") ?? "").toUpperCase().replaceAll("$", ""),
        author: authors[Number(own.get("authorId"))] ?? "",
        prefix: tag.prefix,
        start: tag.start,
      };
      textEnd = undefined;
    } else if (tag.local === "text" && tag.kind === "close" && open) textEnd = tag.start;
    else if (tag.local === "comment" && tag.kind === "close" && open) {
      const isThread = /^tc=/.test(open.author) || xml.slice(open.start, tag.end).includes("[Threaded comment]");
      found.push({ ...open, end: tag.end, textEnd, isThread });
      open = undefined;
    }
  }
  return found;
}

const PIECE = /(<((?:[\w.-]+:)?)t(?:\s[^>]*)?>)([^<]*)(<\/(?:[\w.-]+:)?t>)/g;

/**
 * A note of the user's without what stands below our line, whichever runs it was put into since; undefined where the
 * whole note is ours. A note without our line comes back as it is.
 */
export function withoutOurs(comment: string): string | undefined {
  if (!comment.includes(MARKER)) return comment;
  let isAfter = false;
  let kept = "";
  const shorter = comment.replace(PIECE, (whole, open: string, _prefix: string, text: string, close: string) => {
    if (isAfter) return "";
    const at = text.indexOf(MARKER);
    if (at < 0) {
      kept += text;
      return whole;
    }
    isAfter = true;
    const before = text.slice(0, at).replace(/(?:\r?\n|&#(?:10|xA);|_x000[aA]_)$/, "");
    kept += before;
    return before === "" ? "" : open + before + close;
  });
  if (kept.trim() === "") return undefined;
  return shorter.replace(/<((?:[\w.-]+:)?)r>(?:<\1rPr>(?:(?!<\/\1rPr>)[\s\S])*<\/\1rPr>|<\1rPr\/>)?<\/\1r>/g, "");
}
