import { Field, Input } from "@fluentui/react-components";
import { dayText, type IsoDate } from "@ntm-kit/core";
import { useEffect, useState } from "react";
import { usePane } from "../pane-context";
import { parseDay } from "./parse-day";

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** Empty where none was chosen. */
  readonly day: IsoDate | "";
  /** What stands in the empty field: the day that is judged without a choice. */
  readonly placeholder?: string;
  readonly size?: "small" | "medium";
  onChoose(day: IsoDate | ""): void;
}

/**
 * A day, written as offices write it whatever the language of the browser. It counts when the field is left or Enter is
 * pressed.
 */
export function DayField({ label, hint, day, placeholder, size = "small", onChoose }: Props) {
  const { say, state } = usePane();
  const { language } = state.settings;
  const shown = day && dayText(day, language);
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const parsed = text.trim() === "" ? "" : parseDay(text);
  const commit = (): void => {
    if (parsed !== undefined && parsed !== day) onChoose(parsed);
  };
  return (
    <Field
      label={label}
      size={size}
      {...(hint ? { hint } : {})}
      {...(parsed === undefined ? { validationMessage: say("dayWrong") } : {})}
    >
      <Input
        data-action="as-of"
        inputMode="numeric"
        placeholder={placeholder || say("dayInput")}
        value={text}
        onChange={(_, { value }) => setText(value)}
        onBlur={commit}
        onKeyDown={({ key }) => key === "Enter" && commit()}
      />
    </Field>
  );
}
