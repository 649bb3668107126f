import { describe, expect, it } from "vitest";
import { DIALECTS } from "./dialect";
import { type SqlValue, statementsOf } from "./statements";

const table = (...rows: SqlValue[][]) => ({ name: "plan_units", columns: { unit: "TEXT", share: "REAL" }, rows });

describe("a table in SQL", () => {
  it("is made, and filled with its rows as SQL writes their values", () => {
    expect(statementsOf(table(["Ea R'Mẫu", 0.5], [null, undefined]), DIALECTS.duckdb)).toEqual([
      "CREATE TABLE plan_units (unit TEXT, share DOUBLE);",
      "INSERT INTO plan_units (unit, share) VALUES\n('Ea R''Mẫu', 0.5),\n(NULL, NULL);",
    ]);
  });
  it("without rows is made alone", () => {
    expect(statementsOf(table(), DIALECTS.sqlite)).toEqual(["CREATE TABLE plan_units (unit TEXT, share REAL);"]);
  });
  it("is filled five hundred rows at a time", () => {
    const rows = Array.from({ length: 1001 }, (_, i): SqlValue[] => [`u${i}`, i]);
    const [, ...inserts] = statementsOf(table(...rows), DIALECTS.postgres);
    expect(inserts.map((text) => text.split("\n").length - 1)).toEqual([500, 500, 1]);
    expect(inserts.map((text) => text.split("\n").at(-1))).toEqual([
      "('u499', 499);",
      "('u999', 999);",
      "('u1000', 1000);",
    ]);
  });
});
