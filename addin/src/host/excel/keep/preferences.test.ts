import { afterEach, expect, it, vi } from "vitest";
import { loadPreferences, savePreferences } from "./preferences";

const stored = (text: string | null) => {
  let kept = text;
  vi.stubGlobal("localStorage", { getItem: () => kept, setItem: (_key: string, value: string) => (kept = value) });
};
afterEach(() => {
  vi.unstubAllGlobals();
});

it("language and theme are kept on this machine, the day and live checking are not", () => {
  stored(null);
  savePreferences({ language: "en", theme: "dark", asOf: "2024-12-31", live: true });
  expect(loadPreferences()).toEqual({ language: "en", theme: "dark" });
});

it.each(["{broken", "null", "5", null])("what cannot be read (%s) is as nothing", (text) => {
  stored(text);
  expect(loadPreferences()).toEqual({});
});

it("a browser that keeps nothing is no failure", () => {
  vi.stubGlobal("localStorage", undefined);
  savePreferences({ language: "en", theme: "dark", asOf: "", live: false });
  expect(loadPreferences()).toEqual({});
});
