import { describe, expect, it } from "vitest";
import { DIALECTS } from "./dialect";
import { type SqlValue, statementsOf } from "./statements";

const table = (...rows: SqlValue[][]) => ({
  name: "plan_units",
  columns: { unit: "TEXT PRIMARY KEY", share: "REAL" },
  rows,
});

describe("a table in SQL", () => {
  it("is made, and filled with its rows as SQL writes their values", () => {
    expect(statementsOf(table(["Ea R'Mẫu", 0.5], [null, undefined]), DIALECTS.duckdb)).toEqual([
      "CREATE TABLE plan_units (unit TEXT PRIMARY KEY, share DOUBLE);",
      [
        "INSERT INTO plan_units (unit, share)",
        "WITH v (unit, share) AS (VALUES",
        "(CAST('Ea R''Mẫu' AS TEXT), CAST(0.5 AS DOUBLE)),",
        "(NULL, NULL))",
        "SELECT * FROM v WHERE NOT EXISTS (SELECT 1 FROM plan_version) AND (SELECT COUNT(*) FROM plan_units) = 0;",
      ].join("\n"),
    ]);
  });
  it("writes no character that ends a script in the middle", () => {
    expect(statementsOf(table(["a\0'b", 1]), DIALECTS.sqlite)[1]).toContain("CAST('a\uFFFD''b' AS TEXT)");
  });
  it("without rows is made alone", () => {
    expect(statementsOf(table(), DIALECTS.sqlite)).toEqual([
      "CREATE TABLE plan_units (unit TEXT PRIMARY KEY, share REAL);",
    ]);
  });
  it("is filled five hundred rows at a time", () => {
    const rows = Array.from({ length: 1001 }, (_, i): SqlValue[] => [`u${i}`, i]);
    const [, ...inserts] = statementsOf(table(...rows), DIALECTS.postgres);
    expect(inserts.map((text) => text.split("\n").length - 3)).toEqual([500, 500, 1]);
    expect(inserts.map((text) => text.split("\n").at(-2))).toEqual([
      "('u499', 499))",
      "('u999', 999))",
      "(CAST('u1000' AS TEXT), CAST(1000 AS DOUBLE PRECISION)))",
    ]);
    expect(inserts.map((text) => / = (\d+);$/.exec(text)?.[1])).toEqual(["0", "500", "1000"]);
  });
});
