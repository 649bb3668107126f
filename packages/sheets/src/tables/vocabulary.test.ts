import { describe, expect, it } from "vitest";
import { kinds } from "../kinds/kinds";
import { bareWords } from "../text/bare-words";
import { fieldKey } from "./field";
import { vocabularyOf } from "./vocabulary";

const { headings: HEADINGS } = vocabularyOf(kinds);

/** What may be left out, innermost first. */
const OPTIONAL = /\[[^[\]]*\]/g;

describe("the words of headings", () => {
  it("are written composed, so that two that look the same are the same", () => {
    for (const { words } of HEADINGS) for (const phrase of words) expect(phrase).toBe(phrase.normalize("NFC"));
  });

  it.each(HEADINGS.map((heading) => [fieldKey(heading.field), heading.words.join(" · "), heading] as const))(
    "%s: every phrase reads as its own field",
    (_field, _words, { list, words }) => {
      for (const phrase of words) {
        const shortest = phrase.replace(OPTIONAL, "").replace(OPTIONAL, "");
        if (!/[(#…]/.test(shortest)) expect(list.is(bareWords(shortest)), phrase).toBe(true);
      }
    },
  );

  it("are in no two fields of one kind of table that are equally sure", () => {
    const seen = new Map<string, string>();
    for (const { field, kinds = ["any"], sure, words } of HEADINGS)
      for (const kind of kinds)
        for (const phrase of words) {
          const key = `${kind} ${sure} ${phrase}`;
          expect(seen.get(key) ?? fieldKey(field), key).toBe(fieldKey(field));
          seen.set(key, fieldKey(field));
        }
  });
});
