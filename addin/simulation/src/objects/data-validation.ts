import { intersect, sameArea, subtract } from "../model/address";
import type { Bag, ValidationModel } from "../model/features";
import { wireName } from "../protocol/names";
import type { HostObject } from "./host-object";
import type { Styled } from "./range-format";
import { TableObject } from "./table-object";

const PARTS = { Rule: "rule", ErrorAlert: "errorAlert", Prompt: "prompt", IgnoreBlanks: "ignoreBlanks" } as const;

/** `Range.dataValidation`; validation rules are kept, not applied to what is entered. */
export function dataValidation(styled: Styled): HostObject {
  const members = Object.entries(PARTS).map(([name, key]) => [
    name,
    {
      get: () => sharedPart(styled, key),
      set(value: unknown) {
        styled.host.change(`DataValidation.${key}`, styled.sheet);
        for (const model of modelsOf(styled)) (model as unknown as Bag)[key] = value;
      },
    },
  ]);
  return new TableObject(
    styled.host,
    "DataValidation",
    { ...Object.fromEntries(members), Type: { get: () => typeOf(sharedPart(styled, "rule") as Bag | null) } },
    {
      Clear() {
        styled.host.change("DataValidation.clear", styled.sheet);
        cutOut(styled);
      },
    },
  );
}

function sharedPart({ sheet, areas }: Styled, key: string): unknown {
  const found = sheet.validations.find((model) => areas.every((area) => intersect(model.area, area)));
  return (found as unknown as Bag | undefined)?.[key] ?? (key === "ignoreBlanks" ? true : {});
}

const typeOf = (rule: Bag | null): string => {
  const name = Object.keys(rule ?? {})[0];
  return name ? wireName(name) : "None";
};

/** The rules of exactly these cells; others that reach over them make room. */
function modelsOf(styled: Styled): ValidationModel[] {
  const { sheet, areas } = styled;
  const present = areas.map((area) => sheet.validations.find((model) => sameArea(model.area, area)));
  if (present.every((model) => model !== undefined)) return present;
  cutOut(styled);
  const made = areas.map((area): ValidationModel => ({ area, rule: {} }));
  sheet.validations.push(...made);
  return made;
}

function cutOut({ sheet, areas }: Styled): void {
  for (const area of areas)
    sheet.validations = sheet.validations.flatMap((model) =>
      subtract(model.area, area).map((rest) => ({ ...model, area: rest })),
    );
}
