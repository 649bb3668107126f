import type { Language } from "@ntm-kit/core";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Place } from "../../engine/protocol";
import { wordsOf } from "../../strings/words";
import { placeName } from "../findings/findings";
import { useModel } from "../pane-context";

/** A cell that is typed into; `text` where typing has begun already. */
export interface Editing {
  readonly cell: string;
  readonly text?: string;
}

interface Props {
  readonly place: Place;
  readonly text: string;
  /** Typing has begun: what follows is added. */
  readonly isTyped: boolean;
  readonly language: Language;
  /** Where it stands in place of a merged area. */
  readonly span: { readonly rowSpan?: number; readonly colSpan?: number };
  onDone(): void;
}

/** The field in place of a cell: Enter keeps, Escape leaves, and so does whoever goes elsewhere. */
export function CellInput({ place, text, isTyped, language, span, onDone }: Props) {
  const model = useModel();
  const field = useRef<HTMLInputElement>(null);
  const name = placeName({ sheet: place.sheet, cell: place.cell });
  useEffect(() => {
    field.current?.focus();
    if (!isTyped) field.current?.select();
  }, [isTyped]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    event.stopPropagation();
    if (event.key === "Enter") void model.edit(place, event.currentTarget.value);
    if (event.key === "Enter" || event.key === "Escape") onDone();
  };
  return (
    <td className="editing" data-cell={name} {...span}>
      <input
        ref={field}
        defaultValue={text}
        aria-label={wordsOf(language)("grid.edit", { cell: name })}
        onKeyDown={onKeyDown}
        onBlur={onDone}
      />
    </td>
  );
}
