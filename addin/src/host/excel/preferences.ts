import type { Settings } from "../host";

const KEY = "ntm-kit";

/**
 * Preferences belong to the person, not to the workbook: they stay in the browser of this machine, so that choosing a language does
 * not change a file. They never hold anything of a cell.
 */
export function loadPreferences(): Partial<Settings> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return kept !== null && typeof kept === "object" ? kept : {};
  } catch {
    return {};
  }
}

export function savePreferences(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // A browser that keeps nothing begins with the defaults next time.
  }
}
