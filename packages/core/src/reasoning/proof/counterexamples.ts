import { at, isAlike } from "../at";
import type { Part, PartWorld } from "../solver/constraint";

type World = readonly PartWorld[];

/** Worlds kept for one target; the latest ones refute most. */
const KEPT = 6;

/**
 * Worlds that were found, by the target that does not hold in them. What refuted one question often refutes the next
 * one, of fewer targets, under another reading or with a commune less, and is checked much sooner than found.
 */
export class Counterexamples {
  private readonly known = new Map<string, World[]>();

  /** @param before those of a plan with the same parts or more units in them */
  constructor(
    private readonly parts: readonly Part[],
    private readonly before?: Counterexamples,
  ) {}

  of(target: string): readonly World[] {
    let known = this.known.get(target);
    if (!known) {
      const carried = (this.before?.of(target) ?? []).flatMap((world) => {
        const one = this.carried(world);
        return one ? [one] : [];
      });
      this.known.set(target, (known = carried));
    }
    return known;
  }

  add(target: string, world: World): void {
    this.known.set(target, [world, ...this.of(target)].slice(0, KEPT));
  }

  /** A world of the plan before as one of this; undefined where some unit cannot end as it does there. */
  private carried(world: World): World | undefined {
    const before = this.before?.parts ?? [];
    if (before.length !== this.parts.length) return undefined;
    if (isAlike(before, this.parts)) return world;
    const carried: PartWorld[] = [];
    for (const [p, part] of this.parts.entries()) {
      const one = part === before[p] ? at(world, p) : within(part, at(before, p), at(world, p));
      if (!one) return undefined;
      carried.push(one);
    }
    return carried;
  }
}

function within({ items }: Part, before: Part, world: PartWorld): PartWorld | undefined {
  const ends = new Map(before.items.map(({ id }, i) => [id, at(world, i)]));
  const found = items.flatMap(({ id, choices }) => {
    const end = ends.get(id);
    return choices.find(({ level, met }) => level === end?.level && met === end.met) ?? [];
  });
  return found.length === items.length ? found : undefined;
}
