import { checkNames, namesOf } from "@ntm-kit/sheets";
import type { PatchOptions } from "./patch/package/patch-options";

/** Helpers for packages: one object of them is handed to what reads, patches and writes, and may hold each in any. */
const SHARED = namesOf<PatchOptions>({
  inflate: ["a function", "function"],
  deflate: ["a function", "function"],
  breakSignature: ["true or false", "boolean"],
});

/**
 * Finds what no compiler has found in options of this package: a name that is none, and what is not of its kind. The
 * helpers for packages may stand in any.
 *
 * @param names - those of the call itself
 * @throws {OptionError}
 */
export const checkOptions = (given: object, names: Parameters<typeof checkNames>[1] = {}): void =>
  checkNames(given, { ...names, ...SHARED });
