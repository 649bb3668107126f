import { type Area, parseAddress } from "../model/address";
import type { SimulatedSheet } from "../model/sheet";
import { invalidArgument } from "../protocol/fault";
import type { SimulatedHost } from "./host-object";
import { NamedItems } from "./named-items";

/** What an address means on a sheet: cells of it, or a name that stands for cells. */
export function addressOnSheet(host: SimulatedHost, sheet: SimulatedSheet, address: string): Area {
  const parsed = parseAddress(address);
  if (parsed && (parsed.sheet === undefined || parsed.sheet.toLowerCase() === sheet.name.toLowerCase()))
    return parsed.area;
  const named = new NamedItems(host, sheet).find(address) ?? new NamedItems(host).find(address);
  const target = named && parseAddress(named.formula.replace(/^=/, ""));
  if (!target) throw invalidArgument(`the address ${address}`);
  return target.area;
}
