import type { FundingSource } from "@ntm-kit/core";
import { bareWords } from "../text/bare-words";

/** Finds the funding source that a label names; undefined where it names none. */
export type FundingNames = (label: string) => FundingSource | undefined;

export function fundingNames(sources: readonly FundingSource[]): FundingNames {
  const names = sources
    .flatMap((source) => [source.name, ...source.aliases].map((name) => nameOf(bareWords(name), source)))
    .sort((a, b) => b.words.length - a.words.length);
  return (label) => {
    const words = withoutMoney(bareWords(label).replace(/^(?:[ivx]+|\d+(?: \d+)*|[a-h])\s/, ""));
    return (
      names.find((name) => words === name.words || words === name.plain)?.source ??
      names.find((name) => name.words.length >= 8 && words.includes(name.words))?.source
    );
  };
}

/** A name of a source, and the same without the word for money before it. */
const nameOf = (words: string, source: FundingSource) => ({ words, plain: withoutMoney(words), source });

const withoutMoney = (words: string): string => words.replace(/^(?:von|nguon von|nguon) /, "");
