import type { Finding, Origin } from "@ntm-kit/core";
import { isSame } from "../is-same";
import { takeAlong } from "./finding-memory";
import type { RunFinding } from "./run";

/**
 * The findings, with those of an earlier run in the place of equal ones: what was made of a finding is then known by the
 * finding itself, and only what an edit has changed is worded and sent again.
 */
export function asBefore(findings: readonly RunFinding[], before: readonly RunFinding[] = []): RunFinding[] {
  const known = new FindingsBefore(before);
  const places = findings.map((finding) => known.take(finding, NOTHING));
  const told = findings.map((finding, i) => before[places[i] ?? -1] ?? finding);
  takeAlong(told, before, places);
  return told;
}
const NOTHING = {};

/** Findings of an earlier run, looked up by what they say. Of equal ones there are as many as before. */
export class FindingsBefore {
  readonly #isTaken: Uint8Array;
  #next = 0;
  #places: PlacesByOrigin | undefined;

  constructor(readonly before: readonly RunFinding[]) {
    this.#isTaken = new Uint8Array(before.length);
  }

  /**
   * The place of a finding of before that says the same; the next that is equal to it is another.
   *
   * @param said - what is said now: with `common`, whose properties go before its own, all that the finding has
   */
  take(said: Partial<Finding>, common: Partial<RunFinding>): number | undefined {
    const i = this.#placeOf(said, common);
    if (i === undefined) return undefined;
    this.#isTaken[i] = 1;
    this.#next = i + 1;
    return i;
  }

  #placeOf(said: Partial<Finding>, common: Partial<RunFinding>): number | undefined {
    // Most stand in the order that they had.
    const next = this.#next;
    if (this.#isFree(next, said, common)) return next;
    this.#places ??= new PlacesByOrigin(this.before);
    for (let i = this.#places.first(said.at); i >= 0; i = this.#places.after(i))
      if (this.#isFree(i, said, common)) return i;
    return undefined;
  }

  #isFree(i: number, said: Partial<Finding>, common: Partial<RunFinding>): boolean {
    const finding = this.before[i];
    return finding !== undefined && this.#isTaken[i] === 0 && saysTheSame(finding, said, common);
  }
}

/** Places in a list of findings by where these stand; a chain of numbers, where a list for each place would be made. */
class PlacesByOrigin {
  readonly #first = new Map<Origin | undefined, number>();
  readonly #after: Int32Array;

  constructor(findings: readonly RunFinding[]) {
    this.#after = new Int32Array(findings.length).fill(-1);
    for (let i = findings.length - 1; i >= 0; i--) {
      const at = findings[i]?.at;
      this.#after[i] = this.first(at);
      this.#first.set(at, i);
    }
  }

  first(at: Origin | undefined): number {
    return this.#first.get(at) ?? -1;
  }

  after(i: number): number {
    return this.#after[i] ?? -1;
  }
}

type Plain = Readonly<Record<string, unknown>>;

function saysTheSame(finding: object, said: object, common: object): boolean {
  if (finding === said) return true;
  const one = finding as Plain;
  const own = said as Plain;
  const all = common as Plain;
  // Asked of tens of thousands of findings after each edit: names are counted, where lists of them would be made.
  let names = 0;
  for (const name in all) {
    if (one[name] !== all[name]) return false;
    names++;
  }
  for (const name in own) {
    if (name in all) continue;
    if (!(name in one) || !isSame(one[name], own[name])) return false;
    names++;
  }
  for (const _name in one) names--;
  return names === 0;
}
