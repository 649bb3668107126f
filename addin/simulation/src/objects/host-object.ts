import type { Area } from "../model/address";
import type { SimulatedSheet } from "../model/sheet";
import type { SimulatedWorkbook } from "../model/workbook";
import { itemNotFound, notSimulated } from "../protocol/fault";
import { clientName } from "../protocol/names";

/** Numbers of the events on the wire. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;

/** A range as other objects see it. */
export interface CellRange extends HostObject {
  readonly sheet: SimulatedSheet;
  readonly area: Area;
  readonly Address: string;
  readonly Left: number;
  readonly Top: number;
  readonly Width: number;
  readonly Height: number;
  GetCell(row: number, column: number): CellRange;
  Clear(applyTo?: string): void;
}

/** Several ranges of one sheet as other objects see them. */
export interface CellAreas extends HostObject {
  readonly areas: readonly Area[];
}

/** Sheets, ranges and several ranges: the objects that others give out. `make.ts` knows their classes, nobody else has to. */
export interface ObjectMaker {
  worksheet(sheet: SimulatedSheet): HostObject;
  range(sheet: SimulatedSheet, area: Area): CellRange;
  areas(sheet: SimulatedSheet, areas: readonly Area[]): CellAreas;
}

/** What an object needs of the Excel it belongs to. */
export interface SimulatedHost {
  readonly workbook: SimulatedWorkbook;
  /** ExcelApi level, `1.9`. */
  readonly apiLevel: string;
  /** Where objects get other objects from. */
  readonly make: ObjectMaker;
  eventsEnabled: boolean;
  /**
   * Every change to the workbook comes through here before it is made: it is written into the record, and refused where a sheet's
   * protection or an injected fault forbids it.
   */
  change(what: string, sheet?: SimulatedSheet, areas?: readonly Area[]): void;
  /** Fails where an injected fault hits the whole call, such as another workbook that has the focus. */
  beforeFocus(): void;
  /** Tells the add-in, if it listens. */
  tell(event: number, sheetId: string, details: Readonly<Record<string, unknown>>): void;
  listen(event: number, on: boolean): void;
  /** Keeps an object for later batches and gives its reference. */
  keep(object: HostObject): string;
  kept(reference: string): HostObject | undefined;
  release(reference: string): void;
}

/**
 * An object of the client's API on the host's side. Its members that begin with a capital or an underscore are what the client can
 * reach: getters are properties, setters make them writable, methods can be called.
 */
export abstract class HostObject {
  /** Its name in Microsoft's reference, for messages. */
  abstract readonly typeName: string;

  constructor(readonly host: SimulatedHost) {}

  /** What tells it apart; an `Id` makes the client ask for it by that from then on. */
  identity(): Record<string, unknown> {
    return {};
  }

  get(name: string): unknown {
    if (!memberOf(this, name)?.get) throw notSimulated(this.title(name));
    return Reflect.get(this, name);
  }

  set(name: string, value: unknown): void {
    if (!memberOf(this, name)?.set) throw notSimulated(`${this.title(name)} = …`);
    Reflect.set(this, name, value);
  }

  call(name: string, args: readonly unknown[]): unknown {
    const method = memberOf(this, name)?.value as ((...given: readonly unknown[]) => unknown) | undefined;
    if (!method) throw notSimulated(`${this.title(name)}()`);
    return method.apply(this, [...args]);
  }

  item(_key: unknown): HostObject {
    throw notSimulated(`${this.title("getItem")}()`);
  }

  /** Names of all plain properties, for a `load()` that names none. */
  scalars(): string[] {
    const names = new Set<string>();
    for (const proto of prototypesOf(this))
      for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(proto)))
        if (get && /^[A-Z]/.test(name)) names.add(name);
    return [...names].filter((name) => !(Reflect.get(this, name) instanceof HostObject));
  }

  title(member: string): string {
    return `${this.typeName}.${clientName(member)}`;
  }
}

/** A collection: a query on it is one on each of its items. */
export abstract class HostCollection<Item extends HostObject = HostObject> extends HostObject {
  abstract items(): Item[];

  GetCount(): number {
    return this.items().length;
  }

  GetItemAt(index: unknown): Item {
    const item = this.items()[index as number];
    if (!item) throw itemNotFound(`${this.typeName}[${String(index)}]`);
    return item;
  }
}

function* prototypesOf(object: HostObject): Generator<object> {
  for (
    let proto = Object.getPrototypeOf(object);
    proto && proto !== HostObject.prototype;
    proto = Object.getPrototypeOf(proto)
  )
    yield proto as object;
}

function memberOf(object: HostObject, name: string): PropertyDescriptor | undefined {
  if (!/^_?[A-Z]/.test(name)) return undefined;
  for (const proto of prototypesOf(object)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return found;
  }
  return undefined;
}
