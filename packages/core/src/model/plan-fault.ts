import type { z } from "zod";

/** One thing that is wrong in a plan: the path to it (`targets[3].unit`), and what is wrong with it, in both languages. */
export interface PlanFault {
  readonly path: string;
  /** In English. */
  readonly message: string;
  readonly vi: string;
}

/** A plan that does not fit the schema or whose parts do not fit one another. */
export class PlanError extends Error {
  readonly code = "plan/invalid";
  constructor(readonly faults: readonly PlanFault[]) {
    super(`not a valid plan: ${faults.map((fault) => `${fault.path || "(whole)"}: ${fault.message}`).join("; ")}`);
    this.name = "PlanError";
  }
}

type Issue = z.core.$ZodIssue;

/** What the schema found, with the place as one writes it. */
export function schemaFault(issue: Issue): PlanFault {
  const [vi, message] = wordsOf(issue);
  return { path: pathName(issue.path), message, vi };
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
function wordsOf(issue: Issue): readonly [vi: string, en: string] {
  switch (issue.code) {
    case "invalid_type": {
      const [vi, en] = TYPES[issue.expected] ?? [issue.expected, issue.expected];
      if (/received undefined/.test(issue.message)) return [`thiếu; cần ${vi}`, `is missing; ${en} is expected`];
      return [`phải là ${vi}`, `must be ${en}`];
    }
    case "unrecognized_keys": {
      const keys = issue.keys.map((key) => `“${key}”`).join(", ");
      return [`có trường không có trong mô tả: ${keys}`, `has fields that the schema does not know: ${keys}`];
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
      return issue.origin === "number" || issue.origin === "int"
        ? [`phải từ ${issue.minimum} trở lên`, `must be at least ${issue.minimum}`]
        : ["không được để trống", "must not be empty"];
    // A pattern's message in the schemas is a sample of its form.
    case "invalid_format":
      return [`phải ghi theo mẫu ${issue.message}`, `must be written like ${issue.message}`];
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
