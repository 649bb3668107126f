import { afterEach, expect, it, vi } from "vitest";
import { keptOnThisMachine as kept } from "./kept";

const stored = (texts: Readonly<Record<string, string>> = {}): Map<string, string> => {
  const all = new Map(Object.entries(texts));
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => all.get(key) ?? null,
    setItem: (key: string, value: string) => all.set(key, value),
    removeItem: (key: string) => all.delete(key),
  });
  return all;
};
afterEach(() => {
  vi.unstubAllGlobals();
});

it("language, theme and letterhead are kept on this machine, the day and live checking are not", () => {
  stored();
  const letterhead = { name: "Văn phòng Điều phối", place: "Sông Mẫu" };
  kept.saveSettings({ language: "en", theme: "dark", asOf: "2024-12-31", live: true, letterhead });
  expect(kept.loadSettings()).toEqual({ language: "en", theme: "dark", letterhead });
});

it.each(["{broken", "null", "5", "[]"])("what cannot be read (%s) is as nothing", (text) => {
  stored({ "ntm-kit": text, "ntm-kit-plan": text });
  expect(kept.loadSettings()).toEqual({});
  expect(kept.loadPlan()).toBeUndefined();
});

it("a plan from a file is there next time with its name, until another is chosen", () => {
  const all = stored();
  const choice = { json: { id: "x" }, file: "ke-hoach.json" };
  expect(kept.savePlan(choice)).toBe(true);
  expect(kept.loadPlan()).toEqual(choice);
  kept.savePlan(undefined);
  expect(kept.loadPlan()).toBeUndefined();
  expect([...all.keys()]).toEqual([]);
});

it("a plan for which there is no room is said not to be kept", () => {
  stored();
  localStorage.setItem = () => {
    throw new Error("QuotaExceededError");
  };
  expect(kept.savePlan({ json: {}, file: "x.json" })).toBe(false);
});

it("a browser that keeps nothing is no failure", () => {
  vi.stubGlobal("localStorage", undefined);
  kept.saveSettings({ language: "en", theme: "dark", asOf: "", live: false, letterhead: {} });
  expect(kept.loadSettings()).toEqual({});
  expect(kept.loadPlan()).toBeUndefined();
});
