import { expect, it } from "vitest";
import { plans } from "./index";

it.each(plans)("$id is listed under the title that its data has", async ({ id, title, load }) => {
  expect(await load()).toMatchObject({ id, title });
});
