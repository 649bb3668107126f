/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Bytes that damage likes: the ends of counts, signs of tables. */
const EXTREMES = [0x00, 0x01, 0x7f, 0x80, 0xfe, 0xff];

/** A copy of a file as a bad disk, a broken transfer or a careless program leaves it: the same for the same seed. */
export function damaged(bytes: Uint8Array, seed: number): Uint8Array {
  const next = random(seed);
  const upTo = (most: number): number => Math.floor(next() * most);
  let copy: Uint8Array = bytes.slice();
  for (let times = 1 + upTo(4); times > 0 && copy.length > 0; times--)
    copy = DAMAGES[upTo(DAMAGES.length)]?.(copy, upTo) ?? copy;
  return copy;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

type Damage = (bytes: Uint8Array, upTo: (most: number) => number) => Uint8Array;

const DAMAGES: readonly Damage[] = [
  function flippedBits(bytes, upTo) {
    for (let i = 1 + upTo(8); i > 0; i--) {
      const at = upTo(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << upTo(8));
    }
    return bytes;
  },
  function extremeNumber(bytes, upTo) {
    const at = upTo(bytes.length);
    return bytes.fill(EXTREMES[upTo(EXTREMES.length)] ?? 0, at, at + 1 + upTo(4));
  },
  function emptyStretch(bytes, upTo) {
    const at = upTo(bytes.length);
    return bytes.fill(upTo(2) * 255, at, at + 1 + upTo(600));
  },
  function missingStretch(bytes, upTo) {
    const at = upTo(bytes.length);
    const size = 1 + upTo(Math.min(2000, bytes.length));
    return joined(bytes.subarray(0, at), bytes.subarray(at + size));
  },
  function stretchTwice(bytes, upTo) {
    const at = upTo(bytes.length);
    const end = at + 1 + upTo(600);
    return joined(bytes.subarray(0, end), bytes.subarray(at));
  },
  function movedStretch(bytes, upTo) {
    const [from, to] = [upTo(bytes.length), upTo(bytes.length)];
    return bytes.copyWithin(to, from, from + 1 + upTo(600));
  },
  function cutOff(bytes, upTo) {
    return bytes.slice(0, upTo(bytes.length));
  },
];
