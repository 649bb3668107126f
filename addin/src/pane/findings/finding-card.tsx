import { Button } from "@fluentui/react-components";
import { Wrench16Regular } from "@fluentui/react-icons/svg/wrench";
import { dayText, type Language, type ReportFinding } from "@ntm-kit/core";
import { lazy, memo, Suspense } from "react";
import { wordsOf } from "../../strings/words";
import { useAsk } from "../frame/ask";
import { Sign } from "../frame/icons";
import { useModel } from "../pane-context";
import { AcceptOne } from "./accept";
import { fixOf, fixWords, placeName, placeOf } from "./findings";

/** Its words come with the first finding: nobody waits for them before a check. */
const WhyIt = lazy(() => import("./why-it"));

interface Props {
  readonly finding: ReportFinding;
  readonly isSelected: boolean;
  readonly language: Language;
  /** Whether there are several files, so that each says which. */
  readonly withFile: boolean;
}

/**
 * One finding: what is wrong, what to do, the rule's own words, and what can be done here. Thousands may stand in the
 * list.
 */
export const FindingCard = memo(function FindingCard({ finding, isSelected, language, withFile }: Props) {
  const model = useModel();
  const say = wordsOf(language);
  const { severity } = finding;
  const place = placeOf(finding);
  const name = place && placeName(place);
  const select = (): void => {
    if (place) void model.select(place, finding.fingerprint);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button within does the same by keyboard
    <article
      className={`card finding ${severity}${isSelected ? " selected" : ""}`}
      data-finding={finding.code}
      data-severity={severity}
      {...(name ? { "data-cell": name } : {})}
      {...(withFile ? { "data-file": finding.file } : {})}
      onClick={(event) => isOwnPress(event) && select()}
    >
      <button type="button" className="card-main" aria-current={isSelected} disabled={!place} onClick={select}>
        <span className="card-top">
          <Sign of={severity} />
          <span className="severity">{say(severity)}</span>
          {name && <span className="cell-name">{name}</span>}
          {withFile && <span className="file-of">{finding.file}</span>}
        </span>
        <span className="message">{finding.message}</span>
      </button>
      {finding.hint && <p className="hint">{finding.hint}</p>}
      {finding.acceptedUntil && (
        <p className="hint">{say("acceptedOver", { day: dayText(finding.acceptedUntil, language) })}</p>
      )}
      <Suspense>
        <WhyIt code={finding.code} language={language} />
      </Suspense>
      <Rule finding={finding} language={language} />
      <Related finding={finding} language={language} />
      <div className="card-buttons">
        <FixButton finding={finding} language={language} />
        <AcceptOne finding={finding} language={language} />
      </div>
    </article>
  );
});

type Own = Pick<Props, "finding" | "language">;

/** The words of the plan behind it. */
function Rule({ finding: { source }, language }: Own) {
  if (!source) return null;
  const say = wordsOf(language);
  return (
    <details className="more">
      <summary>{say("ruleSource", { document: source.document, section: source.section })}</summary>
      <blockquote>{say("ruleWords", { quote: source.quote })}</blockquote>
    </details>
  );
}

/** Other cells that have to do with it. */
function Related({ finding: { related = [], sheet, file: own }, language }: Own) {
  const model = useModel();
  const say = wordsOf(language);
  if (related.length === 0) return null;
  return (
    <details className="more">
      <summary>{say("related", { count: related.length })}</summary>
      <ul>
        {related.map(({ file = own, ...other }) => (
          <li key={`${file}!${other.sheet}!${other.cell}`}>
            <button
              type="button"
              className="link"
              aria-label={say("goTo", { cell: placeName(other) })}
              onClick={() => void model.select({ file, sheet: other.sheet, cell: other.cell })}
            >
              {other.sheet === sheet && file === own ? other.cell : placeName(other)}
            </button>{" "}
            {file !== own && <span className="file-of">{file}</span>} {other.message}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A press on the card itself, not on something within it that has a meaning of its own. */
const isOwnPress = ({ target, currentTarget }: React.MouseEvent): boolean =>
  target instanceof Element && currentTarget.contains(target) && !target.closest("button, input, summary, blockquote");

function FixButton({ finding, language }: Own) {
  const model = useModel();
  const ask = useAsk();
  const say = wordsOf(language);
  const fixes = fixOf(finding);
  const [fix] = fixes;
  if (!fix) return null;
  const others = fixes.length - 1;
  const question = {
    title: say("fixTitle", { cell: others > 0 ? `${placeName(fix)} (+${others})` : placeName(fix) }),
    confirm: say("fixConfirm"),
    body: (
      <>
        <p>{say("fixBody", { ...fixWords(fix, say) })}</p>
        {others > 0 && <p>{say("fixOthers", { count: others })}</p>}
        {!finding.fix?.safe && (
          <p className="caution">
            <Sign of="warning" /> {say("fixUnsafe")}
          </p>
        )}
        {model.host.kind === "page" && <p className="quiet">{say("firstWritePage")}</p>}
      </>
    ),
    onConfirm: () => void model.fix(fixes),
  };
  return (
    <Button size="small" data-action="fix" icon={<Wrench16Regular />} onClick={() => ask(question)}>
      {others > 0 ? say("fixColumn", { count: fixes.length }) : say("fix", { to: String(fix.to) })}
    </Button>
  );
}
