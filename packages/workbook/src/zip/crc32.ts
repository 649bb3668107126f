const TABLES = makeTables();

/** Four tables, so that four bytes are taken in one step. */
function makeTables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const [a, b, c, d] = [new Uint32Array(256), new Uint32Array(256), new Uint32Array(256), new Uint32Array(256)];
  for (let n = 0; n < 256; n++) {
    let crc = n;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
    a[n] = crc;
  }
  for (let n = 0; n < 256; n++) {
    b[n] = (a[n]! >>> 8) ^ a[a[n]! & 255]!;
    c[n] = (b[n]! >>> 8) ^ a[b[n]! & 255]!;
    d[n] = (c[n]! >>> 8) ^ a[c[n]! & 255]!;
  }
  return [a, b, c, d];
}

/**
 * CRC-32 as zip uses it; `previous` is the result for the bytes before, so that a part can be checked piece by piece.
 */
export function crc32(bytes: Uint8Array, previous = 0): number {
  const [a, b, c, d] = TABLES;
  let crc = ~previous;
  let i = 0;
  for (const end = bytes.length - 3; i < end; i += 4) {
    crc ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    crc = d[crc & 255]! ^ c[(crc >>> 8) & 255]! ^ b[(crc >>> 16) & 255]! ^ a[crc >>> 24]!;
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ a[(crc ^ bytes[i]!) & 255]!;
  return ~crc >>> 0;
}
