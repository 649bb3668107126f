import type { FundingSource } from "@ntm-kit/core";
import { bareWords } from "../text/bare-words";

/** Finds the funding source that a label names; undefined where it names none. */
export type FundingNames = (label: string) => FundingSource | undefined;

export function fundingNames(sources: readonly FundingSource[]): FundingNames {
  const names = sources
    .flatMap((source) => [source.name, ...source.aliases].map((name) => ({ words: bareWords(name), source })))
    .sort((a, b) => b.words.length - a.words.length);
  return (label) => {
    const words = bareWords(label)
      .replace(/^(?:[ivx]+|\d+(?: \d+)*|[a-h])\s/, "")
      .replace(/^(?:von|nguon von|nguon) /, "");
    return (
      names.find(({ words: name }) => words === name || words === name.replace(/^(?:von|nguon von|nguon) /, ""))
        ?.source ?? names.find(({ words: name }) => name.length >= 8 && words.includes(name))?.source
    );
  };
}
