import { describe, expect, it } from "vitest";
import type { Agency } from "../model/agency";
import { samplePlan } from "../testing";
import { tasksDue, tasksOf } from "./queries";
import { createAgencyResolver } from "./resolve";

const agency = (id: string, name: string, aliases: string[] = []): Agency => ({ id, name, kind: "agency", aliases });
const { resolve } = createAgencyResolver([
  agency("nn", "Sở Nông nghiệp và Phát triển nông thôn", ["Sở NN&PTNT"]),
  agency("kh", "Sở Kế hoạch và Đầu tư"),
  agency("tc", "Sở Tài chính"),
  agency("ld", "Sở Lao động - Thương binh và Xã hội", ["Sở LĐ-TB&XH"]),
  agency("nv", "Sở Nội vụ", ["Sở Nội vụ (Ban Thi đua - Khen thưởng tỉnh)"]),
  agency("vp", "Văn phòng Điều phối nông thôn mới tỉnh", ["VPĐP NTM"]),
  agency("vpc", "Văn phòng Điều phối nông thôn mới các cấp"),
  agency("dt", "Ban Dân tộc tỉnh"),
  agency("hnd", "Hội Nông dân tỉnh"),
  agency("ubnd", "UBND các huyện, thành phố"),
  agency("so", "Các Sở, Ban, ngành", ["Các Sở, Ban, ngành có liên quan", "Các Sở, Ban, ngành, đoàn thể"]),
  agency("dv", "Các đơn vị, địa phương có liên quan", ["các đơn vị có liên quan"]),
]);

describe("a cell with several agencies", () => {
  it.each([
    ["A; B", "Sở Nội vụ; Sở Tài chính", ["nv", "tc"]],
    ["A, B", "Sở Nông nghiệp và Phát triển nông thôn, Văn phòng Điều phối nông thôn mới tỉnh", ["nn", "vp"]],
    ["A và B", "Các Sở, Ban, ngành có liên quan và UBND các huyện, thành phố", ["so", "ubnd"]],
    ["- A - B", "- Các Sở, Ban, ngành, đoàn thể - UBND các huyện, thành phố", ["so", "ubnd"]],
    ["a line each", "Sở Nội vụ\nSở Tài chính", ["nv", "tc"]],
    [
      "a lost line break",
      "Sở Nông nghiệp và Phát triển nông thôn Văn phòng Điều phối nông thôn mới tỉnh",
      ["nn", "vp"],
    ],
    [
      "“Các Sở:” shared",
      "Các Sở: Tài chính, Lao động - Thương binh và Xã hội, Nông nghiệp và Phát triển nông thôn; Ban Dân tộc, Văn phòng Điều phối nông thôn mới tỉnh và các đơn vị có liên quan",
      ["tc", "ld", "nn", "dt", "vp", "dv"],
    ],
    [
      "a comma inside a name",
      "Các Sở: Kế hoạch và Đầu tư, Lao động, Thương binh và Xã hội; Ban dân tộc tỉnh",
      ["kh", "ld", "dt"],
    ],
    ["one twice", "Sở Nội vụ, Sở Nội Vụ", ["nv"]],
  ])("joined by %s", (_, text, agencies) => {
    expect(resolve(text)).toEqual({ agencies, rest: [] });
  });
});

describe("one agency under different spellings", () => {
  it.each([
    ["Sở Lao động – Thương binh và Xã hội", "ld"],
    ["SỞ LAO ĐỘNG, THƯƠNG BINH VÀ XÃ HỘI", "ld"],
    ["Sở LĐ-TB&XH", "ld"],
    ["sở LĐ - TB & XH", "ld"],
    ["Sở NN và PTNT", "nn"],
    ["UBND các huyện và thành phố", "ubnd"],
    ["Sở Nông nghiệp & PTNT", "nn"],
    ["Sở NNPTNT", "nn"],
    ["Sở KH-ĐT", "kh"],
    ["Sở Lao động - TB&XH", "ld"],
    ["Sở LĐTB&XH", "ld"],
    ["VPĐP nông thôn mới tỉnh", "vp"],
    ["Hội ND tỉnh", "hnd"],
    ["Hội nông dân", "hnd"],
    ["Văn phòng Điều phối nông thôn mới", "vp"],
    ["VPĐP NTM tỉnh", "vp"],
    ["Văn phòng Điều phối nông thôn mới các cấp", "vpc"],
    ["Sở Nội vụ (Ban Thi đua - Khen thưởng tỉnh)", "nv"],
    ["Sở Nội vụ".normalize("NFD"), "nv"],
  ])("%s", (text, id) => {
    expect(resolve(text)).toEqual({ agencies: [id], rest: [] });
  });
});

it("says that a list ending in dots is open", () => {
  expect(resolve("- Hội Nông dân; - Sở Nội vụ; ...")).toEqual({ agencies: ["hnd", "nv"], rest: [], open: true });
});

it.each([
  ["Sở Nội vụ …", true],
  ["Sở Nội vụ ...\n", true],
  ["Sở Nội vụ, …, Sở Tài chính", undefined],
  ["Sở Nội vụ.", undefined],
  ["Sở Nội vụ ..", undefined],
  ["Sở Nội vụ … cùng làm", undefined],
])("%s: more may follow: %s", (text, open) => {
  expect(resolve(text).open).toBe(open);
});

