import type { Settings } from "./host/host";

/** Settings given in the address: `?asOf=2025-12-31&lang=en`; anything else there is left aside. */
export function presetsOf(search: string): Partial<Settings> {
  const params = new URLSearchParams(search);
  const asOf = params.get("asOf") ?? "";
  const language = params.get("lang");
  return {
    ...(/^\d{4}-\d{2}-\d{2}$/.test(asOf) ? { asOf } : {}),
    ...(language === "vi" || language === "en" ? { language } : {}),
  };
}
