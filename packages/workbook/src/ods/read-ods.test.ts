import { areaName } from "@ntm-kit/sheets";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../read-workbook";
import { firstSheet, refusal, utf8, utf16, valuesOf, zipOf } from "../testing/files";

const NAMESPACES = `xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:table" xmlns:text="urn:text"
  xmlns:style="urn:style" xmlns:fo="urn:fo" xmlns:svg="urn:svg" xmlns:number="urn:number" xmlns:calcext="urn:calcext"`;
const MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet";

const content = (tables: string, styles = "", spreadsheet = "spreadsheet"): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES}>${styles}<office:body>
    <office:${spreadsheet}>${tables}</office:${spreadsheet}></office:body></office:document-content>`;
const ods = (tables: string, styles = "", parts: Record<string, string> = {}) =>
  readWorkbook(zipOf({ mimetype: MIMETYPE, "content.xml": content(tables, styles), ...parts }));
const table = (rows: string, attributes = ""): string =>
  `<table:table table:name="Biểu 01" ${attributes}>${rows}</table:table>`;
const row = (cells: string, attributes = ""): string => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const cell = (attributes: string, inner = ""): string => `<table:table-cell ${attributes}>${inner}</table:table-cell>`;
const text = (inner: string, attributes = ""): string =>
  cell(`office:value-type="string" ${attributes}`, `<text:p>${inner}</text:p>`);
const gridOf = async (rows: string, styles = "", parts: Record<string, string> = {}) =>
  firstSheet(await ods(table(rows), styles, parts));
const read = async (rows: string) => valuesOf(await gridOf(rows));

describe("the values of an .ods", () => {
  it("are what the attributes state, whatever is shown", async () => {
    const values = await read(
      row(
        [
          cell('office:value-type="float" office:value="17.25"', "<text:p>17,3</text:p>"),
          cell('office:value-type="percentage" office:value="0.95"', "<text:p>95 %</text:p>"),
          cell(
            'office:value-type="currency" office:currency="VND" office:value="1200000"',
            "<text:p>1.200.000 ₫</text:p>",
          ),
          cell('office:value-type="date" office:date-value="2022-04-25"', "<text:p>25/4/22</text:p>"),
          cell('office:value-type="date" office:date-value="2022-04-25T12:00:00"'),
          cell('office:value-type="time" office:time-value="PT08H30M00S"'),
          cell('office:value-type="time" office:time-value="PT36H00M00S"'),
          cell('office:value-type="boolean" office:boolean-value="true"', "<text:p>TRUE</text:p>"),
          text("Nam Dong"),
          cell('office:value-type="string" office:string-value="Đắk &amp; Wil"', "<text:p>other</text:p>"),
          cell("", "<text:p>no type</text:p>"),
        ].join(""),
      ),
    );
    expect(values).toEqual({
      A1: 17.25,
      B1: 0.95,
      C1: 1_200_000,
      D1: 44_676,
      E1: 44_676.5,
      F1: 8.5 / 24,
      G1: 1.5,
      H1: true,
      I1: "Nam Dong",
      J1: "Đắk & Wil",
      K1: "no type",
    });
  });

  it("know dates, shares and decimals by their styles and types", async () => {
    const styles = `<office:automatic-styles>
      <number:date-style style:name="N1"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/>
        <number:text>/</number:text><number:year number:style="long"/></number:date-style>
      <number:number-style style:name="N2"><number:number number:decimal-places="2" number:grouping="true"/></number:number-style>
      <number:percentage-style style:name="N3"><number:number number:decimal-places="1"/></number:percentage-style>
      <style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>
      <style:style style:name="ce2" style:family="table-cell" style:data-style-name="N2"/>
      <style:style style:name="ce3" style:family="table-cell" style:data-style-name="N3"/></office:automatic-styles>`;
    const grid = await gridOf(
      row(
        cell('table:style-name="ce1" office:value-type="date" office:date-value="2022-04-25"') +
          cell('table:style-name="ce2" office:value-type="float" office:value="1"') +
          cell('table:style-name="ce3" office:value-type="percentage" office:value="1"') +
          cell('office:value-type="percentage" office:value="1"') +
          cell('office:value-type="date" office:date-value="2022-04-25"'),
      ),
      styles,
    );
    expect(grid.row(0).map(({ format, isDate }) => `${format} ${isDate}`)).toEqual([
      "dd/mm/yyyy true",
      "#,##0.00 false",
      "0.0% false",
      "0% false",
      "yyyy-mm-dd true",
    ]);
  });

  it("tell a stored empty text from a result that is not stored", async () => {
    const values = await read(
      row(
        cell('table:formula="of:=IF([.B1];1;&quot;&quot;)" office:value-type="string" office:string-value=""') +
          cell('table:formula="of:=SUM([.C1:.C9])"') +
          cell('table:formula="of:=SUM([.C1:.C9])" office:value-type="float"') +
          cell('table:formula="of:=SUM([.C1:.C9])" office:value-type="float" office:value="9"', "<text:p>9</text:p>") +
          text(""),
      ),
    );
    expect(values).toEqual({ A1: "", B1: "unstored", C1: "unstored", D1: 9 });
  });

  it("tell an error, whichever type its writer gave it, from a text that looks like one", async () => {
    const values = await read(
      row(
        cell(
          'table:formula="of:=[.#REF!]" office:value-type="string" office:string-value="" calcext:value-type="error"',
          "<text:p>#REF!</text:p>",
        ) +
          cell(
            'table:formula="of:=1/0" office:value-type="string" calcext:value-type="string"',
            "<text:p>#DIV/0!</text:p>",
          ) +
          cell('table:formula="of:=A(" office:value-type="float" office:value="0"', "<text:p>Err:502</text:p>") +
          text("#REF!") +
          cell('table:formula="of:=&quot;#1&quot;" office:value-type="string"', "<text:p>#1</text:p>"),
      ),
    );
    expect(values).toEqual({ A1: "error #REF!", B1: "error #DIV/0!", C1: "error Err:502", D1: "#REF!", E1: "#1" });
  });

  it("that are no numbers or dates stay as texts, with a remark", async () => {
    const grid = await gridOf(
      row(
        cell('office:value-type="float" office:value="1.#INF"') +
          cell('office:value-type="date" office:date-value="25/4/2022"') +
          cell('office:value-type="date" office:date-value="1887-06-01"'),
      ),
    );
    expect(valuesOf(grid)).toEqual({ A1: "1.#INF", B1: "25/4/2022", C1: "1887-06-01" });
    expect(grid.remarks.map(({ code, address }) => `${code} ${address}`)).toEqual([
      "number-not-finite A1",
      "number-not-finite B1",
      "number-not-finite C1",
    ]);
  });
});

describe("the text of an .ods cell", () => {
  it.each([
    ["  Xã \n\t Nam   Dong", "Xã Nam Dong"],
    ['a<text:s text:c="3"/>b<text:s/>c', "a   b c"],
    ["a<text:tab/>b<text:line-break/>c", "a\tb\nc"],
    ["<text:span>Đắk</text:span> <text:span>Wil</text:span>", "Đắk Wil"],
    ['<text:a xlink:href="x">772/QĐ-UBND</text:a>', "772/QĐ-UBND"],
    ["Xã</text:p><text:p/><text:p>Đắk Wil", "Xã\n\nĐắk Wil"],
    ["A<!-- lost? --><![CDATA[ & B]]>", "A & B"],
    ["shown<office:annotation><text:p>a note</text:p></office:annotation>", "shown"],
    ["R\u2019Lấp &#x41;", "R\u2019Lấp A"],
  ])("is %j read as %j", async (inner, expected) => {
    expect(await read(row(text(inner)))).toEqual({ A1: expected });
  });

  it("is not that of its notes or drawings", async () => {
    const note = "<office:annotation><text:p>ghi chú</text:p></office:annotation>";
    const drawing = "<draw:frame><draw:text-box><text:p>hình</text:p></draw:text-box></draw:frame>";
    const chart = `<draw:frame><office:document><table:table table:name="local">${row(text("của biểu đồ"))}</table:table></office:document></draw:frame>`;
    const cells =
      cell('office:value-type="float" office:value="1"', `${note}<text:p>1</text:p>`) + cell("", drawing + note);
    const workbook = await ods(table(`<table:shapes>${chart}</table:shapes>${row(cells + cell("", chart))}`));
    expect(workbook.sheets.map(valuesOf)).toEqual([{ A1: 1 }]);
  });

  it("has runs with their fonts, and the font of its style or the styles behind it", async () => {
    const face =
      '<office:font-face-decls><style:font-face style:name="F1" svg:font-family="&apos;.VnTime&apos;"/></office:font-face-decls>';
    const named = (name: string, family: string, font: string, parent = ""): string =>
      `<style:style style:name="${name}" style:family="${family}" ${parent}><style:text-properties ${font}/></style:style>`;
    const automatic =
      `${face}<office:automatic-styles>${named("T1", "text", 'style:font-name="F1"')}` +
      `${named("ce1", "table-cell", "", 'style:parent-style-name="Default"')}${named("ce2", "table-cell", 'fo:font-family="VNI-Times, serif"')}</office:automatic-styles>`;
    const common = `<office:document-styles ${NAMESPACES}><office:styles>${named("Default", "table-cell", 'style:font-name="Arial"')}</office:styles></office:document-styles>`;
    const rows =
      '<table:table-column table:default-cell-style-name="ce2"/><table:table-column table:default-cell-style-name="ce1"/>' +
      row(
        text('<text:span text:style-name="T1">X·</text:span> Nam Dong') +
          text("Đắk Wil") +
          text("x", 'table:style-name="ce1"'),
      );
    const withStyles = await gridOf(rows, automatic, { "styles.xml": common });
    expect(withStyles.row(0).map((one) => one.font)).toEqual(["VNI-Times", "Arial", "Arial"]);
    expect(withStyles.cell(0, 0)).toMatchObject({
      value: "X· Nam Dong",
      runs: [{ text: "X·", font: ".VnTime" }, { text: " Nam Dong" }],
    });
    const without = await gridOf(rows, automatic);
    expect(without.row(0).map((one) => one.font)).toEqual(["VNI-Times", undefined, undefined]);
    const broken = await gridOf(rows, automatic, { "styles.xml": "<broken" });
    expect(valuesOf(broken)).toEqual(valuesOf(withStyles));
  });
});

describe("the places of an .ods", () => {
  it("count what is repeated, filled or empty", async () => {
    const rows =
      row(text("a", 'table:number-columns-repeated="2"') + cell('table:number-columns-repeated="3"') + text("b")) +
      row(cell('table:number-columns-repeated="16384"'), 'table:number-rows-repeated="2"') +
      row(text("c"), 'table:number-rows-repeated="2"') +
      row(cell('table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048571"');
    expect(await read(rows)).toEqual({ A1: "a", B1: "a", F1: "b", A4: "c", A5: "c" });
  });

  it("keep what stands under a merged cell", async () => {
    const rows =
      row(
        text("Tổng", 'table:number-columns-spanned="2" table:number-rows-spanned="2"') +
          `<table:covered-table-cell/>${text("bên cạnh")}`,
      ) +
      row(
        '<table:covered-table-cell/><table:covered-table-cell office:value-type="float" office:value="7"><text:p>7</text:p></table:covered-table-cell>',
      );
    const grid = await gridOf(rows);
    expect(valuesOf(grid)).toEqual({ A1: "Tổng", C1: "bên cạnh", B2: 7 });
    expect(grid.merges.map(areaName)).toEqual(["A1:B2"]);
  });

  it("are found in groups and header rows", async () => {
    const rows = `<table:table-columns><table:table-column/></table:table-columns><table:table-header-rows>${row(text("đầu"))}</table:table-header-rows>
      <table:table-row-group><table:table-rows>${row(text("giữa"))}</table:table-rows>${row(text("cuối"))}</table:table-row-group>`;
    expect(await read(rows)).toEqual({ A1: "đầu", A2: "giữa", A3: "cuối" });
  });

  it("beyond the edge of a sheet are dropped, with a remark", async () => {
    const grid = await gridOf(
      row(cell('table:number-columns-repeated="16383"') + text("a", 'table:number-columns-repeated="3"')) +
        row("", 'table:number-rows-repeated="1048574"') +
        row(text("b"), 'table:number-rows-repeated="2"'),
    );
    expect(valuesOf(grid)).toEqual({ XFD1: "a", A1048576: "b" });
    expect(grid.remarks.map(({ code }) => code)).toEqual(["cell-dropped", "cell-dropped"]);
  });

  it("say which rows, columns and sheets are hidden", async () => {
    const styles =
      '<office:automatic-styles><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>';
    const rows =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>' +
      '<table:table-column-group table:display="false"><table:table-column/></table:table-column-group>' +
      row(text("1")) +
      row(text("2"), 'table:visibility="collapse"') +
      row(text("3"), 'table:visibility="filter" table:number-rows-repeated="2"') +
      `<table:table-row-group table:display="false">${row(text("5"))}</table:table-row-group>` +
      row(text("6")) +
      row("", 'table:visibility="collapse" table:number-rows-repeated="1048000"');
    const { sheets } = await ods(table(rows) + table(row(text("x")), 'table:style-name="ta2"'), styles);
    expect([...(sheets[0]?.store.hiddenRows ?? [])]).toEqual([1, 2, 3, 4]);
    expect(sheets[0]?.store.hiddenColumns).toEqual([
      [1, 2],
      [3, 3],
    ]);
    expect(sheets.map((sheet) => sheet.visibility)).toEqual(["visible", "hidden"]);
  });
});

describe("an .ods", () => {
  it("is told by its bytes, flat or as a package, in any encoding", async () => {
    const flat = `<?xml version="1.0" encoding="UTF-16"?><office:document ${NAMESPACES} office:mimetype="${MIMETYPE}"><office:body>
      <office:spreadsheet>${table(row(text("Đắk Mil")))}</office:spreadsheet></office:body></office:document>`;
    const named = { fileName: "renamed.csv" };
    for (const bytes of [utf8(flat), utf8(`\ufeff${flat}`), utf16(`\ufeff${flat}`, "le"), utf16(flat, "be")]) {
      const { format, sheets } = await readWorkbook(bytes, named);
      expect([format, sheets[0]?.name, valuesOf(sheets[0])]).toEqual(["ods", "Biểu 01", { A1: "Đắk Mil" }]);
    }
    const { format } = await readWorkbook(zipOf({ "content.xml": content(table(row(text("no mimetype")))) }), named);
    expect(format).toBe("ods");
  });

  it("has its own sheets alone: no copies of other files, no deleted cells of its history", async () => {
    const copy = `<table:table table:name="'file:///C:/khac.ods'#Sheet1"><table:table-source/>${row(text("lạ"))}</table:table>`;
    const history = `<table:tracked-changes><table:deletion>${row(text("đã xóa"))}</table:deletion></table:tracked-changes>`;
    const { sheets } = await ods(history + table(row(text("một"))) + copy + `<table:table table:name="__proto__"/>`);
    expect(sheets.map((sheet) => [sheet.name, valuesOf(sheet)])).toEqual([
      ["Biểu 01", { A1: "một" }],
      ["__proto__", {}],
    ]);
  });

  it("is refused where its repeats ask for more cells than the limit, before any is made", async () => {
    const all = 'table:number-columns-repeated="16384"';
    const bomb = table(row(text("x", all), 'table:number-rows-repeated="1048576"'));
    expect(await refusal(ods(bomb))).toBe("too-large cells");
    const many = Array.from({ length: 1000 }, () => row(text("x", all))).join("");
    expect(await refusal(ods(table(many)))).toBe("too-large cells");
    const merges = row(text("x", 'table:number-columns-spanned="2"'), 'table:number-rows-repeated="200000"');
    expect(await refusal(ods(table(merges)))).toBe("too-large merges");
  });

  it("is refused with the reason where it is none, encrypted, damaged or without sheets", async () => {
    const encrypted =
      "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    const package_ = (parts: Record<string, string>) => refusal(readWorkbook(zipOf({ mimetype: MIMETYPE, ...parts })));
    expect(await package_({ "content.xml": content("", "", "text") })).toBe("not-a-workbook odt");
    expect(await package_({ "content.xml": content("", "", "presentation") })).toBe("not-a-workbook odp");
    expect(await package_({ "content.xml": "\x01\x02", "META-INF/manifest.xml": encrypted })).toBe("encrypted");
    expect(await package_({ "content.xml": content("") })).toBe("no-sheets");
    expect(await package_({ "content.xml": content(table("")).slice(0, -30) })).toBe("damaged");
    expect(await package_({ "content.xml": `<!DOCTYPE x>${content(table(""))}` })).toBe("damaged");
  });

  it("stops when asked to, and tells how far it is", async () => {
    const bytes = zipOf({ "content.xml": content(table(row(text("x"), 'table:number-rows-repeated="9"'))) });
    const seen: number[] = [];
    await readWorkbook(bytes, { onProgress: ({ done }) => seen.push(done) });
    expect(seen.at(-1)).toBe(1);
    const long = `<office:document ${NAMESPACES}><!-- ${" ".repeat(3_000_000)} --></office:document>`;
    const stop = new AbortController();
    const reading = readWorkbook(utf8(long), {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error("stopped")),
    });
    await expect(reading).rejects.toThrow("stopped");
  });
});
