import { Button } from "@fluentui/react-components";
import { cloneElement, type ReactElement, type ReactNode, useRef, useState } from "react";
import { usePane } from "./pane-context";

interface Props {
  readonly trigger: ReactElement<{ onClick?: () => void }>;
  readonly title: string;
  readonly children: ReactNode;
  readonly canConfirm?: boolean;
  readonly onConfirm: () => void;
}

/** Asks before anything is written; closing it writes nothing. The browser's own dialog keeps the focus and closes on Escape. */
export function AskDialog({ trigger, title, children, canConfirm = true, onConfirm }: Props) {
  const { say, state, model } = usePane();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const open = (): void => {
    setOpen(true);
    dialog.current?.showModal();
  };
  const close = (): void => dialog.current?.close();
  const confirm = (): void => {
    close();
    onConfirm();
  };
  return (
    <>
      {cloneElement(trigger, { onClick: open })}
      <dialog ref={dialog} className="ask" aria-label={title} onClose={() => setOpen(false)}>
        {isOpen && (
          <>
            <h2>{title}</h2>
            {children}
            {model.host.kind === "excel" && !state.hasWritten && <p className="quiet">{say("firstWrite")}</p>}
            <div className="bar">
              <Button appearance="primary" data-action="confirm" disabled={!canConfirm} onClick={confirm}>
                {say("confirm")}
              </Button>
              <Button data-action="dismiss" onClick={close}>
                {say("dismiss")}
              </Button>
            </div>
          </>
        )}
      </dialog>
    </>
  );
}
