import type { Settings } from "../../host";

const KEY = "ntm-kit";

/**
 * Language and theme belong to the person, not to the workbook: they stay in the browser of this machine, so that choosing a language
 * does not change a file. The day is not kept: a forgotten one would judge the next workbook by it. Nothing of a cell is ever kept.
 */
export function loadPreferences(): Partial<Settings> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return kept !== null && typeof kept === "object" ? kept : {};
  } catch {
    return {};
  }
}

export function savePreferences({ language, theme }: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ language, theme }));
  } catch {
    // A browser that keeps nothing begins with the defaults next time.
  }
}
