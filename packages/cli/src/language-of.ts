import type { Language } from "@ntm-kit/core";

/** The language that was asked for, found before anything else so that faults of the arguments are said in it. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const [word = "", next] = at < 0 ? [] : argv.slice(at);
  const value = word.includes("=") ? word.split("=")[1] : next;
  return value === "en" ? "en" : "vi";
}
