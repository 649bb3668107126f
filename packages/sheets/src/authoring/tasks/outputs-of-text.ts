import type { OutputKind, Outputs } from "@ntm-kit/core";
import { oneLine } from "./agencies-of-text";

/** Kinds of document by the words with which they are named; the first that stands in an item decides. */
const KINDS: readonly (readonly [OutputKind, RegExp])[] = [
  ["resolution", /nghị quyết/iu],
  ["decision", /quyết định/iu],
  ["plan", /kế hoạch/iu],
  ["report", /báo cáo/iu],
  ["guidance", /^hướng dẫn/iu],
];

/** Items of an outputs cell, by commas and line breaks; what is of no known kind is a document. */
export function outputsOfText(written: string): Outputs {
  const text = oneLine(written);
  const isEither = /\/(?=\p{Lu})|\shoặc\s/u.test(text);
  const pieces = text === "" ? [] : text.split(isEither ? /\s*(?:\/(?=\p{Lu})|\shoặc\s)\s*/u : /\s*[;,]\s*|\s-\s/u);
  const items = pieces
    .map((piece) => piece.replace(/^[\s\-–+]+|[\s.]+$/g, ""))
    .filter((piece) => piece !== "")
    .map((piece) => ({ kind: KINDS.find(([, words]) => words.test(piece))?.[0] ?? "document", text: piece }));
  return { text, wanted: isEither ? "either" : "all", items };
}
