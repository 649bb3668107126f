import { inNumber } from "@ntm-kit/core";

/** A text of the command with its parameters put in as they are; one that is not given leaves nothing. */
export const filled = (text: string, params: Readonly<Record<string, string | number>>): string =>
  inNumber(text, params).replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ""));
