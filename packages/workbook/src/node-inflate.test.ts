import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { nodeInflate } from "./node-inflate";

/** Sizes of the pieces that compressed bytes are given in. */
async function pieces(compressed: Uint8Array): Promise<number[]> {
  const sizes: number[] = [];
  await nodeInflate(compressed, (chunk) => sizes.push(chunk.length));
  return sizes;
}

const ofSize = (size: number): Uint8Array => deflateRawSync(new Uint8Array(size));

describe("inflating with Node", () => {
  it("gives a small part in one piece", async () => {
    expect(await pieces(ofSize(100_000))).toEqual([100_000]);
  });

  it("gives what grows large piece by piece, whatever its size in the file", async () => {
    const compressed = ofSize(9_000_000);
    expect(compressed.length).toBeLessThan(10_000);
    const sizes = await pieces(compressed);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(256 * 1024);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(9_000_000);
  });

  it("ends where the taker throws", async () => {
    for (const size of [1000, 9_000_000])
      await expect(
        nodeInflate(ofSize(size), () => {
          throw new Error("enough");
        }),
      ).rejects.toThrow("enough");
  });

  it.each([1000, 9_000_000])("rejects what ends too early, of %i bytes", async (size) => {
    const compressed = ofSize(size);
    await expect(pieces(compressed.subarray(0, compressed.length - 4))).rejects.toThrow("unexpected end of file");
  });

  it("rejects what is no deflated data", async () => {
    await expect(pieces(Uint8Array.of(7, 7, 7, 7, 7))).rejects.toThrow("invalid");
  });
});