describe("words that follow a name directly are its role", () => {
  it.each([
    ["Sở Nội vụ chủ trì", "chủ trì"],
    ["Sở Nội vụ: chủ trì", "chủ trì"],
    ["Sở Nội vụ (chủ trì)", "chủ trì"],
    ["Sở Nội vụ\u00a0 (\u00a0chủ trì)", "chủ trì"],
    ["Sở Nội vụ  :  chủ trì ; ", "chủ trì"],
    ["Sở Nội vụ chủ trì và", "chủ trì"],
    ["Sở Nội vụ chủ trì cùng …", "chủ trì"],
    ["Sở Nội vụ trao đổi với dân", "trao đổi với dân"],
  ])("%s", (text, role) => {
    const { agencies, rest, roles } = resolve(text);
    expect([agencies, rest, roles]).toEqual([["nv"], [], { nv: role }]);
  });
  it.each([
    "Sở Nội vụ, chủ trì",
    "Sở Nội vụ; chủ trì",
    "Sở Nội vụ - chủ trì",
    "Sở Nội vụ\nchủ trì",
    "Sở Nội vụ ((chủ trì",
  ])("%s: they stand by themselves", (text) => expect(resolve(text)).toEqual({ agencies: ["nv"], rest: ["chủ trì"] }));
  it("not so words before the first name, nor those with which another name begins", () => {
    expect(resolve("chủ trì Sở Nội vụ")).toEqual({ agencies: ["nv"], rest: ["chủ trì"] });
    expect(resolve("Sở Nội vụ Hội chợ")).toEqual({ agencies: ["nv"], rest: ["Hội chợ"] });
    expect(resolve("Sở Nội vụ cùng cấp xã")).toEqual({ agencies: ["nv"], rest: [], roles: { nv: "cấp xã" } });
  });
});

describe("joints are cut off words that name nobody", () => {
  it.each([
    ["- Cục thuế;", "Cục thuế"],
    ["và Cục thuế", "Cục thuế"],
    ["với  Cục thuế, cùng", "Cục thuế"],
    ["… (Cục thuế) và", "Cục thuế"],
    ["Và với Cục thuế", "Cục thuế"],
    ["Cục thuế và hải quan", "Cục thuế và hải quan"],
    ["Vàng bạc", "Vàng bạc"],
    ["Hải Và", "Hải"],
    ["Đất vàng", "Đất vàng"],
    ["xe cộcùng", "xe cộcùng"],
  ])("%s", (text, rest) => expect(resolve(text)).toEqual({ agencies: [], rest: [rest] }));
  it.each(["và", " - ", "; cùng …"])("%s alone is nothing", (text) => expect(resolve(text).rest).toEqual([]));
});

it("no name goes across a semicolon or a colon, and what “Các Sở:” shares ends at the semicolon", () => {
  expect(resolve("Sở; Tài chính").agencies).toEqual([]);
  expect(resolve("Sở: Tài chính").agencies).toEqual([]);
  expect(resolve("Các Sở: Nội vụ, Tài chính")).toEqual({ agencies: ["nv", "tc"], rest: [] });
  expect(resolve("Các Sở: Nội vụ; Tài chính")).toEqual({ agencies: ["nv"], rest: ["Tài chính"] });
  expect(resolve("Các ngành Tài chính").agencies).toEqual([]);
  expect(resolve("Các")).toEqual({ agencies: [], rest: ["Các"] });
});

it("keeps what each agency is to do as its role", () => {
  const text =
    "- Văn phòng Điều phối nông thôn mới tỉnh tham mưu đánh giá chung - UBND các huyện, thành phố đánh giá, tổ chức thực hiện";
  expect(resolve(text)).toEqual({
    agencies: ["vp", "ubnd"],
    rest: [],
    roles: { vp: "tham mưu đánh giá chung", ubnd: "đánh giá, tổ chức thực hiện" },
  });
});

it("gives back the words that name no agency it knows", () => {
  expect(resolve("Sở Ngoại vụ; Sở Nội vụ")).toEqual({ agencies: ["nv"], rest: ["Sở Ngoại vụ"] });
  expect(resolve("Sở Nội vụ và Sở Ngoại vụ")).toEqual({ agencies: ["nv"], rest: ["Sở Ngoại vụ"] });
  expect(resolve("Sở Nội vụ Sở Ngoại vụ")).toEqual({ agencies: ["nv"], rest: ["Sở Ngoại vụ"] });
});

it("takes small letters for words, not for initials", () => {
  expect(resolve("hội nd").agencies).toEqual([]);
  expect(resolve("Sở N V").agencies).toEqual([]);
});

it("finds nothing in an empty cell", () => {
  expect(resolve("  ")).toEqual({ agencies: [], rest: [] });
});

it("answers which tasks an agency leads and which it helps with", () => {
  const ids = (tasks: readonly { id: string }[]) => tasks.map(({ id }) => id);
  const { leads, coordinates } = tasksOf(samplePlan, "so-tai-chinh");
  expect(ids(leads)).toEqual(["II.1", "II.2"]);
  expect(coordinates).toEqual([]);
  expect(ids(tasksOf(samplePlan, "cac-so-ban-nganh").coordinates)).toEqual(ids(samplePlan.tasks));
});

it("answers what is due in a year", () => {
  const due = tasksDue(samplePlan, { from: "2022-01-01", to: "2022-12-31" });
  expect(due.map(({ id }) => id)).toEqual(["I.1", "I.2", "I.3", "II.1"]);
});
