import { expect, it } from "vitest";
import { ceilOf, compare, floorOf, isWhole, least, minus, most, plus } from "./fraction";

const of = (over: number, under = 1) => ({ over, under });

it("fractions are added, taken off and compared exactly", () => {
  expect(minus(of(1, 2), of(1, 3))).toEqual(of(1, 6));
  expect(plus(of(1, 2), of(1, 3))).toEqual(of(5, 6));
  const order = (a: number, b: number): number => Math.sign(compare(of(a, 10), of(b, 3)));
  expect([order(3, 1), order(4, 1), order(10, 3)]).toEqual([-1, 1, 0]);
});

it("of two the lesser and the greater are found, of equal ones the first", () => {
  const [third, half, quarters] = [of(1, 3), of(1, 2), of(2, 4)];
  expect([least(third, half), least(half, third), most(third, half), most(half, third)]).toEqual([
    third,
    third,
    half,
    half,
  ]);
  expect([least(half, quarters), most(half, quarters)]).toEqual([half, half]);
});

it("times a whole number they are rounded down and up, below nothing too", () => {
  expect([floorOf(of(7, 2)), ceilOf(of(7, 2)), floorOf(of(-7, 2)), ceilOf(of(-7, 2))]).toEqual([3, 4, -4, -3]);
  expect([floorOf(of(1, 3), 6), ceilOf(of(1, 3), 6), floorOf(of(1, 3), 7), ceilOf(of(1, 3), 7)]).toEqual([2, 2, 2, 3]);
  expect([isWhole(of(3, 2)), isWhole(of(3, 2), 2), isWhole(of(4, 2))]).toEqual([false, true, true]);
});
