import { Button } from "@fluentui/react-components";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { lazy, Suspense } from "react";
import { usePane } from "../pane-context";
import { useAsk } from "./ask";

const Kinds = lazy(() => import("./kinds-of-findings"));

/** What the guide tells of, in its order; the round is of the page alone. */
const PARTS = ["file", "round", "parts", "sheets", "safe"] as const;

/** The way to the guide, from wherever one is. */
export function GuideButton() {
  const { say } = usePane();
  const ask = useAsk();
  return (
    <Button
      className="guide-button"
      size="small"
      appearance="subtle"
      data-action="guide"
      icon={<QuestionCircle20Regular />}
      onClick={() => ask({ title: say("guide"), body: <Guide /> })}
    >
      <span className="guide-words">{say("guide")}</span>
    </Button>
  );
}

/** Opens a filled-in form with the usual mistakes; in Excel it is a sheet of the workbook, so that is asked first. */
export function SampleButton() {
  const { model, say, busy } = usePane();
  const ask = useAsk();
  const isPage = model.host.kind === "page";
  const question = {
    title: say("sampleTitle"),
    confirm: say("insertConfirm"),
    body: <p>{say("sampleBody")}</p>,
    onConfirm: () => void model.trySample(),
  };
  return (
    <Button
      size="small"
      data-action="sample"
      disabled={busy}
      onClick={() => (isPage ? void model.trySample() : ask(question))}
    >
      {say(isPage ? "sample" : "sampleTitle")}
    </Button>
  );
}

/** How one works with it, step by step, and every kind of finding with its why; it lies in the page itself. */
function Guide() {
  const { model, say } = usePane();
  const isPage = model.host.kind === "page";
  return (
    <>
      {PARTS.filter((part) => isPage || part !== "round").map((part) => (
        <details key={part} className="more guide" open={part === "file"}>
          <summary>{say(`guide.${part}`)}</summary>
          <ul>
            {say(isPage || part === "round" ? `guide.${part}Page` : `guide.${part}Excel`)
              .split("\n")
              .map((line) => (
                <li key={line}>{line}</li>
              ))}
          </ul>
        </details>
      ))}
      <details className="more guide">
        <summary>{say("guide.findings")}</summary>
        <Suspense>
          <Kinds />
        </Suspense>
      </details>
    </>
  );
}
