import { createAgencyResolver, type Plan } from "@ntm-kit/core";
import { bareWords } from "../tables/bare-words";
import { defineCheck } from "./define-check";
import { taskSheet } from "./examples";

/** Another lead agency than the plan names. An abbreviation, a spelling or another order is no difference. */
export const taskLeadDiffers = defineCheck({
  code: "task/lead-differs",
  severity: "warning",
  tasks(table, { index, report }) {
    const resolve = resolverOf(index.plan);
    for (const row of table.rows) {
      if (
        !row.task ||
        !row.lead ||
        row.lead.text === "" ||
        bareWords(row.lead.text) === bareWords(row.task.leadAgencies.text)
      )
        continue;
      const written = resolve(row.lead.text);
      const wanted = new Set(row.task.leadAgencies.agencies);
      const isSame = written.agencies.length === wanted.size && written.agencies.every((id) => wanted.has(id));
      if (isSame || (wanted.size === 0 && written.agencies.length === 0)) continue;
      report({
        at: table.frame.view.origin(row.line, row.lead.slot),
        params: { task: row.task.id, written: row.lead.text, lead: row.task.leadAgencies.text },
        source: row.task.source,
        subject: row.task.id,
        field: "lead",
      });
    }
  },
  passes: [
    { why: "an empty cell names no other agency", rows: taskSheet(["I.1", "", "", "", "Đang thực hiện", "", "", ""]) },
  ],
  fails: [
    {
      why: "an agency that the plan does not name for the task",
      rows: taskSheet(["I.1", "", "Công ty Đèn Lồng", "", "Đang thực hiện", "", "", ""]),
      cell: "C2",
    },
  ],
});

const resolvers = new WeakMap<Plan, ReturnType<typeof createAgencyResolver>>();

function resolverOf(plan: Plan) {
  let resolver = resolvers.get(plan);
  if (!resolver) resolvers.set(plan, (resolver = createAgencyResolver(plan.agencies)));
  const known = resolver;
  return (text: string) => known.resolve(text);
}
