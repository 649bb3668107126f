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
  const { model, state, say, busy } = usePane();
  const { checked, workbook } = state;
  const ask = useAsk();
  const fixes = useMemo(() => safeFixes({ checked, workbook }), [checked, workbook]);
  const cells = useMemo(
    () =>
      new Set(
        openFindings({ checked, workbook })
          .flatMap((finding) => placeOf(finding) ?? [])
          .map(cellKey),
      ),
    [checked, workbook],
  );
  const isPage = model.host.kind === "page";
  if (isPage && fixes.length === 0) return null;
  const askFixAll = (): void =>
    ask({
      title: say("fixAllTitle"),
      confirm: say("fixConfirm"),
      body: <FixList fixes={fixes} />,
      onConfirm: () => void model.fix(fixes),
    });
  const askMark = (): void =>
    ask({
      title: say("markTitle"),
      confirm: say("markConfirm"),
      body: <p>{say("markBody", { count: cells.size })}</p>,
      onConfirm: () => void model.mark(),
    });
  return (
    <div className="bar">
      {fixes.length > 0 && (
        <Button size="small" data-action="fix-all" icon={<Wrench16Regular />} disabled={busy} onClick={askFixAll}>
          {say("fixAll", { count: fixes.length })}
        </Button>
      )}
      {!isPage && (
        <>
          <Button
            size="small"
            data-action="mark"
            icon={<Highlight16Regular />}
            disabled={busy || cells.size === 0}
            onClick={askMark}
          >
            {say("mark")}
          </Button>
          <Button
            size="small"
            data-action="unmark"
            icon={<Eraser20Regular />}
            disabled={busy || !workbook.marked}
            onClick={() => void model.unmark()}
          >
            {say("unmark")}
          </Button>
        </>
      )}
    </div>
  );
}

/** Every cell that will change, before and after. */
function FixList({ fixes }: { readonly fixes: readonly HostFix[] }) {
  const { model, say } = usePane();
  return (
    <>
      <p>{say("fixAllBody")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="fix-list" tabIndex={0} aria-label={say("fixAllTitle")}>
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
              <tr key={cellKey(fix)}>
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
