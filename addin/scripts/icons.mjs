// Icons drawn by a few lines: a green sheet with a tick. Written as PNG with node:zlib, no dependency.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";

export const ICON_SIZES = [16, 32, 64, 80, 128];
const GREEN = [16, 124, 65];
const WHITE = [255, 255, 255];

/** Colour and cover of a point; x and y from 0 to 1. */
function paint(x, y) {
  const radius = 0.16;
  const dx = Math.max(Math.abs(x - 0.5) - (0.46 - radius), 0);
  const dy = Math.max(Math.abs(y - 0.5) - (0.46 - radius), 0);
  if (Math.hypot(dx, dy) > radius) return [...WHITE, 0];
  const isTick = near(x, y, 0.24, 0.52, 0.42, 0.7) || near(x, y, 0.42, 0.7, 0.77, 0.31);
  return [...(isTick ? WHITE : GREEN), 255];
}

/** Whether a point lies on a thick line. */
function near(x, y, x1, y1, x2, y2) {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const t = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
  return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1)) < 0.075;
}

/** Each pixel is the mean of 16 points, so that edges are smooth. */
function pixel(px, py, size) {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < 16; i++) {
    const [r, g, b, a] = paint((px + ((i % 4) + 0.5) / 4) / size, (py + (Math.floor(i / 4) + 0.5) / 4) / size);
    [r * a, g * a, b * a, a].forEach((part, k) => (sum[k] += part));
  }
  const alpha = sum[3];
  return alpha === 0 ? [0, 0, 0, 0] : [sum[0] / alpha, sum[1] / alpha, sum[2] / alpha, alpha / 16].map(Math.round);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** Of its own: the one of node:zlib is younger than Node 20. */
function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

export function iconPng(size) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, y) => [
    0,
    ...Array.from({ length: size }, (_, x) => pixel(x, y, size)).flat(),
  ]);
  const data = deflateSync(Buffer.from(rows.flat()), { level: 9 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

export function writeIcons(folder) {
  mkdirSync(folder, { recursive: true });
  for (const size of ICON_SIZES) writeFileSync(join(folder, `icon-${size}.png`), iconPng(size));
}
