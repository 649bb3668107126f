import type { Origin } from "@ntm-kit/core";
import type { OwnTable } from "../../kinds/own/own-table";
import type { UnitMatch } from "../../text/unit-matcher";

/** Names of units in a table of a kind from outside. */
export const namesIn = ({
  frame,
  rows,
}: OwnTable): { readonly at: Origin; readonly text: string; readonly match: UnitMatch }[] =>
  rows.flatMap(({ line, name }) =>
    name ? [{ at: frame.view.origin(line, name.slot), text: name.text, match: name.match }] : [],
  );
