import { itemNotFound, notSimulated } from "../protocol/fault";
import type { SimulatedHost } from "./simulated-host";

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
    return `${this.typeName}.${member[0]!.toLowerCase()}${member.slice(1)}`;
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
