import { createContext, useContext, useSyncExternalStore } from "react";
import type { Say } from "../strings/words";
import type { PaneModel } from "./pane-model";
import type { PaneState } from "./pane-state";

export const PaneContext = createContext<PaneModel | undefined>(undefined);

/** The model alone: what uses it is not drawn again when its state changes. */
export function useModel(): PaneModel {
  const model = useContext(PaneContext);
  if (!model) throw new Error("A part of the pane is drawn outside of it.");
  return model;
}

/** A part of the state: what uses it is drawn again only when that part is another one. */
export function usePart<Part>(pick: (state: PaneState) => Part): Part {
  const model = useModel();
  return useSyncExternalStore(model.subscribe, () => pick(model.state));
}

/** The words of the language; another language or plan has others. */
export function useSay(): Say {
  const model = useModel();
  usePart(({ settings }) => settings.language);
  usePart(({ plan }) => plan);
  return model.say;
}

/** The model, its state now and the words of its language. */
export function usePane(): { model: PaneModel; state: PaneState; say: Say; busy: boolean } {
  const model = useModel();
  const state = useSyncExternalStore(model.subscribe, model.snapshot);
  return { model, state, say: model.say, busy: state.phase === "busy" || state.phase === "starting" };
}
