type Words<Line extends string> = Line extends `${infer Word} ${infer Rest}` ? Word | Words<Rest> : Line;

/**
 * Names that a reader knows, as small numbers: a name in the bytes is recognised without making a string of it.
 * Any other name is 0.
 */
export class NameTable<const Names extends string = string> {
  readonly id: Readonly<Record<Words<Names>, number>>;
  readonly #names: Uint8Array[] = [new Uint8Array(0)];
  /** Names by hash; a taken place is followed by the next one. */
  readonly #places = new Uint16Array(1024);

  /** @param lines - the names, separated by single blanks, in lines of any length */
  constructor(...lines: readonly Names[]) {
    const id: Record<string, number> = Object.create(null);
    for (const name of lines.join(" ").split(" ")) id[name] ??= this.#add(new TextEncoder().encode(name));
    this.id = id as Record<Words<Names>, number>;
  }

  #add(name: Uint8Array): number {
    let hash = 0;
    for (const byte of name) hash = hashStep(hash, byte);
    let place = hash & 1023;
    while (this.#places[place] !== 0) place = (place + 1) & 1023;
    this.#names.push(name);
    this.#places[place] = this.#names.length - 1;
    return this.#names.length - 1;
  }

  /** The number of the name at `start` to `end`, whose hash by `hashStep` the caller has made on the way. */
  find(bytes: Uint8Array, start: number, end: number, hash: number): number {
    for (let place = hash & 1023; ; place = (place + 1) & 1023) {
      const id = this.#places[place]!;
      if (id === 0 || equals(this.#names[id]!, bytes, start, end)) return id;
    }
  }
}

export function hashStep(hash: number, byte: number): number {
  return (Math.imul(hash, 31) + byte) | 0;
}

function equals(name: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== name.length) return false;
  for (let i = 0; i < name.length; i++) if (bytes[start + i] !== name[i]) return false;
  return true;
}
