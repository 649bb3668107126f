import { copyFileSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { proofSchema, roadSchema, summarySchema } from "@ntm-kit/core";
import { readWorkbook } from "@ntm-kit/workbook";
import { describe, expect, it } from "vitest";
import { commandFolder } from "../helpers/command";

const workbooks = fileURLToPath(new URL("../../examples/workbooks", import.meta.url));
const command = commandFolder("reasoning");
const ntm = (...args: string[]) => command.ntm(...args);
copyFileSync(`${workbooks}/xa-2025.xlsx`, command.at("xa-2025.xlsx"));

describe("ntm plan prove", () => {
  it("says in words what follows and what breaks the plan", async () => {
    const { status, out } = await ntm("plan", "prove");
    expect(status).toBe(0);
    expect(out).toContain(
      "Kế hoạch dak-nong-2021-2025: các mục tiêu không mâu thuẫn nhau: 26 mục tiêu bắt buộc, 30 kể cả phấn đấu.",
    );
    expect(out).toMatch(/≥ 43 +vừa đủ 43, không dư/);
    const words = out.replace(/\s+/g, " ");
    expect(words).toContain(
      "Nâng một bậc “Số xã đạt chuẩn nông thôn mới” ở huyện Cư Jút (8), Đắk Mil (10), Đắk R'Lấp (11) thì kế hoạch tự mâu thuẫn.",
    );
  });

  it("tells once what is alike: units with the same line, districts that each carry the province's number", async () => {
    const { out } = await ntm("plan", "prove", "--lang", "en");
    const words = out.replace(/\s+/g, " ");
    expect(words).toMatch(/Huyện Đắk Song, [^≥]*≥ 15 exactly 15, none to spare/);
    expect(words).toMatch(/exactly 43, none to spare by 8 targets of/);
    expect(words.match(/one step lower in any of/g)).toHaveLength(3);
    expect(out.trim().split("\n").length).toBeLessThan(60);
  });

  it("as JSON keeps to its schema, and exits 1 where a reading contradicts", async () => {
    const { status, out } = await ntm(
      "plan",
      "prove",
      "--reading",
      "counts=separate",
      "--format",
      "json",
      "--lang",
      "en",
    );
    const proof = proofSchema.parse(JSON.parse(out));
    expect(status).toBe(1);
    expect(proof).toMatchObject({ reading: ["counts=separate"], consistent: { all: false } });
    expect(proof.readings).toHaveLength(6);
    expect(proof.targets.every(({ implied, range }) => !implied && range === null)).toBe(true);
  });
});

describe("ntm road", () => {
  it("gives both roads, the pessimistic one with the step that no sheet tells", async () => {
    const { status, out } = await ntm("road", "xa-2025.xlsx", "--format", "json");
    const road = roadSchema.parse(JSON.parse(out));
    expect(status).toBe(0);
    expect(road).toMatchObject({ aim: "binding", cost: [0, 1], optimistic: { status: "reached" }, leftOut: [] });
    expect(road.targets).toHaveLength(26);
    expect(road.pessimistic).toMatchObject({
      status: "road",
      steps: [
        {
          unit: "gia-nghia",
          criteria: [],
          recognitions: ["district"],
          from: { standard: null },
          to: { standard: "standard" },
        },
      ],
      must: ["gia-nghia"],
      certificate: { bound: 1, targets: ["gia-nghia/district-standard"] },
    });
  });

  it("as a table has a line a step", async () => {
    const { out } = await ntm("road", "xa-2025.xlsx", "--format", "csv", "--unknown", "pessimistic");
    expect(out.trim().split("\r\n")).toHaveLength(2);
    expect(out).toContain("pessimistic,gia-nghia,,district,1,,,standard,,true,");
  });

  it("exits 1 where a lock leaves none, and names what blocks it", async () => {
    const { status, out } = await ntm(
      "road",
      "xa-2025.xlsx",
      "--lock",
      "district",
      "--unknown",
      "pessimistic",
      "--lang",
      "en",
    );
    expect(status).toBe(1);
    expect(out.replace(/\s+/g, " ")).toContain(
      "No steps reach “Completion of 2016-2020 kept” (Thành phố Gia Nghĩa) with the own standard of units above communes locked.",
    );
    // One road was asked for, and what it says stands at the top.
    expect(out.match(/No steps reach/g)).toHaveLength(1);
  });
});

describe("ntm summarize --suppose", () => {
  it("shows both boards, and what changed, in the plan's order", async () => {
    const { out } = await ntm("summarize", "xa-2025.xlsx", "--suppose", "cu-jut/nam-dong=none", "--format", "json");
    const summary = summarySchema.parse(JSON.parse(out));
    expect(summary.suppose).toEqual([{ text: "cu-jut/nam-dong=none", unit: "cu-jut/nam-dong", value: "none" }]);
    expect(summary.changed).toEqual([
      "dak-nong/communes-standard",
      "dak-nong/new-districts-standard",
      "cu-jut/communes-standard",
      "cu-jut/district-standard",
    ]);
    expect(summary.before?.units.find(({ id }) => id === "cu-jut")?.standard).toEqual([7, 7]);
    expect(summary.units.find(({ id }) => id === "cu-jut")?.standard).toEqual([6, 6]);
  });

  it("in words has the changed lines first", async () => {
    const { out } = await ntm("summarize", "xa-2025.xlsx", "--suppose", "dak-nong/communes-standard=44");
    expect(out.split("\n").slice(0, 2)).toEqual([
      "Giả sử: chỉ tiêu “Số xã đạt chuẩn nông thôn mới” của tỉnh Đắk Nông là 44",
      "Thay đổi: 1",
    ]);
    expect(out).toMatch(/→ +Tỉnh Đắk Nông .*≥ 43 → ≥ 44 +43 đạt +43 chưa đạt/);
  });
});

describe("ntm summarize --suppose as a page", () => {
  it("has both boards of what changes, and is the page of what is supposed", async () => {
    const { status, out } = await ntm(
      "summarize",
      "xa-2025.xlsx",
      "--suppose",
      "cu-jut/nam-dong=none",
      "--format",
      "html",
    );
    expect(status).toBe(0);
    expect(out).toContain("<h2>Giả sử</h2><ul><li>xã Nam Dong chưa đạt chuẩn</li></ul>");
    expect(out).toMatch(
      /<td>Huyện Cư Jút<\/td><td>[^<]*<\/td><td class="met">7 đạt<\/td><td class="not-met">6 chưa đạt<\/td>/,
    );
    expect(out.split('<td class="not-met">6 chưa đạt</td>')).toHaveLength(2);
  });

  it("names the nearest word where one is not known", async () => {
    const { status, err } = await ntm(
      "summarize",
      "xa-2025.xlsx",
      "--suppose",
      "cu-jut/nam-don=none",
      "--format",
      "html",
    );
    expect(status).toBe(2);
    expect(err).toContain("cu-jut/nam-dong");
  });
});

describe("the summary as a workbook", () => {
  it("has a sheet of the road, a row for each unit with a step, and why nothing is cheaper below", async () => {
    const { status } = await ntm("summarize", "xa-2025.xlsx", "-o", "tong-hop.xlsx");
    expect(status).toBe(0);
    const { sheets } = await readWorkbook(new Uint8Array(readFileSync(command.at("tong-hop.xlsx"))));
    const road = sheets.find(({ name }) => name === "Lộ trình NTM");
    const rows = [...(road?.cells() ?? [])].reduce<string[][]>((all, { row, value }) => {
      (all[row] ??= []).push(String(value));
      return all;
    }, []);
    const head = rows.findIndex((row) => row?.[0] === "Đơn vị cấp trên");
    expect(rows[head]?.slice(0, 2)).toEqual(["Đơn vị cấp trên", "Đơn vị"]);
    expect(rows[head + 1]?.slice(0, 2)).toEqual(["Tỉnh Đắk Nông", "Thành phố Gia Nghĩa"]);
    expect(rows[head + 1]).toContain("1");
    expect(rows.flat().join(" ")).toContain("Không có cách nào rẻ hơn 1");
  });
});

describe("ntm explain", () => {
  it("says how to see what the other reading of a target does", async () => {
    const { out } = await ntm("explain", "dak-song/remaining-min-criteria", "xa-2025.xlsx");
    expect(out).toContain("Xem tác động: ntm plan prove --reading remaining=beyond-required");
  });
});

describe("a word that is not known exits 2 and names the nearest right one", () => {
  it.each([
    [["summarize", "xa-2025.xlsx", "--suppose", "cu-jut/nam-don=none"], "“cu-jut/nam-don”", "cu-jut/nam-dong"],
    [["summarize", "xa-2025.xlsx", "--suppose", "cu-jut/nam-dong=advancd"], "“advancd”", "advanced"],
    [
      ["summarize", "xa-2025.xlsx", "--suppose", "dak-nong/comunes-standard=4"],
      "“dak-nong/comunes-standard”",
      "dak-nong/communes-standard",
    ],
    [["road", "xa-2025.xlsx", "--lock", "cu-jut:standrd"], "“standrd”", "standard"],
    [["road", "xa-2025.xlsx", "--weight", "modell=2"], "“modell”", "model"],
    [["road", "xa-2025.xlsx", "--weight", "17=1001"], "“1001”", "1000"],
    [["road", "xa-2025.xlsx", "--weight", "17=nặng"], "“nặng” trong “17=nặng”", "1000"],
    [
      ["summarize", "xa-2025.xlsx", "--suppose", "dak-nong/communes-standard=nhiều"],
      "“nhiều”",
      "Cần một số, ví dụ 43.",
    ],
    [["plan", "prove", "--reading", "kept=givn"], "“kept=givn”", "kept=given"],
    [["validate", "xa-2025.xlsx", "--suppose", "cu-jut=none"], "--suppose", "ntm summarize"],
  ])("%j", async (args, word, near) => {
    const { status, out, err } = await ntm(...args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(word);
    expect(err).toContain(near);
  });
});
