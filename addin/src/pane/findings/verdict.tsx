import { coveredBy, type Report, type ReportFinding } from "@ntm-kit/core";
import { useEffect, useMemo, useRef } from "react";
import { Sign, type SignName } from "../frame/icons";
import { usePane } from "../pane-context";
import { countsOf, openFindings } from "./findings";

/** What the check comes to, in one sentence: whether the sheets can be sent. */
export function Verdict() {
  const { model, state, say } = usePane();
  const { checked } = state;
  const line = useRef<HTMLParagraphElement>(null);
  // After a file was opened nothing has the focus: whoever works by keyboard goes on from the result. Later results
  // leave it to the list.
  const isChecked = checked !== undefined;
  useEffect(() => {
    if (isChecked && model.host.kind === "page" && document.activeElement === document.body) line.current?.focus();
  }, [isChecked, model]);
  const open = useMemo(() => openFindings({ checked }), [checked]);
  if (!checked) return null;
  const explained = checked.report.summary.accepted ?? 0;
  const { sign, words, params } = verdictOf(open, checked.report);
  return (
    <p className="verdict" data-verdict={words} ref={line} tabIndex={-1}>
      <Sign of={sign} />
      <span>
        {say(`verdict.${words}`, params)}
        {explained > 0 && <span className="quiet"> · {say("explainedApart", { count: explained })}</span>}
      </span>
    </p>
  );
}

type Words = "nothing" | "empty" | "errors" | "warnings" | "clean";
interface Said {
  readonly words: Words;
  readonly sign: SignName;
  readonly params: Readonly<Record<string, number>>;
}
type Reported = Pick<Report, "files" | "coverage">;

/** An empty form is never called clean: sheets of communes without any data say so before all else. */
export function verdictOf(open: readonly Pick<ReportFinding, "severity">[], report: Reported): Said {
  const kinds = new Set(report.files.flatMap((file) => file.sheets.map(({ kind }) => kind)));
  kinds.delete("unrecognised");
  // A file of statements has no sheets; what it says is data.
  const isOfStatements = report.files.some(({ format }) => format === "ndjson");
  if (kinds.size === 0 && !isOfStatements) return { words: "nothing", sign: "undetermined", params: {} };
  const { communes, withData } = coveredBy(report.coverage);
  const isOfCommunes = !isOfStatements && [...kinds].every((kind) => kind === "commune-criteria");
  if (isOfCommunes && withData === 0) return { words: "empty", sign: "undetermined", params: { communes, withData } };
  const { error: errors, warning: warnings } = countsOf(open);
  if (errors > 0) return { words: "errors", sign: "error", params: { count: errors } };
  if (warnings > 0) return { words: "warnings", sign: "warning", params: { count: warnings } };
  return { words: "clean", sign: "met", params: {} };
}
