import { EMPTY_STATE, type WorkbookState } from "../../host";
import { orElse, runExcel } from "../run-excel";

/** Namespace of the custom XML part that keeps what the pane must remember in the workbook. */
export const STATE_NAMESPACE = "urn:ntm-kit:pane:1";

export interface StateKeeper {
  /** What the workbook remembers; nothing where there is no part of ours, or one that cannot be read. */
  load(): Promise<WorkbookState>;
  /** Keeps it in one part; an empty state takes the part away, so that nothing of ours is left behind. */
  save(state: WorkbookState): Promise<void>;
}

/** The state in the workbook. Where a host knows no custom XML parts it lasts as long as the pane. */
export function stateKeeper(): StateKeeper {
  let last = EMPTY_STATE;
  return {
    load: () => orElse(loadPart, async () => last),
    save(state) {
      last = state;
      return orElse(
        () => savePart(state),
        async () => {},
      );
    },
  };
}

function loadPart(): Promise<WorkbookState> {
  return runExcel(async (context) => {
    const [first] = await ourParts(context);
    if (!first) return EMPTY_STATE;
    const xml = first.getXml();
    await context.sync();
    return parseState(xml.value);
  });
}

function savePart(state: WorkbookState): Promise<void> {
  return runExcel(async (context) => {
    const [first, ...others] = await ourParts(context);
    for (const part of others) part.delete();
    if (isEmpty(state)) first?.delete();
    else if (first) first.setXml(stateXml(state));
    else context.workbook.customXmlParts.add(stateXml(state));
    await context.sync();
  });
}

/** Usually one; a workbook that was merged from copies may hold several. */
function ourParts(context: Excel.RequestContext): Promise<Excel.CustomXmlPart[]> {
  const ofUs = () => context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
  return orElse(
    async () => {
      const parts = ofUs();
      parts.load({ id: true });
      await context.sync();
      return parts.items;
    },
    async () => {
      const part = ofUs().getOnlyItemOrNullObject();
      part.load({ id: true });
      await context.sync();
      return part.isNullObject ? [] : [part];
    },
  );
}

const isEmpty = (state: WorkbookState): boolean =>
  state.accepted.length === 0 &&
  !state.marked &&
  Object.keys(state.overrides).length === 0 &&
  Object.keys(state.ownSheets).length === 0;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

export const stateXml = (state: WorkbookState): string =>
  `<state xmlns="${STATE_NAMESPACE}">${JSON.stringify(state).replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign)}</state>`;

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
