import { describe, expect, it } from "vitest";
import { TagText } from "./tag-text";

const TAG = `<x:c  r="B2" s='7'\n t = "s" xr:uid="{1}"  />`;

describe("an edit of a tag leaves every other letter as it was", () => {
  it.each([
    ["a value in its own quotes", (tag: TagText) => tag.set("s", 12), `<x:c  r="B2" s='12'\n t = "s" xr:uid="{1}"  />`],
    ["a new attribute", (tag: TagText) => tag.set("cm", 1), `<x:c  r="B2" s='7'\n t = "s" xr:uid="{1}" cm="1"/>`],
    ["attributes taken away", (tag: TagText) => tag.remove("t", "vm"), `<x:c  r="B2" s='7' xr:uid="{1}"  />`],
    ["an attribute of another prefix", (tag: TagText) => tag.remove("uid"), TAG],
    ["a tag that opens", (tag: TagText) => tag.asOpen(), `<x:c  r="B2" s='7'\n t = "s" xr:uid="{1}">`],
    ["what is not stated is not updated", (tag: TagText) => tag.update("count", 3), TAG],
  ])("%s", (_, edit, expected) => {
    expect(edit(new TagText(TAG)).text).toBe(expected);
  });
});

it("an attribute is not looked for within the value of another", () => {
  const tag = new TagText(`<sheet name="a sheetId='9' b" sheetId="1" r:id="rId3"/>`);
  expect([tag.get("sheetId"), tag.get("id")]).toEqual(["1", "rId3"]);
  expect(tag.set("sheetId", 2).text).toBe(`<sheet name="a sheetId='9' b" sheetId="2" r:id="rId3"/>`);
});

it("values are read without entities and written with them", () => {
  expect(new TagText(`<a n="R&apos;Lấp &#38; &lt;"/>`).get("n")).toBe("R'Lấp & <");
  expect(new TagText("<a>").set("n", 'x & "y" $1').text).toBe('<a n="x &amp; &quot;y&quot; $1">');
});
