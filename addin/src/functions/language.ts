import type { Language } from "@ntm-kit/core";
import { failure } from "./failure";

/** The language an argument asks for; an argument left out is null in Excel. */
export function languageOf(value: string | null | undefined): Language {
  const written = (value ?? "").trim().toLowerCase();
  if (written === "" || written === "vi") return "vi";
  if (written === "en") return "en";
  throw failure("invalidValue", "language/unknown", {}, "vi");
}
