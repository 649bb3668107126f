import { describe, expect, it } from "vitest";
import { run } from "./index";

async function ntm(...args: string[]) {
  let [out, err] = ["", ""];
  const status = await run(args, {
    stdout: { write: (text) => void (out += text) },
    stderr: { write: (text) => void (err += text) },
    env: {},
  });
  return { status, out, err };
}

describe("what cannot be understood is said with what was probably meant", () => {
  it.each([
    [["validate", "--fromat", "json"], "Không có tùy chọn --fromat.", "Có phải: --format?"],
    [["validate", "--formt=json"], "Không có tùy chọn --formt.", "Có phải: --format?"],
    [["validate", "-x"], "Không có tùy chọn -x.", "--as-of"],
    [["validate", "--as-of"], "Tùy chọn --as-of thiếu giá trị.", "--as-of 2025-12-31"],
    [["validate", "--as-of", "31/12/2025"], "“31/12/2025” không phải là một ngày.", "2025-12-31"],
    [["validate", "--help=1"], "--help không nhận giá trị", "ntm --help"],
    [["validate", "--format", "xml"], "--format không nhận giá trị “xml”.", "text, json"],
    [["valdate", "a.xlsx"], "Không có lệnh “valdate”.", "ntm validate?"],
    [["sum", "a.xlsx"], "Không có lệnh “sum”.", "ntm summarize?"],
    [["constructor"], "Không có lệnh “constructor”.", "validate, summarize"],
    [[], "Chưa chỉ lệnh nào.", "ntm --help"],
    [["explain", "unit/mispelt"], "Không có mã “unit/mispelt”.", "unit/misspelt"],
    [["template", "task-progres", "-o", "a.xlsx"], "Không có mẫu “task-progres”.", "task-progress"],
    [["validate", "a.xlsx", "--with", "b"], "Lệnh này không có tùy chọn --with.", "ntm compare, ntm report."],
    [["summarize", "a.xlsx", "--senders", "b.json"], "Lệnh này không có tùy chọn --senders.", "ntm collect, ntm "],
    [["report", "a.xlsx", "--by", "A"], "Lệnh này không có tùy chọn --by.", "ntm accept, ntm tasks."],
    [["collect", "a.xlsx", "--live"], "Lệnh này không có tùy chọn --live.", "ntm summarize."],
    [["plan", "export", "--format", "ndjson"], "ntm plan export không có dạng ndjson.", "json"],
  ])("%j", async (args, what, remedy) => {
    const { status, out, err } = await ntm(...args);
    expect([status, out]).toEqual([2, ""]);
    const [first, second, ...rest] = err.trimEnd().split("\n");
    expect(first).toContain(what);
    expect(second).toContain(remedy);
    expect(rest).toEqual([]);
  });
  it("in the language that is asked for, wherever it stands", async () => {
    expect((await ntm("valdate", "--lang", "en")).err).toContain("Did you mean: ntm validate?");
    expect((await ntm("--lang=en", "validate", "--fromat")).err).toContain("There is no option --fromat.");
  });
});

it("help and version are results, on stdout with status 0", async () => {
  expect((await ntm("--help", "--lang", "en")).out).toContain("ntm validate <file...>");
  expect(await ntm("--version")).toMatchObject({ status: 0, err: "" });
});

describe("an option of another command is refused with its own", () => {
  it.each([
    [["plan", "show", "--targets", "a.csv"], "Tùy chọn đó thuộc lệnh: ntm plan import."],
    [["plan", "prove", "--into", "a"], "ntm plan import."],
    [["plan", "export", "--units", "today"], "ntm plan new, ntm validate, ntm summarize."],
    [["plan", "list", "--map", "q"], "ntm validate"],
    [["template", "task-progress", "--sheet", "x", "-o", "mau.xlsx"], "ntm validate"],
    [["conformance", "--period", "2024"], "ntm plan new, ntm template."],
  ])("%j: %s", async (args, words) => {
    const { status, out, err } = await ntm(...args);
    expect([status, out, err.split("\n")[0]]).toEqual([
      2,
      "",
      expect.stringContaining("Lệnh này không có tùy chọn --"),
    ]);
    expect(err).toContain(words);
  });

  it("but of a command that is none, the command is told", async () => {
    expect((await ntm("colect", "a.xlsx", "--round", "r.json")).err).toContain("Có phải: ntm collect?");
  });
});
