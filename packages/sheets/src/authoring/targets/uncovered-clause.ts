import { type Doubt, doubt } from "../doubt";
import type { Clause } from "./clauses";

/** A clause with a number that no target and no sentence of `notCheckable` takes up. */
export const uncoveredClause = ({ text, line }: Pick<Clause, "text" | "line">): Doubt =>
  doubt({
    code: "plan/clause-not-covered",
    params: { written: text.length > 120 ? `${text.slice(0, 120)}…` : text },
    place: { line },
    path: "proposals",
    subject: `line ${line}`,
  });
