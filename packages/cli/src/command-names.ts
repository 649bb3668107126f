/** What a user types after `ntm`. */
export const COMMAND_NAMES = [
  "validate",
  "summarize",
  "annotate",
  "fix",
  "accept",
  "tasks",
  "report",
  "return",
  "compare",
  "collect",
  "extract",
  "template",
  "road",
  "plan",
  "conformance",
  "explain",
] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];

export const isCommandName = (word: string): word is CommandName => COMMAND_NAMES.some((name) => name === word);
