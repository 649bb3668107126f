import type { SimulatedWorkbook } from "../model/workbook";
import { notSimulated } from "../protocol/fault";
import { hostInfo, type OfficeOptions, officeContext } from "./office-context";

type Callback = (answer: unknown) => void;
/** An array as the native side hands it over. */
const array = (items: readonly unknown[]) => ({ toArray: () => items, dimensions: () => 1 });

const RICH_API_BATCH = 93;
const RICH_API_EVENTS = 33;
const REQUEST = 4;
const FLAGS = 6;
/** One entry of an event: category, type, target, JSON. */
const EVENT_CATEGORY = 65_536;

/** What the native side asks of Excel. */
export interface NativeSide {
  readonly workbook: SimulatedWorkbook;
  /** Where events go once the client has asked for them. */
  onEvent: ((type: number, target: string, json: string) => void) | undefined;
  /** Answers a batch: an Office error number, or 0 and the response. */
  execute(text: string, flags: number): Promise<{ status: number; text: string }>;
}

/** `window.external` as desktop Excel gives it to the page of an add-in. */
export function nativeObject(excel: NativeSide, options: OfficeOptions) {
  const context = officeContext(excel.workbook, options);
  return {
    GetHostInfo: () => hostInfo(options),
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(id: number, [message]: readonly [readonly unknown[]], callback: Callback) {
      if (id !== RICH_API_BATCH) throw notSimulated(`the native call ${id}`);
      const answered = excel.execute(String(message[REQUEST]), Number(message[FLAGS]));
      void answered.then(({ status, text }) => callback(status === 0 ? array([0, [200, [], text]]) : status));
    },
    RegisterEvent(id: number, _target: string, handler: (id: number, payload: unknown) => void, callback: Callback) {
      if (id === RICH_API_EVENTS)
        excel.onEvent = (type, target, json) =>
          handler(id, array([array([EVENT_CATEGORY, type, target, json, "", false])]));
      callback(0);
    },
    UnregisterEvent(id: number, _target: string, callback: Callback) {
      if (id === RICH_API_EVENTS) excel.onEvent = undefined;
      callback(0);
    },
  };
}
