import { damaged } from "../workbook-error";

const HEADER = 512;
const ENTRY = 128;
const SECTORS_IN_HEADER = 109;
/** Numbers from here on are no sectors but signs: end of a chain, free, a table's own sector. */
const FIRST_SIGN = 0xfffffffa;
const NO_STREAM = 0xffffffff;
const MINI_SECTOR = 64;
const STORAGE = 1;
const STREAM = 2;
/** Streams below this size lie in sectors of 64 bytes within the stream of the root entry. */
const MINI_CUTOFF = 4096;

/**
 * What lies at the top of a compound file, by name in capitals: its content is read when asked for. A storage has none.
 */
export type TopEntries = ReadonlyMap<string, () => Uint8Array>;

/**
 * Opens a compound file ([MS-CFB]): the container of .xls, and of .doc, .ppt, .msg too. A chain of sectors that leads
 * in a circle is refused: where bytes are missing from the middle of a file, its tables point to other sectors than
 * were meant.
 *
 * @throws {WorkbookError} `damaged` where header, tables or directory do not fit the file; so do the contents
 */
export function openCompoundFile(bytes: Uint8Array): TopEntries {
  const file = new CompoundFile(bytes);
  const entries = file.directory();
  const [root] = entries;
  if (!root) throw damaged("compound file without a directory");
  const top = new Map<string, () => Uint8Array>();
  const seen = new Set<number>();
  const open = [root.child];
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    const entry = entries[number];
    if (!entry || seen.has(number)) continue;
    seen.add(number);
    open.push(entry.left, entry.right);
    const name = entry.name.toUpperCase();
    if (entry.type === STREAM) top.set(name, () => file.content(entry, root));
    else if (entry.type === STORAGE) top.set(name, () => new Uint8Array(0));
  }
  return top;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

class CompoundFile {
  readonly #data: DataView;
  readonly #sectorSize: number;
  readonly #sectors: number;
  readonly #table: Uint32Array;

  constructor(readonly bytes: Uint8Array) {
    if (bytes.length < HEADER) throw damaged("compound file shorter than its header");
    this.#data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.#data.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw damaged("compound file with sectors of another size");
    this.#sectorSize = 1 << shift;
    this.#sectors = Math.max(0, Math.ceil(bytes.length / this.#sectorSize) - 1);
    this.#table = this.#allocationTable();
  }

  directory(): Entry[] {
    const data = this.#read(this.#data.getUint32(48, true), this.bytes.length);
    const entries: Entry[] = [];
    for (let at = 0; at + ENTRY <= data.length; at += ENTRY) entries.push(entryAt(data, at));
    return entries;
  }

  content({ start, size }: Entry, root: Entry): Uint8Array {
    if (size > this.bytes.length) throw damaged("stream larger than its file");
    if (size >= MINI_CUTOFF) return this.#read(start, size);
    return this.#readMini(start, size, root);
  }

  /** A number of the file at a sector, 0 where the file is cut off within it. */
  #number(sector: number, index: number): number {
    const at = (sector + 1) * this.#sectorSize + index * 4;
    return at + 4 <= this.bytes.length ? this.#data.getUint32(at, true) : NO_STREAM;
  }

  /** Which sector follows which: the first table sectors are named in the header, others in a chain of lists. */
  #allocationTable(): Uint32Array {
    const perSector = this.#sectorSize / 4;
    const places: number[] = [];
    const add = (place: number): void => {
      if (place < this.#sectors && places.length < this.#sectors) places.push(place);
    };
    for (let i = 0; i < SECTORS_IN_HEADER; i++) add(this.#data.getUint32(76 + i * 4, true));
    const seen = new Set<number>();
    for (let list = this.#data.getUint32(68, true); list < this.#sectors && !seen.has(list); ) {
      seen.add(list);
      for (let i = 0; i < perSector - 1; i++) add(this.#number(list, i));
      list = this.#number(list, perSector - 1);
    }
    const table = new Uint32Array(places.length * perSector);
    places.forEach((place, n) => {
      for (let i = 0; i < perSector; i++) table[n * perSector + i] = this.#number(place, i);
    });
    return table;
  }

  /** The bytes of a chain of sectors, as many as are asked for and there are. */
  #read(start: number, size: number): Uint8Array {
    const pieces: Uint8Array[] = [];
    let length = 0;
    const seen = new Set<number>();
    for (let sector = start; sector < this.#sectors && length < size; ) {
      if (seen.has(sector)) throw damaged("a chain of sectors leads in a circle");
      seen.add(sector);
      const from = (sector + 1) * this.#sectorSize;
      const piece = this.bytes.subarray(from, Math.min(from + this.#sectorSize, from + size - length));
      pieces.push(piece);
      length += piece.length;
      sector = this.#table[sector] ?? FIRST_SIGN;
    }
    return joined(pieces, length);
  }

  #readMini(start: number, size: number, root: Entry): Uint8Array {
    const store = this.#read(root.start, Math.min(root.size, this.bytes.length));
    const table = this.#read(this.#data.getUint32(60, true), this.bytes.length);
    const next = new DataView(table.buffer, table.byteOffset, table.byteLength);
    const pieces: Uint8Array[] = [];
    let length = 0;
    // A circle ends here too: each step adds to the length, which ends at the size.
    for (let sector = start; length < size && sector * MINI_SECTOR < store.length; ) {
      const from = sector * MINI_SECTOR;
      const piece = store.subarray(from, Math.min(from + MINI_SECTOR, from + size - length));
      pieces.push(piece);
      length += piece.length;
      sector = sector * 4 + 4 <= table.length ? next.getUint32(sector * 4, true) : FIRST_SIGN;
    }
    return joined(pieces, length);
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const utf16 = new TextDecoder("utf-16le");

function entryAt(data: Uint8Array, at: number): Entry {
  const view = new DataView(data.buffer, data.byteOffset + at, ENTRY);
  const nameLength = Math.min(64, Math.max(2, view.getUint16(64, true))) - 2;
  return {
    name: utf16.decode(data.subarray(at, at + nameLength)),
    type: data[at + 66] ?? 0,
    left: view.getUint32(68, true),
    right: view.getUint32(72, true),
    child: view.getUint32(76, true),
    start: view.getUint32(116, true),
    size: view.getUint32(120, true),
  };
}
