import type { OutputKind, Outputs } from "@ntm-kit/core";
import { oneLine } from "./agencies-of-text";

/** Words with which kinds of outputs are named. */
const KINDS: readonly (readonly [OutputKind, readonly string[]])[] = [
  ["resolution", ["nghị quyết"]],
  ["decision", ["quyết định"]],
  ["plan", ["kế hoạch"]],
  ["report", ["báo cáo"]],
  ["guidance", ["hướng dẫn"]],
  ["project", ["đề án", "dự án"]],
  ["regulation", ["quy chế", "quy định"]],
  ["submission", ["tờ trình"]],
  ["model", ["mô hình"]],
  ["conference", ["hội nghị", "hội thảo"]],
];

/** What an item is, by the word for a kind that stands first in it: a "Báo cáo thực hiện Kế hoạch" is a report. */
function kindOf(item: string): OutputKind {
  const words = item.toLowerCase();
  const named = KINDS.flatMap(([kind, names]) => names.map((name) => ({ kind, at: words.indexOf(name) })));
  const [first] = named.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at);
  return first?.kind ?? "document";
}

/** Items of an outputs cell, by commas and line breaks; what is of no known kind is a document. */
export function outputsOfText(written: string): Outputs {
  const text = oneLine(written);
  const isEither = /\/(?=\p{Lu})|\shoặc\s/u.test(text);
  const pieces = text === "" ? [] : text.split(isEither ? /\s*(?:\/(?=\p{Lu})|\shoặc\s)\s*/u : /\s*[;,]\s*|\s-\s/u);
  const items = pieces
    .map((piece) => piece.replace(/^[\s\-–+]+|[\s.]+$/g, ""))
    .filter((piece) => piece !== "")
    .map((piece) => ({ kind: kindOf(piece), text: piece }));
  return { text, wanted: isEither ? "either" : "all", items };
}
