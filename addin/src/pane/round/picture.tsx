import { type StandingLook, type Summary, standingCount, standingLooks, type UnitStanding } from "@ntm-kit/core";
import type { RoundMoves } from "../../engine/round/round-view";
import { usePane } from "../pane-context";
import { UnitPanel } from "./unit-panel";

interface Props {
  readonly summary: Summary;
  readonly moves: RoundMoves | undefined;
}

/** A tile for each commune under the unit above it; a press opens it. */
export function Picture({ summary, moves }: Props) {
  const { state, say } = usePane();
  const { standings = [], units, labels } = summary;
  const { language } = state.settings;
  const looks = new Map(standingLooks(labels).map((look) => [look.standing, look]));
  const changes = new Map(moves?.units.map(({ id, change }) => [id, change]));
  const groups = units.flatMap(({ id, name }) => {
    const own = standings.filter(({ upper }) => upper === id);
    return own.length > 0 ? [{ id, name, own }] : [];
  });
  return (
    <section aria-labelledby="picture-title">
      <h2 id="picture-title">{say("round.picture")}</h2>
      <ul className="standings">
        {[...looks.values()].map((look) => (
          <li key={look.standing} className={lookClass(look)}>
            <span className="standing-sign">{look.sign[language]}</span>
            {look[language]}: {standings.filter(({ standing }) => standing === look.standing).length}
          </li>
        ))}
      </ul>
      {moves && <MovesKey changes={[...changes.values()]} />}
      {groups.map(({ id, name, own }) => (
        <div key={id} className="unit-group">
          <h3>{name}</h3>
          <div className="unit-tiles">
            {own.map((unit) => (
              <Tile key={unit.unit} unit={unit} look={looks.get(unit.standing)} change={changes.get(unit.unit)} />
            ))}
          </div>
          {own.some(({ unit }) => unit === state.round.unit) && <UnitPanel />}
        </div>
      ))}
    </section>
  );
}

/** Colours by height among the standards; what lies below has its own. */
const lookClass = ({ standing, height }: StandingLook): string => (height > 0 ? `at-${Math.min(height, 3)}` : standing);

type Change = RoundMoves["units"][number]["change"];

const CHANGE_SIGNS = { up: "▲", down: "▼", mixed: "▲▼", same: "", stopped: "■", started: "●", absent: "" } as const;

/** What the signs of the tiles say, of those that stand there. */
function MovesKey({ changes }: { readonly changes: readonly Change[] }) {
  const { say } = usePane();
  const signs = Object.entries(CHANGE_SIGNS) as [Change, string][];
  const shown = signs.filter(([change, sign]) => sign !== "" && changes.includes(change));
  if (shown.length === 0) return null;
  return (
    <ul className="standings">
      {shown.map(([change, sign]) => (
        <li key={change}>
          {sign} {say(`change.${change}`)}: {changes.filter((one) => one === change).length}
        </li>
      ))}
    </ul>
  );
}

interface TileProps {
  readonly unit: UnitStanding;
  readonly look: StandingLook | undefined;
  readonly change: Change | undefined;
}

function Tile({ unit: shown, look, change }: TileProps) {
  const { unit, name, standing } = shown;
  const { model, state, say } = usePane();
  const { language } = state.settings;
  if (!look) return null;
  const isOpen = state.round.unit === unit;
  const count = standingCount(shown);
  const sign = change ? CHANGE_SIGNS[change] : "";
  const seen = [look.sign[language], name, count, sign].filter(Boolean).join(" ");
  const said = [seen, look[language], ...(change ? [say(`change.${change}`)] : [])];
  return (
    <button
      type="button"
      className={`unit-tile ${lookClass(look)}`}
      data-unit={unit}
      data-standing={standing}
      {...(change ? { "data-change": change } : {})}
      aria-expanded={isOpen}
      aria-label={said.join(", ")}
      onClick={() => model.round.open(isOpen ? undefined : unit)}
    >
      <span className="standing-sign">{look.sign[language]}</span> <span className="unit-name">{name}</span>{" "}
      <span className="unit-count">{[count, sign].filter(Boolean).join(" ")}</span>
    </button>
  );
}
