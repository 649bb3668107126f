import { Button } from "@fluentui/react-components";
import { Eraser20Regular } from "@fluentui/react-icons/svg/eraser";
import { Highlight16Regular } from "@fluentui/react-icons/svg/highlight";
import { Wrench16Regular } from "@fluentui/react-icons/svg/wrench";
import { useMemo } from "react";
import type { HostFix } from "../../host/host";
import { cellKey, fixWords, openFindings, placeName, placeOf, safeFixes } from "../findings/findings";
import { usePane } from "../pane-context";
import { useAsk } from "./ask";

/** What writes into the workbook, each asked first. */
export function Actions() {
  const { model, state } = usePane();
  const { checked } = state;
  const fixes = useMemo(() => safeFixes({ checked }), [checked]);
  const isPage = model.host.kind === "page";
  if (isPage && fixes.length === 0) return null;
  return (
    <div className="bar actions">
      {fixes.length > 0 && <FixAll fixes={fixes} />}
      {!isPage && <Marks />}
    </div>
  );
}

function FixAll({ fixes }: { readonly fixes: readonly HostFix[] }) {
  const { model, say, busy } = usePane();
  const ask = useAsk();
  const question = {
    title: say("fixAll", { count: fixes.length }),
    confirm: say("fixConfirm"),
    body: <FixList fixes={fixes} />,
    onConfirm: () => void model.fix(fixes),
  };
  return (
    <Button size="small" data-action="fix-all" icon={<Wrench16Regular />} disabled={busy} onClick={() => ask(question)}>
      {say("fixAll", { count: fixes.length })}
    </Button>
  );
}

/** Marks in the cells of the workbook, and the way back. */
function Marks() {
  const { model, state, say, busy } = usePane();
  const { checked, workbook } = state;
  const ask = useAsk();
  const cells = useMemo(() => {
    const places = openFindings({ checked }).flatMap((finding) => placeOf(finding) ?? []);
    return new Set(places.map(cellKey));
  }, [checked]);
  const question = {
    title: say("markTitle"),
    confirm: say("markConfirm"),
    body: <p>{say("markBody", { count: cells.size })}</p>,
    onConfirm: () => void model.mark(),
  };
  return (
    <>
      <Button
        size="small"
        data-action="mark"
        icon={<Highlight16Regular />}
        disabled={busy || cells.size === 0}
        onClick={() => ask(question)}
      >
        {say("mark")}
      </Button>
      {workbook.marked && (
        <Button
          size="small"
          data-action="unmark"
          icon={<Eraser20Regular />}
          disabled={busy}
          onClick={() => void model.unmark()}
        >
          {say("unmark")}
        </Button>
      )}
    </>
  );
}

/** Every cell that will change, before and after. */
function FixList({ fixes }: { readonly fixes: readonly HostFix[] }) {
  const { model, say } = usePane();
  return (
    <>
      <p>{say("fixAllBody")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="fix-list" tabIndex={0} aria-label={say("fixAll", { count: fixes.length })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("fixCell")}</th>
              <th scope="col">{say("fixedFrom")}</th>
              <th scope="col">{say("fixedTo")}</th>
            </tr>
          </thead>
          <tbody>
            {fixes.map((fix) => (
              <tr key={`${fix.file ?? ""}!${cellKey(fix)}`}>
                <td>{placeName(fix)}</td>
                <td>{fixWords(fix, say).from}</td>
                <td>{fixWords(fix, say).to}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {model.host.kind === "page" && <p className="quiet">{say("firstWritePage")}</p>}
    </>
  );
}
