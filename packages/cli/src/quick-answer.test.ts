import { expect, it } from "vitest";
import { run } from "./index";
import { quickAnswer } from "./quick-answer";

it.each([
  [["--help"]],
  [["-h"]],
  [["help"]],
  [["help", "--help"]],
  [["--help", "--lang", "en"]],
  [["--lang=en", "help"]],
  [["--version"]],
  [["--help", "--version"]],
])("%j is answered at once, as the whole command answers it", async (argv) => {
  let out = "";
  const stdout = { write: (text: string) => (out += text) };
  const status = await run(argv, { stdout, stderr: { write: () => expect.unreachable() }, env: {} });
  expect([status, quickAnswer(argv)]).toEqual([0, out]);
});

it.each([
  [[]],
  [["--lang", "en"]],
  [["validate", "--help"]],
  [["--help", "--lang", "fr"]],
  [["--help", "--lang"]],
  [["--help=1"]],
  [["--helpp"]],
  [["--version", "--plan", "khong-co"]],
])("%j is left to the whole command", (argv) => {
  expect(quickAnswer(argv)).toBeUndefined();
});
