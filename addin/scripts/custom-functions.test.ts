import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { englishMetadata, inVietnamese, refuseShortNames } from "./custom-functions.mjs";

const folder = fileURLToPath(new URL("../src/functions", import.meta.url));
const words = JSON.parse(readFileSync(`${folder}/functions.vi.json`, "utf8"));

interface Metadata {
  allowErrorForDataTypeAny?: boolean;
  functions: {
    id: string;
    name: string;
    description: string;
    parameters: { name: string; description: string; optional?: boolean }[];
    result: object;
    options?: object;
  }[];
}

describe("metadata of the functions", () => {
  let english: Metadata;
  beforeAll(async () => {
    english = (await englishMetadata(folder)) as Metadata;
  });

  it("names each function that the script associates, and no other", () => {
    const script = readFileSync(`${folder}/functions.ts`, "utf8");
    const associated = [...script.matchAll(/associate\("(\w+)"/g)].map((match) => match[1]);
    expect(english.functions.map(({ id }) => id).sort()).toEqual(associated.sort());
    expect(english.functions.map(({ name }) => name)).toEqual(english.functions.map(({ id }) => id));
  });

  it("a name too short for Excel stops the build", () => {
    expect(() => refuseShortNames({ functions: [{ id: "KIEMTRA" }, { id: "XA" }] })).toThrow("XA");
    expect(() => refuseShortNames(english)).not.toThrow();
  });

  it("a range whose cells are errors is given to the function, and where it stands", () => {
    expect(english.allowErrorForDataTypeAny).toBe(true);
    const check = english.functions.find(({ id }) => id === "KIEMTRA")!;
    expect(check.options).toEqual({ requiresParameterAddresses: true });
    expect(check.parameters.map(({ name, optional }) => [name, optional ?? false])).toEqual([
      ["range", false],
      ["asOf", true],
      ["language", true],
    ]);
    expect(check.result).toEqual({ dimensionality: "matrix", type: "string" });
  });

  it("Vietnamese has the same ids, types and options, and words of its own for everything", () => {
    const vietnamese = inVietnamese(english, words) as Metadata;
    const bare = ({ functions }: Metadata) =>
      functions.map(({ description, parameters, ...rest }) => ({
        ...rest,
        parameters: parameters.map(({ name, description: said, ...other }) => other),
      }));
    expect(bare(vietnamese)).toEqual(bare(english));
    const said = ({ functions }: Metadata) =>
      functions.flatMap((one) => [one.description, ...one.parameters.flatMap((p) => [p.name, p.description])]);
    said(vietnamese).forEach((text, i) => expect(text).not.toBe(said(english)[i]));
  });

  it("a function or a parameter without Vietnamese stops the build, and so do words for none", () => {
    const { TENXA, ...others } = words;
    expect(() => inVietnamese(english, others)).toThrow("TENXA is missing");
    expect(() => inVietnamese(english, { ...words, TENXA: { ...TENXA, parameters: {} } })).toThrow(
      "TENXA has no words for name",
    );
    expect(() => inVietnamese(english, { ...words, HUYEN: TENXA })).toThrow("no function HUYEN");
  });
});
