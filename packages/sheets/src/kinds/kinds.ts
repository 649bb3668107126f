import { communes } from "./communes/communes";
import { recognitions } from "./communes/recognitions";
import { funding } from "./funding/funding";
import { indicators } from "./indicators/indicators";
import { oneCriterion } from "./one-criterion/one-criterion";
import { summary } from "./summary/summary";
import { tasks } from "./tasks/tasks";

/**
 * Every kind of sheet. A new one is a folder and a line here. Of two that fit a table equally well the first is taken.
 */
export const kinds = [communes, tasks, summary, recognitions, funding, oneCriterion, indicators] as const;

/** A table of any kind, with what was read from it. */
export type Table = ReturnType<(typeof kinds)[number]["read"]>;

/** What the tables of each kind are read into, by the name that checks call them by. */
export type Tables = { [Read in Table as Read["of"]]: Read["table"] };
