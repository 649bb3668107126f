import { checkGiven } from "../check-given";
import type { Agency } from "../model/agency";
import { type AgencyNames, nameTable } from "./name-table";
import { type FoldedWord, wordsOf } from "./words";

/** What the words of a lead or coordinating cell name. */
export interface ResolvedAgencies {
  /** Ids in the order of the text, each once. */
  readonly agencies: string[];
  /** Words that name no agency that is known. */
  readonly rest: string[];
  /** The list says that others may follow ("…"). */
  readonly open?: boolean;
  /** What each is to do, where words follow its name directly, by id. */
  readonly roles?: Record<string, string>;
}

/** Finds the agencies that a text names. */
export interface AgencyResolver {
  /** The agencies that a cell or a text names, and what of it names none. */
  resolve(text: string): ResolvedAgencies;
}

/**
 * Splits lead and coordinating cells into agencies, whatever joins them: "A; B", "A, B", "A và B", "- A - B", "Các Sở:
 * X, Y", a lost line break. Names are matched before joints are looked for, since "và", "," and "-" stand inside names
 * too.
 *
 * @example
 * const { agencies, rest } = createAgencyResolver(plan.agencies).resolve("Sở Nông nghiệp, STC");
 */
export function createAgencyResolver(agencies: readonly Agency[]): AgencyResolver {
  checkGiven({ agencies });
  const names = nameTable(agencies);
  return {
    resolve(text) {
      const { found, loose } = scan(text, names);
      const roles = Object.fromEntries(loose.flatMap(({ after, words }) => (after ? [[after, words]] : [])));
      return {
        agencies: [...new Set(found)],
        rest: loose.flatMap(({ after, words }) => (after ? [] : [words])),
        ...(/(\.{3}|…)\s*$/.test(text) ? { open: true } : {}),
        ...(Object.keys(roles).length > 0 ? { roles } : {}),
      };
    },
  };
}

/** Words outside every name; `after` is the agency whose name they follow directly. */
interface Loose {
  readonly after: string | undefined;
  readonly words: string;
}

function scan(text: string, names: AgencyNames): { found: string[]; loose: Loose[] } {
  const words = wordsOf(text);
  const found: string[] = [];
  const loose: Loose[] = [];
  let open: { start: number; after: string | undefined } | undefined;
  let prefix: string | undefined;
  const close = (end: number) => {
    if (!open) return;
    const loosely = trimJoints(text.slice(open.start, end));
    if (loosely) loose.push({ after: open.after, words: loosely });
    open = undefined;
  };
  let at = 0;
  for (let word = words[at]; word; word = words[at]) {
    const before = words[at - 1];
    const gap = text.slice(before?.end ?? 0, word.start);
    if (gap.includes(";")) prefix = undefined;
    const match = names.matchAt(text, words, at) ?? (prefix ? names.matchAt(text, words, at, prefix) : undefined);
    if (match) {
      close(word.start);
      found.push(match.id);
      at += match.length;
    } else if (word.folded === "cac" && words[at + 1]?.folded === OFFICE) {
      // "Các Sở: X, Y, Z": the "Sở" belongs to each of them.
      close(word.start);
      prefix = OFFICE;
      at += 2;
    } else {
      open ??= { start: word.start, after: before && isOfNameBefore(word, gap) ? found.at(-1) : undefined };
      at += 1;
    }
  }
  close(text.length);
  return { found, loose };
}

const OFFICE = "so";

/** Words with which another agency's name begins: after them nothing is taken for a role. */
const HEADS = new Set(["so", "ban", "ubnd", "uy", "van", "hoi", "bo", "cong", "cac", "chi", "phong", "doan", "va"]);

/**
 * Whether nothing but a blank, a colon or a bracket stands between a name and this word, and no other name can begin
 * here.
 */
const isOfNameBefore = (word: FoldedWord, gap: string): boolean =>
  !HEADS.has(word.folded) && /^[ \t\u00a0]*[:(]?[ \t\u00a0]*$/.test(gap);

/** Cuts dashes, commas, semicolons, dots and "và" off both ends. */
function trimJoints(words: string): string {
  const trimmed = words
    .replace(/^[\s\-–—;,:.…()+/&]+|[\s\-–—;,:.…()+/&]+$/gu, "")
    .replace(/^(và|cùng|với)(\s+|$)|(^|\s+)(và|cùng|với)$/giu, "");
  return trimmed === words ? trimmed : trimJoints(trimmed);
}
