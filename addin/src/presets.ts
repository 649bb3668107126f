import type { Settings } from "./host/host";

/** Settings, and the round of the plan, that the address gives. */
export interface Presets extends Partial<Settings> {
  readonly period?: string;
}

/** What the address gives: `?asOf=2025-12-31&lang=en&period=2024-6m`; anything else there is left aside. */
export function presetsOf(search: string): Presets {
  const params = new URLSearchParams(search);
  const asOf = params.get("asOf") ?? "";
  const language = params.get("lang");
  const period = params.get("period") ?? "";
  return {
    ...(/^\d{4}-\d{2}-\d{2}$/.test(asOf) ? { asOf } : {}),
    ...(/^[\w-]+$/.test(period) ? { period } : {}),
    ...(language === "vi" || language === "en" ? { language } : {}),
  };
}
