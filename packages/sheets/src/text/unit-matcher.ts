import type { PlanIndex, Unit } from "@ntm-kit/core";
import { editDistance } from "@ntm-kit/core";
import { checkGiven } from "../check-given";
import { foldBare, foldName, hasMarks } from "./fold";
import { hasAtMost, lettersOf } from "./letters";
import { MEMO_SIZES, memo, once } from "./memo";
import { readUnitName } from "./unit-name";
import { withoutStatus } from "./unit-status";
import { isUpperType } from "./unit-types";

interface Hint {
  readonly typeHint?: string;
}

/**
 * What a name means. `exact`: as written in the plan · `folded`: the same but for what typing may change · `elsewhere`:
 * a commune of another district than the one asked for · `near`: one slip from one unit · `ambiguous`: several could be
 * meant · `unknown`: none, and `nearest` are up to three units that look most like it, for a person to choose from.
 */
export type UnitMatch =
  | ({
      readonly kind: "exact" | "folded";
      readonly unit: Unit;
      /** Its first word is an initial alone: "B. Hòa". */
      readonly isInitial?: true;
    } & Hint)
  | ({ readonly kind: "elsewhere"; readonly unit: Unit } & Hint)
  | ({ readonly kind: "near"; readonly unit: Unit; readonly distance: number } & Hint)
  | ({ readonly kind: "ambiguous"; readonly units: readonly Unit[] } & Hint)
  | ({ readonly kind: "unknown"; readonly nearest: readonly Unit[] } & Hint);

/** The unit a match means; none where it is ambiguous or unknown. */
export const unitOf = (match: UnitMatch): Unit | undefined => ("unit" in match ? match.unit : undefined);

/** Whether a name is a slip away from its unit or cut short, so that one written whole goes before it. */
export const isSecondBest = (match: UnitMatch | undefined): boolean =>
  match?.kind === "near" || (match?.kind === "folded" && match.isInitial === true);

/** What a unit is to a sheet: a commune, of the layer right above the communes (`district`), or above that. */
type Role = "district" | "commune" | "above";

/** Among which units a name is looked for. */
export interface MatchOptions {
  /** Only units of this role, and the units above them. */
  readonly level?: "district" | "commune" | undefined;
  /** Which of a unit above the communes and a commune of one name is meant, where nothing else says it. */
  readonly prefer?: "district" | "commune" | undefined;
}

/** Ids of the counted layer and of the one right above it, as the index of a plan has them. */
export type UnitLayers = Pick<PlanIndex, "countedLevel" | "upperLevel">;
const USUAL_LAYERS: UnitLayers = { countedLevel: "commune", upperLevel: "district" };

/** Finds the unit that a name means. */
export interface UnitMatcher {
  /** @param within - id of the district to look in first */
  match(text: string, within: string | undefined, options?: MatchOptions): UnitMatch;
}

const ROLES: readonly MatchOptions["level"][] = [undefined, "district", "commune"];

/** No name is longer: a paragraph is neither searched nor kept. */
const LONGEST = 200;

/**
 * Names of a unit; where its type is no word that is taken off before names ("thôn", "ấp"), also with the type before
 * them.
 */
function namesOf({ name, aliases, type }: Unit, others: readonly string[] = []): string[] {
  const names = [name, ...aliases, ...others];
  const isTakenOff = readUnitName(`${type} ${name}`).typeHint !== undefined;
  return isTakenOff ? names : [...names, ...names.map((own) => `${type} ${own}`)];
}

/**
 * Looks names up among units. A name of the plan never means another unit than its own.
 * @param others - names from outside, by id of the unit; they are as good as those of the plan
 * @example
 * const match = createUnitMatcher(plan.units).match("xã Bình Hoà", undefined);
 * if (match.kind === "exact" || match.kind === "folded") console.log(match.unit.id);
 */
export function createUnitMatcher(
  units: readonly Unit[],
  layers: UnitLayers = USUAL_LAYERS,
  others: ReadonlyMap<string, readonly string[]> = new Map(),
): UnitMatcher {
  checkGiven({ units, layers, others });
  const table = new NameTable(units, layers, others);
  // Asked of every name of a sheet: what is remembered lies by district, and there by the options, so that no key need
  // be put together.
  const readers = new Map<string | undefined, Map<number, (text: string) => UnitMatch>>();
  return {
    match(text, within, options = {}) {
      if (text.length > LONGEST) return { kind: "unknown", nearest: [] };
      let own = readers.get(within);
      if (!own) readers.set(within, (own = new Map()));
      const key = ROLES.indexOf(options.level) * ROLES.length + ROLES.indexOf(options.prefer);
      let read = own.get(key);
      if (!read) own.set(key, (read = memo(MEMO_SIZES.unitMatch, (name) => table.match(name, within, options))));
      return read(text);
    },
  };
}

/** A name of a unit, as names that look like it are searched. */
interface NameKey {
  readonly unit: Unit;
  readonly folded: string;
  readonly bare: string;
  /** Its figures: "Thôn 3" is never another one misspelt. */
  readonly figures: string;
  /** Set of its letters: see `lettersOf`. */
  readonly letters: number;
}

