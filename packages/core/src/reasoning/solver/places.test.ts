import { expect, it } from "vitest";
import { Places } from "./places";

/** Keys far apart, in a space so large that they have no place of their own. */
const FAR = 1_000_003;
const keysOf = (many: number, apart: number): number[] => Array.from({ length: many }, (_, i) => i * apart);

const placesIn = (places: Places, keys: readonly number[]): number[] => keys.map((key) => places.find(key));

function putAll(places: Places, keys: readonly number[]): void {
  for (const key of keys) {
    places.find(key);
    places.put(key);
  }
}

it.each([
  ["small", 16_384, 3],
  ["large", 1e12, FAR],
])("keys of a %s space have the places in which they were put, and others none", (_, size, apart) => {
  const places = new Places();
  places.start(size);
  const keys = keysOf(2000, apart);
  putAll(places, keys);
  expect(placesIn(places, keys)).toEqual([...keys.keys()]);
  expect(
    placesIn(
      places,
      keys.map((key) => key + 1),
    ),
  ).toEqual(keys.map(() => -1));
});

it("a list knows nothing of those before it, small or large, in whichever order", () => {
  const places = new Places();
  for (const size of [100, 1e9, 100, 1e9, 1e9]) {
    const keys = keysOf(30, size > 100 ? 33_333_331 : 3);
    places.start(size);
    expect(placesIn(places, keys)).toEqual(keys.map(() => -1));
    putAll(places, keys.slice(10));
    expect(placesIn(places, keys)).toEqual(keys.map((_, i) => i - 10).map((place) => Math.max(-1, place)));
  }
});

it("of keys that fall on the same place each has its own", () => {
  const places = new Places();
  places.start(1e15);
  // The same in their lower half, which alone decides where they are looked for first.
  const keys = keysOf(6, 2 ** 32);
  putAll(places, keys);
  expect(placesIn(places, keys)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(places.find(6 * 2 ** 32)).toBe(-1);
});

it("there is room for more keys than were thought of, and those of lists before are left behind", () => {
  const places = new Places();
  places.start(1e12);
  putAll(places, keysOf(50, FAR));
  places.start(1e12);
  const keys = keysOf(20_000, FAR + 1);
  putAll(places, keys);
  expect(placesIn(places, keys)).toEqual([...keys.keys()]);
  expect(places.find(FAR)).toBe(-1);
});
