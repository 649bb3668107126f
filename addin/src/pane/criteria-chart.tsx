import type { Summary } from "@ntm-kit/core";
import { usePane } from "./pane-context";

/** How many communes meet each criterion: what is met, not met and not reported, the numbers beside it. */
export function CriteriaChart({ criteria }: { readonly criteria: Summary["criteria"] }) {
  const { say } = usePane();
  return (
    <section className="card criteria">
      <h2>{say("criteriaChart")}</h2>
      <ul>
        {criteria.map(({ number, name, met, notMet, notReported }) => {
          const all = met + notMet + notReported || 1;
          const title = say("criterionLine", { number, name, met, notMet, open: notReported });
          return (
            <li key={number} title={title}>
              <span className="hidden-text">{title}</span>
              <span aria-hidden="true">
                {number}. {name}
              </span>
              <svg className="meter" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect className="whole" x="0" y="1" width="100" height="6" />
                <rect className="certain" x="0" y="1" width={(met / all) * 100} height="6" />
                <rect className="possible" x={(met / all) * 100} y="1" width={(notReported / all) * 100} height="6" />
              </svg>
              <span aria-hidden="true" className="figure">
                {met}/{met + notMet + notReported}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
