import { Select } from "@fluentui/react-components";

interface Props<Value extends string> {
  /** Named for screen readers where no field around it has a label. */
  readonly label?: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** The size of a field; small without it. */
  readonly size?: "small" | "medium";
  onChoose(value: Value): void;
}

/** One of some values. What is given back is one of those that were offered, so that nothing has to be cast. */
export function Choice<Value extends string>({ label, value, options, size = "small", onChoose }: Props<Value>) {
  return (
    <Select
      size={size}
      {...(label ? { "aria-label": label } : {})}
      value={value}
      onChange={(_, chosen) => {
        const found = options.find((option) => option.value === chosen.value);
        if (found) onChoose(found.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}
