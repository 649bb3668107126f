import { dayWords, type Proposal, type Target } from "@ntm-kit/core";
import { type Doubt, doubt } from "../doubt";

/** What a proposal may leave in doubt. */
export const PROPOSAL_DOUBTS = [
  "plan/denominator-doubtful",
  "plan/baseline-doubtful",
  "plan/commitment-doubtful",
  "plan/year-doubtful",
] as const;
export type ProposalDoubt = (typeof PROPOSAL_DOUBTS)[number];

const NAMES: Readonly<Record<ProposalDoubt, string>> = {
  "plan/denominator-doubtful": "denominator",
  "plan/baseline-doubtful": "baseline",
  "plan/commitment-doubtful": "commitment",
  "plan/year-doubtful": "year",
};

/** Key under which a person's answer to a doubt of a proposed target is kept: `year:song-mau/communes-standard`. */
const proposalQuestion = (code: ProposalDoubt, id: string): string => `${NAMES[code]}:${id}`;

/** The doubts of a proposal, as an import told them. */
export function proposalDoubts({ doubts, ...target }: Proposal): Doubt[] {
  return PROPOSAL_DOUBTS.filter((code) => doubts.includes(code)).map((code) => targetDoubt(code, target));
}

type AboutTarget = Pick<Target, "id" | "title" | "titleEn" | "due" | "source">;

/** One doubt about a proposed target, at the line of its words. */
function targetDoubt(code: ProposalDoubt, { id, title, titleEn, due, source }: AboutTarget): Doubt {
  const about = {
    place: source.line === undefined ? {} : { line: source.line },
    path: `proposals[${id}]`,
    subject: id,
    question: proposalQuestion(code, id),
  };
  const target = { vi: `“${title}” (${id})`, en: `“${titleEn ?? title}” (${id})` };
  return code === "plan/year-doubtful"
    ? doubt({ code, params: { target, due: dayWords(due) }, ...about })
    : doubt({ code, params: { target }, ...about });
}