class NameTable {
  readonly #folded = new Map<string, Unit[]>();
  readonly #bare = new Map<string, Unit[]>();
  readonly #codes = new Map<string, Unit>();
  readonly #keys: readonly NameKey[];

  constructor(
    readonly units: readonly Unit[],
    readonly layers: UnitLayers,
    others: ReadonlyMap<string, readonly string[]>,
  ) {
    const keys: NameKey[] = [];
    for (const unit of units) {
      this.#codes.set(unit.code, unit);
      for (const name of namesOf(unit, others.get(unit.id))) {
        const bare = foldBare(name);
        const key = { unit, folded: foldName(name), bare, figures: figuresOf(bare), letters: lettersOf(bare) };
        keys.push(key);
        add(this.#folded, key.folded, unit);
        add(this.#bare, key.bare, unit);
      }
    }
    this.#keys = keys;
  }

  /**
   * "Xã Nam, huyện Bắc" says its district itself; the whole text goes before its parts, since a name may hold a dash.
   */
  match(text: string, within: string | undefined, options: MatchOptions): UnitMatch {
    const whole = this.#matchWhole(text, within, options);
    if (whole.kind !== "unknown") return whole;
    const named = this.#matchBare(text, within, options);
    if (named) return named;
    const [, head, tail] = /^(.+?)(?:\s*,\s*|\s+[-–—]\s+)(.+)$/su.exec(text) ?? [];
    const district =
      head && tail
        ? this.#sameName(readUnitName(tail).name).find((unit) => this.#roleOf(unit) === "district")
        : undefined;
    if (head && district) return this.#matchWhole(head, within ?? district.id, options);
    return this.#matchNoted(text, within, options) ?? this.#matchInitial(text, within, options) ?? whole;
  }

  /** "Bình Hòa1": the figure of a note, which no cell of plain text raises. */
  #matchNoted(text: string, within: string | undefined, options: MatchOptions): UnitMatch | undefined {
    const [, name] = /^(.*\p{L})\d{1,2}$/u.exec(text.trim()) ?? [];
    const match = name === undefined ? undefined : this.#matchWhole(name, within, options);
    if (match?.kind !== "exact" && match?.kind !== "folded") return undefined;
    return { ...match, kind: "folded" };
  }

  /** "B. Hòa": the first word by its initial, where one unit alone can be meant. */
  #matchInitial(text: string, within: string | undefined, options: MatchOptions): UnitMatch | undefined {
    const [, initial, rest] = /^(?:xã\s+)?(\p{L})\.\s*(\p{L}.*)$/iu.exec(text.normalize("NFC").trim()) ?? [];
    if (initial === undefined || rest === undefined) return undefined;
    const [first, folded] = [foldName(initial), foldName(rest)];
    const found = this.units.filter(({ name }) => {
      const [word = "", ...words] = name.split(" ");
      return words.length > 0 && foldName(word).startsWith(first) && foldName(words.join(" ")) === folded;
    });
    const match = this.#choose(found, text, within, options, {});
    return match?.kind === "folded" ? { ...match, isInitial: true } : undefined;
  }

