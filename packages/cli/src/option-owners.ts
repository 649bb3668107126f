import { isCommandName } from "./command-names";
import type { OPTIONS } from "./options";
import { UserError } from "./user-error";

const OF_ROUNDS = ["collect", "compare", "report", "return", "accept"] as const;
const OF_FILES = [
  ...["validate", "summarize", "annotate", "fix", "extract", "tasks", "road", "explain", "plan diff"],
  ...OF_ROUNDS,
];

/** Options that some commands alone know: elsewhere they would be left aside without a word. */
const OWNERS: Readonly<Partial<Record<keyof typeof OPTIONS, readonly string[]>>> = {
  sources: ["plan check"],
  reading: ["plan prove"],
  criteria: ["plan new"],
  into: ["plan import"],
  document: ["plan import"],
  section: ["plan import"],
  targets: ["plan import"],
  units: ["plan new", "validate", "summarize"],
  sheet: OF_FILES,
  map: OF_FILES,
  period: [...OF_FILES, "plan new", "template"],
  aim: ["road"],
  weight: ["road"],
  lock: ["road"],
  unknown: ["road"],
  suppose: ["summarize"],
  live: ["summarize"],
  with: ["compare", "report"],
  "as-of-earlier": ["compare", "report"],
  senders: [...OF_ROUNDS, "template"],
  round: [...OF_ROUNDS, "validate", "annotate", "tasks", "template"],
  accepted: [...OF_ROUNDS, "validate", "annotate"],
  office: ["report", "return"],
  finding: ["accept"],
  reason: ["accept"],
  by: ["accept", "tasks"],
  until: ["accept"],
  revoke: ["accept"],
  list: ["accept"],
  overdue: ["tasks"],
  unit: ["template"],
  each: ["template"],
  from: ["template"],
  against: ["conformance"],
};

/** Where no command is named, or none by that name, that is what is told. */
export function refuseForeign(
  [command = "", what = ""]: readonly string[],
  values: { readonly help?: boolean | undefined },
): void {
  if (values.help === true || !isCommandName(command)) return;
  const isOwner = (owner: string): boolean => owner === command || owner === `${command} ${what}`;
  for (const [name, owners] of Object.entries(OWNERS))
    if (name in values && !owners.some(isOwner)) throw ownedBy(name, owners);
}

function ownedBy(name: string, owners: readonly string[]): UserError {
  const commands = owners.map((owner) => `ntm ${owner}`).join(", ");
  return new UserError(
    { vi: `Lệnh này không có tùy chọn --${name}.`, en: `This command has no option --${name}.` },
    { vi: `Tùy chọn đó thuộc lệnh: ${commands}.`, en: `It belongs to: ${commands}.` },
  );
}
