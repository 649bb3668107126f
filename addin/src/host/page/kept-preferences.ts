import type { Host, Settings } from "../host";

const KEY = "ntm-kit";

/** Language and look alone are kept between visits; a browser that keeps nothing for files is no failure. */
export const keptPreferences: Pick<Host, "loadSettings" | "saveSettings"> = {
  loadSettings(): Partial<Settings> {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
      return typeof kept === "object" && kept !== null ? kept : {};
    } catch {
      return {};
    }
  },
  saveSettings({ language, theme }) {
    try {
      localStorage.setItem(KEY, JSON.stringify({ language, theme }));
    } catch {
      // Nothing is lost but a preference.
    }
  },
};
