import { Button, Field, Input } from "@fluentui/react-components";
import { SHORTEST_REASON } from "@ntm-kit/sheets";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from "react";
import { usePane } from "../pane-context";
import type { ReasonWords } from "./reason-words";

/** What is asked before something is written. */
export interface Confirmation {
  readonly title: string;
  readonly body: ReactNode;
  /** What the button that does it says; without it there is nothing to do but to close. */
  readonly confirm?: string;
  /** Asks why and by whom; what is usual stands there at first, to be confirmed or written over. */
  readonly reason?: { readonly usual: string };
  onConfirm?(words: ReasonWords): void;
}

const AskContext = createContext<(question: Confirmation) => void>(() => {});
export const useAsk = (): ((question: Confirmation) => void) => useContext(AskContext);

/**
 * The one dialog of the pane; closing it writes nothing. The browser's own keeps the focus, closes on Escape and gives
 * it back.
 */
export function AskProvider({ children }: { readonly children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [question, setQuestion] = useState<Confirmation>();
  // A copy each time: the same question asked again is another one.
  const ask = useMemo(() => (next: Confirmation) => setQuestion({ ...next }), []);
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

function Asked({ question, close }: { readonly question: Confirmation; close(): void }) {
  const { say, state, model } = usePane();
  const [words, setWords] = useState<ReasonWords>({ reason: question.reason?.usual ?? "", by: state.by });
  const canConfirm = !question.reason || words.reason.trim().length >= SHORTEST_REASON;
  const confirm = (): void => {
    close();
    question.onConfirm?.({ reason: words.reason.trim(), by: words.by.trim() });
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
        {question.reason && <ReasonFields words={words} onChange={setWords} />}
        {question.confirm && model.host.kind === "excel" && !state.hasWritten && (
          <p className="quiet">{say("firstWrite")}</p>
        )}
      </div>
      <div className="ask-buttons">
        {question.confirm && (
          <Button appearance="primary" type="submit" data-action="confirm" disabled={!canConfirm}>
            {question.confirm}
          </Button>
        )}
        <Button data-action="dismiss" onClick={close}>
          {say(question.confirm ? "dismiss" : "close")}
        </Button>
      </div>
    </form>
  );
}

interface FieldsProps {
  readonly words: ReasonWords;
  onChange(words: ReasonWords): void;
}

function ReasonFields({ words, onChange }: FieldsProps) {
  const { say } = usePane();
  return (
    <>
      <Field label={say("reason")} hint={say("reasonHint", { count: SHORTEST_REASON })} size="small">
        <Input
          className="wide"
          data-field="reason"
          value={words.reason}
          onFocus={(event) => event.target.select()}
          onChange={(_, { value }) => onChange({ ...words, reason: value })}
        />
      </Field>
      <Field label={say("by")} size="small">
        <Input
          className="wide"
          data-field="by"
          value={words.by}
          onChange={(_, { value }) => onChange({ ...words, by: value })}
        />
      </Field>
    </>
  );
}
