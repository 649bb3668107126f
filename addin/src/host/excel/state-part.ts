import { EMPTY_STATE, type WorkbookState } from "../host";
import { runExcel } from "./run-excel";

/** Namespace of the custom XML part that keeps what the pane must remember in the workbook. */
export const STATE_NAMESPACE = "urn:ntm-kit:pane:1";

/** What the workbook remembers; nothing where there is no part of ours, or one that cannot be read. */
export function loadState(): Promise<WorkbookState> {
  return runExcel(async (context) => {
    const part = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE).getOnlyItemOrNullObject();
    part.load({ id: true });
    await context.sync();
    if (part.isNullObject) return EMPTY_STATE;
    const xml = part.getXml();
    await context.sync();
    return parseState(xml.value);
  });
}

/** Keeps the state; an empty one takes the part away, so that nothing of ours is left behind. */
export function saveState(state: WorkbookState): Promise<void> {
  return runExcel(async (context) => {
    const parts = context.workbook.customXmlParts;
    const part = parts.getByNamespace(STATE_NAMESPACE).getOnlyItemOrNullObject();
    part.load({ id: true });
    await context.sync();
    if (isEmpty(state)) {
      if (part.isNullObject) return;
      part.delete();
    } else if (part.isNullObject) parts.add(stateXml(state));
    else part.setXml(stateXml(state));
    await context.sync();
  });
}

const isEmpty = (state: WorkbookState): boolean =>
  state.accepted.length === 0 &&
  !state.marked &&
  Object.keys(state.overrides).length === 0 &&
  Object.keys(state.ownSheets).length === 0;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

export const stateXml = (state: WorkbookState): string =>
  `<state xmlns="${STATE_NAMESPACE}">${JSON.stringify(state).replace(/[&<>]/g, (sign) => ESCAPES[sign]!)}</state>`;

export function parseState(xml: string): WorkbookState {
  const text = /<state[^>]*>([\s\S]*)<\/state>/.exec(xml)?.[1] ?? "{}";
  const plain = text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
  try {
    return { ...EMPTY_STATE, ...(JSON.parse(plain) as Partial<WorkbookState>) };
  } catch {
    return EMPTY_STATE;
  }
}
