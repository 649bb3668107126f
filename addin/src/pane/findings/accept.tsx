import { Button } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import type { Language, ReportFinding } from "@ntm-kit/core";
import { NEVER_ACCEPTED } from "@ntm-kit/sheets";
import { wordsOf } from "../../strings/words";
import { useAsk } from "../frame/ask";
import { useModel, usePart } from "../pane-context";
import { placeName, placeOf } from "./findings";

/** Cells that are named in the question; of more the number is said. */
const CELLS_NAMED = 12;

interface OneProps {
  readonly finding: ReportFinding;
  readonly language: Language;
}

/** Keeps one finding as it is, with the user's words. */
export function AcceptOne({ finding, language }: OneProps) {
  const ask = useAcceptQuestion(language);
  if (NEVER_ACCEPTED.includes(finding.code)) return null;
  return (
    <Button
      size="small"
      appearance="subtle"
      data-action="accept"
      icon={<Checkmark16Regular />}
      onClick={() => ask([finding], <p>{finding.message}</p>)}
    >
      {wordsOf(language)("accept")}
    </Button>
  );
}

/** Keeps all findings of a group, with the same words for each. */
export function AcceptAll({ findings }: { readonly findings: readonly ReportFinding[] }) {
  const language = usePart(({ settings }) => settings.language);
  const ask = useAcceptQuestion(language);
  const say = wordsOf(language);
  const count = findings.length;
  if (findings.some(({ code }) => NEVER_ACCEPTED.includes(code))) return null;
  return (
    <Button
      size="small"
      appearance="subtle"
      data-action="accept-group"
      icon={<Checkmark16Regular />}
      onClick={() => ask(findings, <p>{say("acceptAllBody", { count, cells: cellsOf(findings, language) })}</p>)}
    >
      {say("acceptAll", { count })}
    </Button>
  );
}

/** An error asks for words of the user's own; what weighs less has usual ones that need but be confirmed. */
function useAcceptQuestion(language: Language): (findings: readonly ReportFinding[], body: React.ReactNode) => void {
  const model = useModel();
  const ask = useAsk();
  const say = wordsOf(language);
  return (findings, body) =>
    ask({
      title: say("acceptTitle"),
      confirm: say("acceptConfirm"),
      reason: {
        // An error asks for words of one's own.
        usual: findings.some(({ severity }) => severity === "error") ? "" : say("usualReason"),
      },
      body: (
        <>
          {body}
          <p className="quiet">{say(model.host.kind === "page" ? "acceptBodyPage" : "acceptBody")}</p>
        </>
      ),
      onConfirm: (words) => void model.accept(findings, words),
    });
}

function cellsOf(findings: readonly ReportFinding[], language: Language): string {
  const names = findings.flatMap((finding) => {
    const place = placeOf(finding);
    return place ? [placeName(place)] : [];
  });
  const more = names.length - CELLS_NAMED;
  const rest = more > 0 ? [wordsOf(language)("acceptMore", { count: more })] : [];
  return [...names.slice(0, CELLS_NAMED), ...rest].join(", ");
}
