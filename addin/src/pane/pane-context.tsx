import { createContext, useContext, useSyncExternalStore } from "react";
import type { Say } from "../strings/words";
import type { PaneModel, PaneState } from "./pane-model";

export const PaneContext = createContext<PaneModel | undefined>(undefined);

/** The model alone: what uses it is not drawn again when its state changes. */
export const useModel = (): PaneModel => useContext(PaneContext)!;

/** The model, its state now and the words of its language. */
export function usePane(): { model: PaneModel; state: PaneState; say: Say; busy: boolean } {
  const model = useModel();
  const state = useSyncExternalStore(model.subscribe, model.snapshot);
  return { model, state, say: model.say, busy: state.phase === "busy" || state.phase === "starting" };
}
