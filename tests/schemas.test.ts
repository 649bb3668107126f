import { copyFileSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { jsonSchemas } from "@ntm-kit/core";
import { Ajv2020 } from "ajv/dist/2020";
import { beforeAll, describe, expect, it } from "vitest";
import { commandFolder } from "./helpers/command";
import { districtFiles, taskRows, workbookOf, writeFiles } from "./helpers/round-files";

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;
const TCS = Array.from({ length: 19 }, (_, i) => `TC${i + 1}`);
const schemas = Object.entries(jsonSchemas());
const { version } = JSON.parse(readFileSync(new URL("../packages/core/package.json", import.meta.url), "utf8"));

/** Each property of a schema with its path, wherever it stands. */
function* fieldsOf(schema: unknown, path = ""): Generator<[path: string, field: Node]> {
  if (Array.isArray(schema)) for (const one of schema) yield* fieldsOf(one, path);
  else if (isNode(schema))
    for (const [key, value] of Object.entries(schema)) {
      if (key === "properties" && isNode(value))
        for (const [name, field] of Object.entries(value)) if (isNode(field)) yield [`${path}.${name}`, field];
      if (key !== "examples" && key !== "default")
        yield* fieldsOf(value, key === "properties" ? path : `${path}/${key}`);
    }
}

/** The description of a field, its own or that of the part it refers to. */
function described(field: Node, root: Node): boolean {
  if (typeof field.description === "string" && /^[`A-Z].*\.$/su.test(field.description)) return true;
  const name = typeof field.$ref === "string" ? field.$ref.replace("#/$defs/", "") : undefined;
  const part = name !== undefined && isNode(root.$defs) ? root.$defs[name] : undefined;
  return isNode(part) && described(part, root);
}

describe.each(schemas)("the published %s schema", (name, schema) => {
  it("compiles where the strictest validator takes nothing for granted", () => {
    expect(() => new Ajv2020({ strict: true }).compile(schema)).not.toThrow();
  });

  it("describes every field in a sentence", () => {
    const fields = [...fieldsOf(schema)];
    expect(fields.length).toBeGreaterThan(5);
    expect(fields.filter(([, field]) => !described(field, schema)).map(([path]) => path)).toEqual([]);
  });

  it("has an absolute id with the version, and refers to nothing outside", () => {
    const [major, minor] = version.split(".");
    expect(schema.$id).toBe(`https://unpkg.com/@ntm-kit/core@${major}.${minor}/schemas/${name}.schema.json`);
    expect(JSON.stringify(schema).match(/"\$ref":"(?!#\/\$defs\/)/g)).toBeNull();
  });

  it("shows examples that fit", () => {
    const ajv = new Ajv2020({ strict: true });
    const faults = [...fieldsOf(schema)].flatMap(([path, { description, examples, default: _, ...field }]) =>
      ((examples ?? []) as unknown[])
        .filter((one) => !ajv.validate({ ...field, $defs: schema.$defs }, one))
        .map((one) => `${path}: ${JSON.stringify(one)}`),
    );
    expect(faults).toEqual([]);
  });
});

describe("output keeps to the published schemas, strictly", () => {
  const command = commandFolder("schemas");
  const workbooks = fileURLToPath(new URL("../examples/workbooks", import.meta.url));
  beforeAll(() => {
    for (const name of ["xa-2025.xlsx", "xa-2025-con-loi.xlsx", "nhiem-vu-2025.xlsx"])
      copyFileSync(`${workbooks}/${name}`, command.at(name));
  });
  beforeAll(() => {
    const says = { "cu-jut/dak-wil": { marks: { 3: "ko rõ" }, not: [10] }, "krong-no/nam-da": { level: "Nâng cao" } };
    writeFiles({
      ...districtFiles("truoc", { day: "31/12/2023" }),
      ...districtFiles("nay", { day: "30/6/2024", says }, ["cu-jut", "krong-no"]),
      "nay/xa.csv": `TT,Tên xã,${TCS.join(",")}\n1,Nam Dong,${TCS.map(() => "0").join(",")}\n2,Lạ Hoắc,x`,
      "nay/nhiem-vu.xlsx": workbookOf({ NV: taskRows({ "I.1": ["Đã hoàn thành", 100], "I.10": ["Đang làm", 50] }) }),
      "truoc/nhiem-vu.xlsx": workbookOf({ NV: taskRows({ "I.1": ["Chưa thực hiện", 0] }) }),
      "nay/hong.xlsx": "no workbook",
    });
    copyFileSync("nay/cu-jut.xlsx", "nay/cu-jut (2).xlsx");
  });
  const compile = (name: keyof ReturnType<typeof jsonSchemas>) =>
    new Ajv2020({ strict: true }).compile(jsonSchemas()[name]);

  it.each([
    ["report", ["validate", "xa-2025-con-loi.xlsx", "--format", "json"]],
    ["report", ["validate", "xa-2025.xlsx", "--units", "today", "--format", "json"]],
    ["summary", ["summarize", "xa-2025.xlsx", "nhiem-vu-2025.xlsx", "--format", "json"]],
    ["summary", ["summarize", "xa-2025.xlsx", "--suppose", "cu-jut/nam-dong=standard", "--format", "json"]],
    ["collect", ["collect", "nay", "--period", "2024-6m", "--format", "json"]],
    ["collect", ["collect", "xa-2025-con-loi.xlsx", "--format", "json"]],
    ["compare", ["compare", "truoc", "--with", "nay", "--format", "json"]],
    ["report-document", ["report", "nay", "--period", "2024-6m", "--with", "truoc", "--format", "json"]],
    ["tasks", ["tasks", "nhiem-vu-2025.xlsx", "--by", "agency", "--as-of", "2025-12-31", "--format", "json"]],
    ["plan", ["plan", "export", "--format", "json"]],
    ["proof", ["plan", "prove", "--format", "json"]],
    ["road", ["road", "xa-2025-con-loi.xlsx", "--format", "json"]],
  ] as const)("%s of %j", async (name, args) => {
    const validate = compile(name);
    validate(JSON.parse((await command.ntm(...args)).out));
    expect(validate.errors ?? []).toEqual([]);
  });

  it("return of a round", async () => {
    const validate = compile("return");
    await command.ntm("return", "nay", "--period", "2024-6m", "-o", "tra-lai");
    const returned = JSON.parse(readFileSync("tra-lai/tra-lai.json", "utf8"));
    validate(returned);
    expect(validate.errors ?? []).toEqual([]);
    expect(returned.senders.map(({ id }: { id: string }) => id)).toContain("cu-jut/nam-dong");
  });

  it("each line of an extract is a record", async () => {
    const validate = compile("records");
    const lines = (await command.ntm("extract", "xa-2025.xlsx", "nhiem-vu-2025.xlsx", "--format", "ndjson")).out;
    const faults = lines
      .trim()
      .split("\n")
      .filter((line) => !validate(JSON.parse(line)));
    expect(lines.split("\n").length).toBeGreaterThan(1000);
    expect(faults).toEqual([]);
  });
});
