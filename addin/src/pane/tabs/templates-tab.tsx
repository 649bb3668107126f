import { Button } from "@fluentui/react-components";
import { DocumentTable24Regular } from "@fluentui/react-icons/svg/document-table";
import { TEMPLATE_KINDS, type TemplateKind } from "@ntm-kit/sheets";
import { useAsk } from "../frame/ask";
import { usePane } from "../pane-context";

/** Forms made from the rules that check them. */
export default function TemplatesTab() {
  const { say } = usePane();
  return (
    <>
      <p className="quiet">{say("templatesIntro")}</p>
      {TEMPLATE_KINDS.map((kind) => (
        <Template key={kind} kind={kind} />
      ))}
    </>
  );
}

function Template({ kind }: { readonly kind: TemplateKind }) {
  const { model, say, busy } = usePane();
  const ask = useAsk();
  const isPage = model.host.kind === "page";
  const question = {
    title: say("templateTitle"),
    confirm: say("insertConfirm"),
    body: <p>{say("templateBody", { kind: say(`kind.${kind}`) })}</p>,
    onConfirm: () => void model.insertTemplate(kind),
  };
  return (
    <section className="card template">
      <DocumentTable24Regular aria-hidden="true" />
      <div>
        <h2>{say(`kind.${kind}`)}</h2>
        <p className="quiet">{say(`template.${kind}`)}</p>
        <Button
          size="small"
          data-action="template"
          data-kind={kind}
          disabled={busy}
          onClick={() => (isPage ? void model.saveTemplate(kind) : ask(question))}
        >
          {say(isPage ? "templateSave" : "template")}
        </Button>
      </div>
    </section>
  );
}
