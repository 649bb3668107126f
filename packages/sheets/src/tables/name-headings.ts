import type { PlanIndex } from "@ntm-kit/core";
import { bareWords } from "../text/bare-words";
import { wordList } from "../text/word-list";
import type { Guess } from "./guess";
import type { Vocabulary } from "./vocabulary";
import { SURE } from "./weights";

/** Headings of the column of names where the plan counts units that the vocabulary has no word for: "Tên thôn". */
export function nameHeadings(index: PlanIndex, vocabulary: Vocabulary): (heading: string) => Guess | undefined {
  const names = (index.layers.at(-1)?.name ?? "").split(/,\s*/).filter(Boolean);
  const own = names.filter((name) => vocabulary.known(bareWords(name)).length === 0);
  if (own.length === 0) return () => undefined;
  const list = wordList(
    own.flatMap((name) => [`[tên] [các] ${name}`, `tên đơn vị ${name}`, `danh (sách | mục) ${name}`]),
  );
  return (heading) => (list.is(bareWords(heading)) ? { field: "unit", score: SURE.outright } : undefined);
}