  /** "Xã ĐBKK …", "… - ATK": what a programme says of the unit stands beside its name. */
  #matchBare(text: string, within: string | undefined, options: MatchOptions): UnitMatch | undefined {
    const { name, typeHint } = readUnitName(text);
    const bare = withoutStatus(name);
    if (bare === name) return undefined;
    const match = this.#matchWhole(typeHint ? `${typeHint} ${bare}` : bare, within, options);
    return match.kind === "unknown" ? undefined : match.kind === "exact" ? { ...match, kind: "folded" } : match;
  }

  #matchWhole(text: string, within: string | undefined, options: MatchOptions): UnitMatch {
    const { name, typeHint } = readUnitName(text);
    const hint: Hint = typeHint ? { typeHint } : {};
    const byCode = this.#codes.get(name);
    if (byCode) return { kind: "exact", unit: byCode, ...hint };
    if (!/\p{L}/u.test(name)) return { kind: "unknown", nearest: [], ...hint };
    const found = this.#sameName(name);
    return this.#choose(found, text, within, options, hint) ?? this.#near(name, within, options, hint);
  }

  #roleOf({ level }: Unit): Role {
    const { countedLevel, upperLevel } = this.layers;
    return level === countedLevel ? "commune" : level === upperLevel ? "district" : "above";
  }

  /** Units of the very name; without any marks in the text, units whose letters are the same. */
  #sameName(name: string): readonly Unit[] {
    const folded = this.#folded.get(foldName(name));
    if (folded) return folded;
    return hasMarks(name) ? [] : (this.#bare.get(foldBare(name)) ?? []);
  }

  #choose(
    found: readonly Unit[],
    text: string,
    within: string | undefined,
    options: MatchOptions,
    hint: Hint,
  ): UnitMatch | undefined {
    if (found.length === 0) return undefined;
    // "Xã" before the name of a district means no district: since districts ended, communes bear their names.
    const fitting =
      hint.typeHint && !isUpperType(hint.typeHint) ? found.filter((unit) => !isUpperType(unit.type)) : found;
    const typed = narrowed(fitting, (unit) => unit.type === hint.typeHint);
    const levelled = options.level
      ? typed.filter((unit) => [options.level, "above"].includes(this.#roleOf(unit)))
      : typed;
    const candidates = narrowed(levelled, (unit) => this.#roleOf(unit) === options.prefer);
    const own = within === undefined ? [] : candidates.filter((unit) => unit.parent === within || unit.id === within);
    const chosen = own.length > 0 ? own : candidates;
    const [unit, ...more] = chosen;
    if (!unit) return undefined;
    if (more.length > 0) return { kind: "ambiguous", units: chosen, ...hint };
    if (within !== undefined && this.#roleOf(unit) === "commune" && unit.parent !== within)
      return { kind: "elsewhere", unit, ...hint };
    return { kind: unit.name === text ? "exact" : "folded", unit, ...hint };
  }

  /** Within the district first; beyond it only where nothing there is near. */
  #near(name: string, within: string | undefined, options: MatchOptions, hint: Hint): UnitMatch {
    const inLevel = this.#keysFor(options, hint);
    const own =
      within === undefined
        ? []
        : nearest(
            name,
            inLevel.filter(({ unit }) => unit.parent === within),
          );
    const found = own.length > 0 ? own : nearest(name, inLevel);
    const [first, ...more] = found;
    if (first && more.length === 0) return { kind: "near", unit: first.unit, distance: first.distance, ...hint };
    if (first) return { kind: "ambiguous", units: found.map(({ unit }) => unit), ...hint };
    // Most texts of a sheet are no names, and nobody asks what they look like.
    const look = once(() => closest(name, this.#keysFor(options, hint)));
    return {
      kind: "unknown",
      get nearest() {
        return look();
      },
      ...hint,
    };
  }

  #keysFor({ level }: MatchOptions, { typeHint }: Hint): readonly NameKey[] {
    return this.#keys.filter(
      ({ unit }) =>
        (!level || this.#roleOf(unit) === level) &&
        (!typeHint || unit.type === typeHint || isUpperType(unit.type) === isUpperType(typeHint)),
    );
  }
}

const figuresOf = (name: string): string => name.replace(/\D/g, "");

function add(table: Map<string, Unit[]>, key: string, unit: Unit): void {
  const list = table.get(key);
  if (!list) table.set(key, [unit]);
  else if (!list.includes(unit)) list.push(unit);
}

function narrowed(units: readonly Unit[], test: (unit: Unit) => boolean): readonly Unit[] {
  const fitting = units.filter(test);
  return fitting.length > 0 ? fitting : units;
}

/**
 * Whether a name may be so few edits away: an edit changes the length by one at most, and takes away and brings in one
 * letter at most. Most names of a country are ruled out by this alone.
 */
const mayBeWithin = (most: number, bare: string, letters: number, key: NameKey): boolean =>
  Math.abs(bare.length - key.bare.length) <= most &&
  hasAtMost(most, letters & ~key.letters) &&
  hasAtMost(most, key.letters & ~letters);

/** Up to three units that look most like a name, at most half its letters apart; none for a text too long to be one. */
function closest(name: string, keys: readonly NameKey[]): readonly Unit[] {
  const bare = foldBare(name);
  if (bare.length < 3 || bare.length > 24) return [];
  const most = Math.min(4, Math.floor(bare.length / 2));
  const letters = lettersOf(bare);
  const found = keys
    .filter((key) => mayBeWithin(most, bare, letters, key))
    .map((key) => ({ unit: key.unit, distance: editDistance(bare, key.bare, most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  return [...new Set(found.map(({ unit }) => unit))].slice(0, 3);
}

/**
 * Units at the smallest distance: one letter, or two in a name of eight or more; marks decide only where all letters
 * are the same.
 */
function nearest(name: string, keys: readonly NameKey[]): { unit: Unit; distance: number }[] {
  const folded = foldName(name);
  const bare = foldBare(name);
  if (bare.length < 3) return [];
  const most = bare.length >= 8 ? 2 : 1;
  let best = most + 0.5;
  const inName = lettersOf(bare);
  const figures = figuresOf(bare);
  const found = new Map<Unit, number>();
  for (const key of keys) {
    if (key.figures !== figures || !mayBeWithin(most, bare, inName, key)) continue;
    const letters = editDistance(bare, key.bare, most);
    if (letters > most || (letters === most && bare.length <= 3 && letters > 0)) continue;
    const distance =
      letters > 0 ? letters : 0.01 * editDistance(folded.normalize("NFD"), key.folded.normalize("NFD"), 9);
    if (distance > best + 1e-9) continue;
    if (distance < best - 1e-9) found.clear();
    best = distance;
    found.set(key.unit, distance);
  }
  return [...found].map(([unit, distance]) => ({ unit, distance }));
}
