import { afterEach, expect, it, vi } from "vitest";
import { NO_SHA256, sha256Of } from "./sha256";

afterEach(() => vi.unstubAllGlobals());

it("is the digest that other programs give of the same bytes", async () => {
  expect(await sha256Of(new TextEncoder().encode("abc"))).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});

it("is taken of memory that threads share", async () => {
  const shared = new Uint8Array(new SharedArrayBuffer(3));
  shared.set(new TextEncoder().encode("abc"));
  expect(await sha256Of(shared)).toMatch(/^ba7816bf/);
});

it("claims nothing where the platform has none", async () => {
  vi.stubGlobal("crypto", {});
  expect(await sha256Of(new Uint8Array([1]))).toBe(NO_SHA256);
  expect(NO_SHA256).toMatch(/^0{64}$/);
});
