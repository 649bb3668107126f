import { paragraph, signatureBlock, type TextDocument, type TextTable } from "@ntm-kit/sheets";
import { expect, it } from "vitest";
import { children } from "../../patch/package/xml-edit";
import { partsOf } from "../../testing/hand-made";
import { writeDocx } from "./write-docx";

const cell = (text: string, reach: { columns?: number; rows?: number } = {}) => ({
  paragraphs: [paragraph(text, { size: 11 })],
  ...reach,
});
const table: TextTable = {
  kind: "table",
  widths: [20, 60, 60],
  headerRows: 2,
  rows: [
    [cell("TT", { rows: 2 }), cell("Kết quả", { columns: 2 })],
    [cell("Đạt"), cell("Chưa đạt")],
    [cell("1"), cell("Đắk Wil"), cell("")],
  ],
};
const document: TextDocument = {
  title: "Báo cáo & phụ lục",
  sections: [
    {
      bareFirstPage: true,
      blocks: [
        paragraph("BÁO CÁO", { align: "center", bold: true, heading: 1, lineBelow: 40 }),
        {
          kind: "paragraph",
          align: "both",
          firstLine: 12.7,
          after: 6,
          spans: [{ text: "Có 37/60 xã đạt chuẩn <ắẳẵặ>. " }, { text: "[Cần bổ sung: …]\u0007", highlight: true }],
        },
        signatureBlock({
          recipientsTitle: "Nơi nhận:",
          recipients: ["- Như trên;", "- Lưu: VT, VPĐP."],
          offices: ["KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"],
          name: { text: "" },
        }),
      ],
    },
    { landscape: true, numbersFromOne: true, blocks: [paragraph("Phụ lục I", { align: "center", bold: true }), table] },
  ],
};
const parts = () => partsOf(writeDocx(document));

it("every part is one well-formed element", async () => {
  for (const [name, xml] of Object.entries(await parts())) {
    const { root, rootEnd } = children(xml);
    expect([name, root.kind, xml.slice(rootEnd)]).toEqual([name, "open", expect.stringMatching(/^<\/[\w:]+>$/)]);
  }
});

it("words are as given, in Times New Roman for every alphabet, and what XML cannot hold is seen", async () => {
  const { "word/document.xml": body = "", "word/styles.xml": styles = "", "docProps/core.xml": core } = await parts();
  expect(body).toContain("Có 37/60 xã đạt chuẩn &lt;ắẳẵặ&gt;. ");
  expect(body).toMatch(
    /<w:highlight w:val="yellow"\/><\/w:rPr><w:t xml:space="preserve">\[Cần bổ sung: …\]\ufffd<\/w:t>/,
  );
  for (const alphabet of ["ascii", "hAnsi", "cs", "eastAsia"])
    expect(styles).toContain(`w:${alphabet}="Times New Roman"`);
  expect(core).toContain("<dc:title>Báo cáo &amp; phụ lục</dc:title>");
});

it("pages lie as their section says, the first without a number, an appendix numbered anew", async () => {
  const body = (await parts())["word/document.xml"] ?? "";
  const [first = "", second = ""] = body.match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];
  expect(first).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
  expect(first).toContain("<w:titlePg/>");
  expect(second).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  expect(second).toContain('<w:pgNumType w:start="1"/>');
  expect((await parts())["word/header1.xml"]).toContain(" PAGE ");
});

it("each row of a table has all its places, those under a cell that reaches down included", async () => {
  const body = (await parts())["word/document.xml"] ?? "";
  const rows = body.slice(body.lastIndexOf("<w:tbl>")).match(/<w:tr>.*?<\/w:tr>/g) ?? [];
  const cells = rows.map((row) =>
    (row.match(/<w:tcPr>.*?<\/w:tcPr>/g) ?? []).map(
      (one) => one.match(/<w:(?:gridSpan|vMerge)[^>]*>/g)?.join("") ?? "",
    ),
  );
  expect(cells).toEqual([
    ['<w:vMerge w:val="restart"/>', '<w:gridSpan w:val="2"/>'],
    ["<w:vMerge/>", "", ""],
    ["", "", ""],
  ]);
  expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual([true, true, false]);
});

it("the same document is the same bytes", () => expect(writeDocx(document)).toEqual(writeDocx(document)));

it("the mark at the end of a paragraph is as small as its words, so that an empty cell makes no row higher", async () => {
  const { "word/document.xml": xml = "" } = await parts();
  const cells = xml.match(/<w:tc>.*?<\/w:tc>/g) ?? [];
  expect(cells.at(-1)).toContain('<w:rPr><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:pPr><w:r>');
});
