import { expect, it } from "vitest";
import { orderUnits } from "./order-units";

const units = [
  { id: "tinh", parent: undefined },
  { id: "mot", parent: "tinh" },
  { id: "hai", parent: "tinh" },
];
const targets = ["tinh", "mot", "mot", "hai"].map((unit) => ({ unit }));

it("the district whose file it is comes before its province, and the other district is aside", () => {
  expect(orderUnits(targets, ["hai"], units)).toEqual({ own: ["hai", "tinh"], others: ["mot"] });
});

it("files of every district leave the order of the plan", () => {
  expect(orderUnits(targets, ["mot", "hai"], units)).toEqual({ own: ["tinh", "mot", "hai"], others: [] });
});

it("files that speak of no unit leave every target aside", () => {
  expect(orderUnits(targets, [], units)).toEqual({ own: [], others: ["tinh", "mot", "hai"] });
});
