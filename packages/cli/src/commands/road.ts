import { findRoad, type RoadBody } from "@ntm-kit/core";
import { reportOf } from "@ntm-kit/sheets";
import { roadCsv } from "../csv";
import { checkTextOutput } from "../output";
import { roadText } from "../text/road-text";
import { VERSION } from "../version";
import { readWeights, withKnownWords } from "./asked-words";
import { type CommandContext, type CommandResult, checkArguments, unitNames } from "./context";
import { refuseFormat } from "./prove";

/**
 * `ntm road <file...>`: the cheapest way from what the sheets say to all targets, with the proof that nothing is
 * cheaper.
 */
export async function road(context: CommandContext): Promise<CommandResult> {
  const { args, terminal, signal } = context;
  const { format = "text", language } = args;
  refuseFormat("road", format, ["text", "json", "csv"]);
  checkTextOutput(args.output, format);
  const { plan, run } = await checkArguments(context);
  const found = withKnownWords(() =>
    findRoad(plan, run.dataset, {
      aim: args.aim,
      weights: readWeights(args.weights),
      locks: args.locks,
      unknown: args.unknown,
      language,
      facts: run.facts,
      locate: run.locate,
      signal,
    }),
  );
  const status = run.inputs.some((input) => "reason" in input) ? 2 : statusOf(found);
  if (format === "csv") return { output: roadCsv(found), status };
  if (format === "text") return { output: roadText(found, plan, { language, terminal, ...unitNames(plan) }), status };
  const { reportVersion, tool, plan: id, asOf, asOfFrom, files } = reportOf(run, { language, toolVersion: VERSION });
  return {
    output: `${JSON.stringify({ reportVersion, tool, plan: id, asOf, asOfFrom, files, ...found }, null, 2)}\n`,
    status,
  };
}

/** 1 where one of the roads asked for is none. */
const statusOf = ({ optimistic, pessimistic }: RoadBody): 0 | 1 =>
  [optimistic, pessimistic].some((way) => way?.status === "none") ? 1 : 0;
