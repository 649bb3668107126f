import { Button } from "@fluentui/react-components";
import { TEMPLATE_KINDS } from "@ntm-kit/sheets";
import { AskDialog } from "../ask-dialog";
import { usePane } from "../pane-context";

/** Forms made from the rules that check them. */
export default function TemplatesTab() {
  const { model, say, busy } = usePane();
  return TEMPLATE_KINDS.map((kind) => (
    <div key={kind} className="card">
      <p>{say(`kind.${kind}`)}</p>
      {model.host.kind === "page" ? (
        <Button data-action="template" data-kind={kind} disabled={busy} onClick={() => void model.saveTemplate(kind)}>
          {say("templateSave")}
        </Button>
      ) : (
        <AskDialog
          title={say("templateTitle")}
          trigger={
            <Button data-action="template" data-kind={kind} disabled={busy}>
              {say("template")}
            </Button>
          }
          onConfirm={() => void model.insertTemplate(kind)}
        >
          <p>{say("templateBody", { kind: say(`kind.${kind}`) })}</p>
        </AskDialog>
      )}
    </div>
  ));
}
