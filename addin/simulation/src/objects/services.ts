import { notSimulated } from "../protocol/fault";
import type { HostObject, SimulatedHost } from "./host-object";
import { TableObject } from "./table-object";

/** Services by name. The client of a page calls one while it starts, to say that it can take commands of the ribbon. */
export function service(host: SimulatedHost, name: string): HostObject {
  if (name !== "Microsoft.InternalService.AddinInternalService") throw notSimulated(`the service ${name}`);
  return new TableObject(host, "AddinInternalService", {}, { NotifyActionHandlerReady() {} });
}
