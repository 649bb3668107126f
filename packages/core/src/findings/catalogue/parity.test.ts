import { describe, expect, it } from "vitest";
import { catalogue, notes } from "./index";

const names = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();
const unique = (list: readonly string[]): string[] => [...new Set(list)];

describe.each(Object.entries(catalogue))("%s", (_code, { vi, en }) => {
  it("says the same in both languages, with the same parameters", () => {
    expect(unique(names(en.message + en.hint))).toEqual(unique(names(vi.message + vi.hint)));
    for (const words of [vi, en])
      expect([words.title, words.message, words.hint].every((text) => text.trim() !== "")).toBe(true);
  });
  it("is short enough to be read in a cell note: one or two sentences each", () => {
    for (const { title, message, hint } of [vi, en]) {
      expect(title.length).toBeLessThanOrEqual(60);
      expect(message.length).toBeLessThanOrEqual(200);
      expect(hint.length).toBeLessThanOrEqual(200);
      for (const text of [message, hint]) expect(text).toMatch(/^\S.*[.?!}]$/s);
    }
  });
  it("is composed Unicode", () => {
    for (const text of [vi.title, vi.message, vi.hint]) expect(text).toBe(text.normalize("NFC"));
  });
});

it("words about related places take the same parameters in both languages", () => {
  for (const { vi, en } of Object.values(notes)) expect(names(en)).toEqual(names(vi));
});
