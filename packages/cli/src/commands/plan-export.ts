import { type Plan, planRounds, planSql, SQL_DIALECTS, targetSentences } from "@ntm-kit/core";
import type { Arguments } from "../arguments";
import { targetsCsv } from "../csv";
import { UserError } from "../user-error";
import type { CommandResult } from "./context";

/** `ntm plan export`: the plan for other programs as json, or as SQL, its targets as sentences or as a table. */
export function planExport(plan: Plan, { format = "json", dialect, language }: Arguments): CommandResult {
  switch (format) {
    case "json":
      return { output: `${JSON.stringify(withPeriods(plan), null, 2)}\n`, status: 0 };
    case "sql":
      if (dialect === undefined) throw noDialect();
      return { output: planSql(plan, dialect), status: 0 };
    case "sentences":
      return {
        output: targetSentences(plan, language)
          .map(({ id, sentence }) => `${id}\t${sentence}\n`)
          .join(""),
        status: 0,
      };
    case "csv":
      return { output: targetsCsv(plan), status: 0 };
    default:
      throw new UserError(
        { vi: `ntm plan export không có dạng ${format}.`, en: `ntm plan export has no format ${format}.` },
        { vi: "Các dạng: json, sql, sentences, csv.", en: "It gives json, sql, sentences or csv." },
      );
  }
}

/** The rounds follow from the plan; who reads it as data need not derive them. */
function withPeriods(plan: Plan): Plan {
  return plan.reporting ? { ...plan, reporting: { ...plan.reporting, periods: planRounds(plan) } } : plan;
}

const noDialect = (): UserError =>
  new UserError(
    { vi: "Chưa chỉ cơ sở dữ liệu cho SQL.", en: "No database is named for the SQL." },
    {
      vi: `Thêm --dialect: ${SQL_DIALECTS.join(", ")}.`,
      en: `Add --dialect: ${SQL_DIALECTS.join(", ")}.`,
    },
  );
