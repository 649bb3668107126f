export { type Agency, type AgencyList, agencyListSchema, agencySchema } from "./model/agency";
export {
  type Confidence,
  type IsoDate,
  isoDateSchema,
  type Period,
  periodSchema,
  type Source,
  STANDARDS,
  type Standard,
  sourceSchema,
  standardSchema,
} from "./model/basics";
export { type CriteriaSet, type Criterion, criteriaSetSchema, type Indicator } from "./model/criteria-set";
export type { Assumption, Correction, Document } from "./model/document";
export { PlanError, type PlanFault, parsePlan } from "./model/parse-plan";
export { type FundingSource, type Plan, type PlanInput, planSchema, type ReportingDuty } from "./model/plan";
export { indexPlan, type PlanIndex } from "./model/plan-index";
export { type Schedule, type ScheduleItem, scheduleSchema } from "./model/schedule";
export {
  type Measure,
  type Operator,
  type PopulationFilter,
  type Target,
  type TargetRule,
  targetSchema,
} from "./model/target";
export { type OutputKind, type Outputs, outputsSchema, type Task, type TaskGroup, taskSchema } from "./model/task";
export { type Unit, type UnitLevel, type UnitType, unitSchema, unitTitle } from "./model/unit";
