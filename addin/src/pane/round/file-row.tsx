import { Button } from "@fluentui/react-components";
import { dayText } from "@ntm-kit/core";
import type { FileLine } from "../../engine/round/round-view";
import { useAsk } from "../frame/ask";
import { usePageHost } from "../page-view";
import { usePane } from "../pane-context";
import { proposed, replaceable, replacedBy, type SenderRow } from "./sender-rows";

interface Props {
  readonly file: FileLine;
  /** Whose it is, where that is known. */
  readonly row: SenderRow | undefined;
}

/** One file: its name, what became of it, and what it could take the place of. */
export function FileRow({ file, row }: Props) {
  const { model, state, say } = usePane();
  const host = usePageHost();
  const look = (): void => {
    host.showFile(file.name);
    model.show({ tab: "check" });
  };
  const isOpen = state.checked !== undefined && file.state !== "unreadable";
  return (
    <li className="file" data-file={file.name} data-state={file.state}>
      {isOpen ? (
        <button type="button" className="link file-link" onClick={look}>
          {file.name}
        </button>
      ) : (
        <span className="file-link">{file.name}</span>
      )}
      <Became file={file} />
      {file.day && (
        <span className="caution">{say("file.ofDay", { day: dayText(file.day, state.settings.language) })}</span>
      )}
      {row && <Replace file={file} row={row} />}
    </li>
  );
}

/** What is not usual of a file, in words. */
function Became({ file: { state: became, of = "", fault, isOfOtherDay } }: Pick<Props, "file">) {
  const { state, say } = usePane();
  const { language } = state.settings;
  if (fault) {
    const { reason, remedy } = fault;
    return (
      <span className="file-fault">
        {say("fail.unreadable", { reason: reason[language], remedy: remedy[language] })}
      </span>
    );
  }
  if (became === "replaced") return <span className="quiet">{say("file.replaced", { file: of })}</span>;
  if (of) return <span className="quiet">{say("file.duplicate", { file: of })}</span>;
  if (isOfOtherDay) return <span className="quiet">{say("file.otherDay")}</span>;
  if (became === "unassigned") return <span className="quiet">{say("file.unassigned")}</span>;
  return null;
}

/** Asks before one file takes the place of others. */
function Replace({ file, row }: { readonly file: FileLine; readonly row: SenderRow }) {
  const { model, state, say, busy } = usePane();
  const ask = useAsk();
  const several = replaceable(row.files);
  if (!state.checked || several.length < 2 || !several.includes(file)) return null;
  const others = replacedBy(file, row);
  const names = others.map(({ name }) => name).join(", ");
  const isProposed = row.sender.twice.includes(file.name) && proposed(several) === file.name;
  const question = {
    title: say("round.replaceTitle", { file: file.name }),
    confirm: say("round.replaceConfirm"),
    body: <p>{say("round.replaceBody", { file: file.name, others: names })}</p>,
    onConfirm: () => void model.round.replace(file, others),
  };
  return (
    <Button
      size="small"
      appearance={isProposed ? "primary" : "secondary"}
      data-action="replace"
      data-file={file.name}
      disabled={busy}
      onClick={() => ask(question)}
    >
      {say(isProposed ? "round.replaceLater" : "round.replace")}
    </Button>
  );
}
