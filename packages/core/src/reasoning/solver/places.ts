/** Keys up to this stand at their own place; beyond, and where there are more of them, they are looked for. */
const FIRST_SIZE = 16_384;

/**
 * Numbers of states by their keys: very many short lists are made, one after the other, so that one table serves them
 * all and is never emptied.
 */
export class Places {
  private keys = new Float64Array(FIRST_SIZE);
  /** Place of a key, counted on from list to list: what is not beyond `before` is of a list before. */
  private places = new Int32Array(FIRST_SIZE);
  private before = 0;
  private count = 0;
  private isDirect = true;
  /** Where the key that was looked for last stands, or would. */
  private slot = 0;

  /** Begins a list of keys below `size`. */
  start(size: number): void {
    this.before += this.count;
    this.count = 0;
    this.isDirect = size <= FIRST_SIZE;
    if (this.before < 1_000_000_000) return;
    this.places.fill(0);
    this.before = 0;
  }

  /** Place of a key in the list, from 0; -1 where it has none. */
  find(key: number): number {
    const slot = this.slotOf(key);
    const place = (this.places[slot] ?? 0) - this.before;
    this.slot = slot;
    return place > 0 ? place - 1 : -1;
  }

  /** Gives the next place to the key that was looked for last and has none. */
  put(key: number): void {
    this.keys[this.slot] = key;
    this.places[this.slot] = this.before + ++this.count;
    if (!this.isDirect && this.count * 2 > this.keys.length) this.grow();
  }

  private slotOf(key: number): number {
    if (this.isDirect) return key;
    const { keys, places, before } = this;
    const mask = keys.length - 1;
    let slot = (Math.imul(key | 0, 0x9e3779b1) >>> 8) & mask;
    while ((places[slot] ?? 0) > before && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, places, before } = this;
    this.keys = new Float64Array(keys.length * 2);
    this.places = new Int32Array(keys.length * 2);
    for (const [slot, place] of places.entries()) {
      if (place <= before) continue;
      const key = keys[slot] ?? 0;
      const to = this.slotOf(key);
      this.keys[to] = key;
      this.places[to] = place;
    }
  }
}
