import { notSimulated } from "../protocol/fault";
import { clientName } from "../protocol/names";
import { HostObject, type SimulatedHost } from "./host-object";

/** A property by its wire name: how it is read and, where it can be, written. */
export interface Member {
  get(): unknown;
  set?(value: unknown): void;
}

/** An object whose members are a table rather than a class: formats and charts have many that only need keeping. */
export class TableObject extends HostObject {
  constructor(
    host: SimulatedHost,
    readonly typeName: string,
    private readonly members: Readonly<Record<string, Member>>,
    private readonly methods: Readonly<Record<string, (...args: never[]) => unknown>> = {},
  ) {
    super(host);
  }

  override get(name: string): unknown {
    return this.#member(name).get();
  }

  override set(name: string, value: unknown): void {
    const { set } = this.#member(name);
    if (!set) throw notSimulated(`${this.title(name)} = …`);
    set(value);
  }

  override call(name: string, args: readonly unknown[]): unknown {
    const method = this.methods[name];
    if (!method) throw notSimulated(`${this.title(name)}()`);
    return method(...(args as never[]));
  }

  override scalars(): string[] {
    return Object.keys(this.members).filter((name) => !(this.get(name) instanceof HostObject));
  }

  #member(name: string): Member {
    const member = this.members[name];
    if (!member) throw notSimulated(this.title(name));
    return member;
  }
}

/** Property names and what they hold at first; an object stands for an object of its own. */
export type BagSchema = { readonly [name: string]: string | number | boolean | null | BagSchema };

/** An object that keeps what is written, under the path of its name: `title.text`. */
export function bagObject(
  host: SimulatedHost,
  typeName: string,
  bag: Record<string, unknown>,
  schema: BagSchema,
  onChange: (what: string) => void,
  path = "",
): TableObject {
  const members: Record<string, Member> = {};
  for (const [name, first] of Object.entries(schema)) {
    const key = `${path}${clientName(name)}`;
    members[name] =
      first !== null && typeof first === "object"
        ? { get: () => bagObject(host, `${typeName}.${key}`, bag, first, onChange, `${key}.`) }
        : {
            get: () => bag[key] ?? first,
            set: (value) => {
              onChange(`${typeName}.${key}`);
              bag[key] = value;
            },
          };
  }
  return new TableObject(host, typeName, members);
}
