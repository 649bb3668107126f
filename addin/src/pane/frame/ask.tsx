import { Button, Input } from "@fluentui/react-components";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from "react";
import { usePane } from "../pane-context";

/** What is asked before something is written. */
export interface Question {
  readonly title: string;
  readonly body: ReactNode;
  readonly confirm: string;
  /** Label of a line of text without which it cannot be confirmed. */
  readonly reason?: string;
  /** What stands in that line at first, to be confirmed or written over. */
  readonly usualReason?: string;
  onConfirm(reason: string): void;
}

const AskContext = createContext<(question: Question) => void>(() => {});
export const useAsk = (): ((question: Question) => void) => useContext(AskContext);

/** The one dialog of the pane; closing it writes nothing. The browser's own keeps the focus, closes on Escape and gives it back. */
export function AskProvider({ children }: { readonly children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [question, setQuestion] = useState<Question>();
  // A copy each time: the same question asked again is another one.
  const ask = useMemo(() => (next: Question) => setQuestion({ ...next }), []);
  useEffect(() => {
    if (question) dialog.current?.showModal();
  }, [question]);
  const close = (): void => dialog.current?.close();
  // The event comes late: by then another question may have been asked.
  const forget = (): void => {
    if (!dialog.current?.open) setQuestion(undefined);
  };
  return (
    <AskContext.Provider value={ask}>
      {children}
      <dialog ref={dialog} className="ask" aria-labelledby="ask-title" onClose={forget}>
        {question && <Asked question={question} close={close} />}
      </dialog>
    </AskContext.Provider>
  );
}

function Asked({ question, close }: { readonly question: Question; close(): void }) {
  const { say, state, model } = usePane();
  const [reason, setReason] = useState(question.usualReason ?? "");
  const canConfirm = question.reason === undefined || reason.trim() !== "";
  const confirm = (): void => {
    close();
    question.onConfirm(reason.trim());
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (canConfirm) confirm();
      }}
    >
      <h2 id="ask-title">{question.title}</h2>
      <div className="ask-body">
        {question.body}
        {question.reason !== undefined && (
          <Input
            className="wide"
            aria-label={question.reason}
            placeholder={question.reason}
            value={reason}
            onFocus={(event) => event.target.select()}
            onChange={(_, { value }) => setReason(value)}
          />
        )}
        {model.host.kind === "excel" && !state.hasWritten && <p className="quiet">{say("firstWrite")}</p>}
      </div>
      <div className="ask-buttons">
        <Button appearance="primary" type="submit" data-action="confirm" disabled={!canConfirm}>
          {question.confirm}
        </Button>
        <Button data-action="dismiss" onClick={close}>
          {say("dismiss")}
        </Button>
      </div>
    </form>
  );
}
