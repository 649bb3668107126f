import type { Plan, Unit } from "@ntm-kit/core";
import { foldName } from "@ntm-kit/sheets";

const TYPES = /^(xã|phường|thị trấn|huyện|thành phố|thị xã|tỉnh|x\.|p\.|tt\.|h\.|tp\.?)\s+/i;
const fold = (name: string): string => foldName(name.normalize("NFC").trim().replace(TYPES, ""));

/** Units of that name, without regard to how it is typed; within a district where one is named. */
export function findUnit(plan: Pick<Plan, "units">, name: string, district?: string): Unit[] {
  const wanted = fold(name);
  const found = plan.units.filter((unit) => [unit.name, ...unit.aliases].some((one) => fold(one) === wanted));
  if (!district || found.length < 2) return found;
  const parents = new Set(findUnit(plan, district).map((unit) => unit.id));
  return found.filter((unit) => unit.parent !== undefined && parents.has(unit.parent));
}
