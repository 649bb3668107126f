import { type Agency, type AgencyList, createAgencyResolver, editDistance } from "@ntm-kit/core";
import { bareWords } from "../../text/bare-words";
import { idOfName } from "../id-of-name";

/** Names that look like one agency written in two ways. */
export interface NearAgencies {
  readonly first: Agency;
  readonly later: Agency;
}

/**
 * Reads lead and coordinating cells; what names no agency of the plan becomes one of kind `doubtful`, for a person to
 * confirm or merge.
 */
export class AgencyReader {
  readonly #known: Agency[];
  readonly #added: Agency[] = [];
  #resolver: ReturnType<typeof createAgencyResolver>;

  constructor(agencies: readonly Agency[]) {
    this.#known = [...agencies];
    this.#resolver = createAgencyResolver(this.#known);
  }

  /** Agencies that the plan did not have. */
  get added(): readonly Agency[] {
    return this.#added;
  }

  read(text: string): AgencyList {
    // Names are cut from the whole cell: "các Sở, Ban, ngành" is one name, and known heads are no names of their own.
    if (this.#resolver.resolve(text).rest.length > 0)
      for (const name of namesIn(text)) if (this.#resolver.resolve(name).agencies.length === 0) this.#add(name);
    const { agencies, open, roles } = this.#resolver.resolve(text);
    return { text: oneLine(text), agencies, ...(open ? { open } : {}), ...(roles ? { roles } : {}) };
  }

  /** Pairs of names that may be one agency, one of them at least not confirmed. */
  near(): NearAgencies[] {
    return nearAgencies(this.#known);
  }

  #add(name: string): void {
    const id = idOfName(name);
    if (id === "" || this.#known.some((agency) => agency.id === id)) return;
    const agency: Agency = { id, name, kind: "doubtful", aliases: [] };
    this.#known.push(agency);
    this.#added.push(agency);
    this.#resolver = createAgencyResolver(this.#known);
  }
}

/** Pairs of names that differ by a letter or two or by a joint, where one of them is not confirmed by a person. */
export function nearAgencies(agencies: readonly Agency[]): NearAgencies[] {
  return agencies.flatMap((later, i) =>
    agencies
      .slice(0, i)
      .filter((first) => (first.kind === "doubtful" || later.kind === "doubtful") && isNear(first.name, later.name))
      .map((first) => ({ first, later })),
  );
}

/** Words with which the name of an agency begins: a comma or "và" before one of them parts two names. */
const HEADS =
  "Sở|Ban|UBND|Ủy ban|Uỷ ban|Văn phòng|VPĐP|Hội|Bộ|Công an|Các|Chi cục|Phòng|Đoàn|Liên minh|Liên hiệp|Mặt trận|Kho bạc|Ngân hàng|Trung tâm|Trường|Cục|Tỉnh đoàn|Báo|Đài|Quỹ";
const BETWEEN = new RegExp(
  `\\s*(?:[;\\n]|,(?=\\s*(?:${HEADS})\\b)|\\s[-–—+]\\s(?=(?:${HEADS}))|\\svà\\s(?=(?:${HEADS}|các|các)\\s))\\s*`,
  "iu",
);

/** A collective that holds commas of its own: "các Sở, Ban, ngành, đoàn thể có liên quan". */
const COLLECTIVE = /(?:các\s+)?sở,\s*ban,\s*ngành(?:,\s*đoàn thể)?(?:\s+(?:có\s+)?liên quan)?(?:\s+tỉnh)?/giu;
/** "Các Sở: X, Y": the "Sở" belongs to each of them. */
const SHARED_HEAD = /các sở:?\s+([^;\n]+)/iu;

/** "Báo và Đài Phát thanh - Truyền hình": names of their own, however short. */
const SHORT_NAMES = /^(?:báo|đài)$/iu;

/** Names in words that no known agency takes. */
function namesIn(text: string): string[] {
  const collectives = [...text.matchAll(COLLECTIVE)].map(([words]) => words);
  const rest = text.replace(COLLECTIVE, ";").replace(SHARED_HEAD, (_, names: string) =>
    names
      .split(/,\s*/)
      .map((name) => (new RegExp(`^(?:${HEADS})\\b`, "iu").test(name) ? name : `Sở ${name}`))
      .join(";"),
  );
  return [...collectives, ...rest.split(BETWEEN)]
    .map((name) =>
      name
        .replace(/^[\s\-–—+,.:;()]+|[\s,.:;()]+$/g, "")
        .replace(/^và\s+|\s+và$/giu, "")
        .replace(/\s+/g, " "),
    )
    .filter((name) => (name.length > 3 || SHORT_NAMES.test(name)) && !/^(?:và|các|sở|ban|khác)$/iu.test(name));
}

/** Line breaks of a cell are blanks in the plan. */
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " ").trim();

/** Names of fewer letters are apart by two: "Sở Nội vụ" and "Sở Ngoại vụ" are two. */
const LONG_NAME = 16;

/** "Thông tin - Truyền thông" and "Thông tin và Truyền thông", or a slip of a letter, in a long name of two. */
function isNear(a: string, b: string): boolean {
  if (isAbbreviated(a, b) || isAbbreviated(b, a)) return true;
  const [x, y] = [plainName(a), plainName(b)];
  const most = Math.min(x.length, y.length) >= LONG_NAME ? 2 : 1;
  return x === y || editDistance(x, y, most) <= most;
}

/** "Sở NN&MT" of "Sở Nông nghiệp và Môi trường": letters in capitals stand for a word each. */
function isAbbreviated(short: string, long: string): boolean {
  if (!/\p{Lu}{2}|\p{Lu}&\p{Lu}/u.test(short) || short.length >= long.length) return false;
  const letters = lettersOf(short);
  return letters.length >= 4 && letters === lettersOf(long);
}

/** First letters of the words, and each letter of a word in capitals; what joins words has none. */
const lettersOf = (name: string): string =>
  name
    .normalize("NFC")
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "" && word !== "và")
    .map((word) => (/^\p{Lu}+$/u.test(word) ? word : (word[0] ?? "").toUpperCase()))
    .join("")
    .replace(/T$/, "");

const plainName = (name: string): string =>
  bareWords(name)
    .replace(/ va /g, " ")
    .replace(/ tinh$/, "");
