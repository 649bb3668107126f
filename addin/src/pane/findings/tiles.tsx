import { Sign, type SignName } from "../frame/icons";

interface Props<Name extends string> {
  readonly label: string;
  readonly tiles: readonly {
    readonly name: Name;
    readonly sign: SignName;
    readonly label: string;
    readonly count: number;
  }[];
  /** The chosen name, or whatever stands for all. */
  readonly chosen: string;
  /** A second press on the chosen one shows all again: then nothing is given. */
  onChoose(name: Name | undefined): void;
}

/** Counts that filter when pressed. */
export function Tiles<Name extends string>({ label, tiles, chosen, onChoose }: Props<Name>) {
  return (
    <fieldset className="tiles" aria-label={label}>
      {tiles.map((tile) => (
        <button
          key={tile.name}
          type="button"
          className={`tile ${tile.sign}`}
          aria-pressed={chosen === tile.name}
          onClick={() => onChoose(chosen === tile.name ? undefined : tile.name)}
        >
          <span className="tile-count">
            <Sign of={tile.sign} />
            {tile.count}
          </span>
          <span className="tile-label">{tile.label}</span>
        </button>
      ))}
    </fieldset>
  );
}
