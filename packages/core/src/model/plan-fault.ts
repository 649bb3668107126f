import type { z } from "zod";
import { frozen } from "../frozen";
import { nearestWord } from "../text/nearest-word";

/** What kind of thing is wrong in a plan; `plan/invalid` is what the schema finds. */
export const PLAN_FAULT_CODES = frozen([
  "plan/invalid",
  "plan/id-unknown",
  "plan/id-repeats",
  "plan/code-repeats",
  "plan/set-repeats",
  "plan/share-out-of-range",
  "plan/day-impossible",
  "plan/due-outside-period",
  "plan/document-unknown",
  "plan/range-reversed",
] as const);
/** What kind of thing is wrong in a plan. */
export type PlanFaultCode = (typeof PLAN_FAULT_CODES)[number];

/**
 * One thing that is wrong in a plan: the path to it (`targets[3].unit`), and what is wrong with it, in both languages.
 */
export interface PlanFault {
  /** What kind of fault it is. */
  readonly code: PlanFaultCode;
  /** Id of what it is wrong of: a target, a task, a unit, a set. */
  readonly subject?: string | undefined;
  /** Such as `targets[3].unit`; empty where it is about the whole. */
  readonly path: string;
  /** In English. */
  readonly message: string;
  /** In Vietnamese. */
  readonly vi: string;
}

/** A plan that does not fit the schema or whose parts do not fit one another. */
export class PlanError extends Error {
  /** For programs to tell it from other errors. */
  readonly code = "plan/invalid";
  constructor(readonly faults: readonly PlanFault[]) {
    super(`not a valid plan: ${faults.map((fault) => `${fault.path || "(whole)"}: ${fault.message}`).join("; ")}`);
    this.name = "PlanError";
  }
}

type Issue = z.core.$ZodIssue;

/**
 * What the schema found, with the place as one writes it. Of several forms the one that the value comes nearest to
 * speaks.
 *
 * @param schema - that of the whole, so that a field that is none can be told the one that was meant
 */
export function schemaFaults(issue: Issue, above: Issue["path"] = [], schema?: z.core.$ZodType): PlanFault[] {
  const path = [...above, ...issue.path];
  const branch = issue.code === "invalid_union" ? nearestBranch(issue.errors) : undefined;
  if (branch) return branch.flatMap((inner) => schemaFaults(inner as Issue, path, schema));
  const [vi, message] = wordsOf(issue, schema ? keysAt(schema, path) : []);
  return [{ code: "plan/invalid", path: pathName(path), message, vi }];
}

type Branch = readonly z.core.$ZodIssue[];

/** Of the forms that a value may have, the one whose own shape it has, else the first. */
function nearestBranch(branches: readonly Branch[]): Branch | undefined {
  const isOther = (branch: Branch): boolean =>
    branch.some(({ code, path }) => path.length === 0 && (code === "invalid_type" || code === "invalid_union"));
  const near = branches.filter((branch) => !isOther(branch));
  return near.sort((a, b) => a.length - b.length)[0] ?? branches[0];
}

function pathName(path: Issue["path"]): string {
  return path.reduce<string>(
    (name, key) => (typeof key === "number" ? `${name}[${key}]` : name ? `${name}.${String(key)}` : String(key)),
    "",
  );
}

const TYPES: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  string: ["một chuỗi", "a string"],
  number: ["một số", "a number"],
  int: ["một số nguyên", "a whole number"],
  boolean: ["true hoặc false", "true or false"],
  array: ["một danh sách […]", "a list […]"],
  object: ["một đối tượng {…}", "an object {…}"],
  tuple: ["một danh sách […]", "a list […]"],
};

/** What was expected, in Vietnamese and in English. */
function wordsOf(issue: Issue, known: readonly string[]): readonly [vi: string, en: string] {
  switch (issue.code) {
    case "invalid_type": {
      const [vi, en] = TYPES[issue.expected] ?? [issue.expected, issue.expected];
      if (/received undefined/.test(issue.message)) return [`thiếu; cần ${vi}`, `is missing; ${en} is expected`];
      return [`phải là ${vi}`, `must be ${en}`];
    }
    case "unrecognized_keys": {
      const keys = issue.keys.map((key) => `“${key}”`).join(", ");
      const near = issue.keys.flatMap((key) => nearestWord(key, known) ?? []).map((key) => `“${key}”`);
      const [meant, isMeant] =
        near.length > 0 ? [`; có phải ${near.join(", ")}?`, `; is ${near.join(", ")} meant?`] : ["", ""];
      return [
        `có trường không có trong mô tả: ${keys}${meant}`,
        `has fields that the schema does not know: ${keys}${isMeant}`,
      ];
    }
    case "invalid_value": {
      const values = issue.values.map((value) => String(value)).join(", ");
      return [`phải là một trong: ${values}`, `must be one of: ${values}`];
    }
    case "invalid_union": {
      const options = optionsOf(issue);
      return options ? [`phải là một trong: ${options}`, `must be one of: ${options}`] : [issue.message, issue.message];
    }
    case "too_small":
      if (issue.origin !== "number" && issue.origin !== "int") return ["không được để trống", "must not be empty"];
      return issue.inclusive === false
        ? [`phải lớn hơn ${issue.minimum}`, `must be more than ${issue.minimum}`]
        : [`phải từ ${issue.minimum} trở lên`, `must be at least ${issue.minimum}`];
    case "too_big":
      return [`không được quá ${issue.maximum}`, `must be at most ${issue.maximum}`];
    // A pattern's message in the schemas is a sample of its form.
    case "invalid_format":
      return [`phải ghi theo mẫu ${issue.message}`, `must be written like ${issue.message}`];
    // Checks of our own say it in both languages.
    case "custom": {
      const { vi = issue.message, en = issue.message } = issue.params ?? {};
      return [String(vi), String(en)];
    }
    default:
      return [issue.message, issue.message];
  }
}

/** The kinds that a discriminated union takes. */
function optionsOf(issue: Issue): string | undefined {
  const options = "options" in issue ? issue.options : undefined;
  if (Array.isArray(options)) return options.map(String).join(", ");
  const quoted = [...issue.message.matchAll(/'([^']+)'/g)].map((match) => match[1]);
  return quoted.length > 0 ? quoted.join(", ") : undefined;
}

/** The fields that the schema knows at a path. */
function keysAt(schema: z.core.$ZodType, path: Issue["path"]): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
    case "default":
      return keysAt(def.innerType, path);
    case "array":
      return keysAt(def.element, path.slice(1));
    case "record":
      return keysAt(def.valueType, path.slice(1));
    case "object": {
      const [key, ...rest] = path;
      if (key === undefined) return Object.keys(def.shape);
      const part = def.shape[String(key)];
      return part ? keysAt(part, rest) : [];
    }
    default:
      return [];
  }
}
