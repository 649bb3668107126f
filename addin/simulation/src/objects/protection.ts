import type { SimulatedSheet } from "../model/sheet";
import { accessDenied } from "../protocol/fault";
import type { HostObject, SimulatedHost } from "./host-object";
import { TableObject } from "./table-object";

/** `Worksheet.protection`. */
export function protection(host: SimulatedHost, sheet: SimulatedSheet): HostObject {
  return new TableObject(
    host,
    "WorksheetProtection",
    {
      Protected: { get: () => sheet.protection !== undefined },
      Options: { get: () => sheet.protection?.options ?? {} },
    },
    {
      Protect(options?: Record<string, unknown> | null, password?: string | null) {
        host.change("WorksheetProtection.protect", sheet);
        sheet.protection = { options: options ?? {}, ...(password ? { password } : {}) };
      },
      Unprotect(password?: string | null) {
        if (sheet.protection?.password && sheet.protection.password !== password)
          throw accessDenied("the password differs");
        sheet.protection = undefined;
        host.change("WorksheetProtection.unprotect", sheet);
      },
    },
  );
}
