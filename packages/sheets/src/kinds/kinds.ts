import { communes } from "./communes/communes";
import { recognitions } from "./communes/recognitions";
import type { Kind } from "./define-kind";
import { funding } from "./funding/funding";
import { indicators } from "./indicators/indicators";
import { oneCriterion } from "./one-criterion/one-criterion";
import type { OwnTable } from "./own/own-table";
import { summary } from "./summary/summary";
import { tasks } from "./tasks/tasks";

/**
 * Every kind of sheet. A new one is a folder and a line here. Of two that fit a table equally well the first is taken.
 */
export const kinds = [communes, tasks, summary, recognitions, funding, oneCriterion, indicators] as const;

/** One of them, or one from outside. */
export type AnyKind = (typeof kinds)[number] | Kind<"own", OwnTable>;

/** A table of any kind, with what was read from it. */
export type Table = ReturnType<AnyKind["read"]>;

/** What the tables of each kind are read into, by the name that checks call them by. */
export type Tables = { [Read in Table as Read["of"]]: Read["table"] };
