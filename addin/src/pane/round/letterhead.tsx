import { Field, Input } from "@fluentui/react-components";
import type { Letterhead } from "../../host/host";
import { useModel, usePart, useSay } from "../pane-context";

const FIELDS = ["parent", "name", "abbreviation", "place", "title", "signatory"] as const;

/** Whose report it is: asked once, and kept on this machine. What is left blank stays a placeholder in the report. */
export function LetterheadFields() {
  const model = useModel();
  const say = useSay();
  const said = usePart(({ settings }) => settings.letterhead);
  const write = (field: keyof Letterhead, value: string): void => {
    const { [field]: _, ...others } = said;
    model.change({ letterhead: value.trim() === "" ? others : { ...others, [field]: value } });
  };
  return (
    <details className="section letterhead">
      <summary data-action="office">
        {said.name === undefined ? say("office.none") : say("office.of", { name: said.name })}
      </summary>
      <p className="quiet">{say("office.about")}</p>
      <div className="letterhead-fields">
        {FIELDS.map((field) => (
          <Field key={field} label={say(`office.${field}`)} size="small">
            <Input
              data-field={`office-${field}`}
              defaultValue={said[field] ?? ""}
              placeholder={say(`office.like.${field}`)}
              onBlur={({ target }) => write(field, target.value)}
            />
          </Field>
        ))}
      </div>
    </details>
  );
}
