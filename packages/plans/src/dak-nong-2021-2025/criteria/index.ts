import type { CriteriaSet } from "@ntm-kit/core";
import { communeAdvanced } from "./advanced";
import { districtStandard } from "./district";
import { communeLater } from "./later";
import { communeStandard } from "./standard";

export const criteriaSets: CriteriaSet[] = [communeStandard, communeAdvanced, districtStandard, communeLater];
