export { tasksDue, tasksOf } from "./agencies/queries";
export { type AgencyResolver, createAgencyResolver, type ResolvedAgencies } from "./agencies/resolve";
export { checkGiven, checkOptional, type Expectation, type Expectations } from "./check-given";
export { checkNames, namesOf } from "./check-names";
export { checkLanguage, checkList, checkObject, checkText, checkWord } from "./check-option";
export { type CheckRecordsOptions, checkRecords } from "./checks/check-records";
export { recordChecks } from "./checks/record-checks";
export type { RecordCheck, RecordExample } from "./checks/support/define-record-check";
export { fieldOf as disagreementField } from "./checks/support/disagreement-words";
export { type TargetSentence, targetSentences } from "./export/sentences";
export { SQL_DIALECTS, type SqlDialect } from "./export/sql/dialect";
export { planSql } from "./export/sql/plan-sql";
export { TARGET_COLUMNS, type TargetRow, targetRows } from "./export/target-rows";
export {
  type AtStandards,
  atStandard,
  type CommuneFacts,
  type DistrictFacts,
  type Facts,
  type FactsOptions,
  factsOf,
  type Interval,
} from "./facts";
export {
  catalogue,
  type FindingCode,
  type FindingParams,
  isFindingCode,
  type NoteCode,
  notes,
} from "./findings/catalogue";
export { type FileFault, type FileFaultDetails, fileFault } from "./findings/catalogue/file-fault";
export { type FileReason, fileReasons, isFileReason } from "./findings/catalogue/file-reasons";
export type { ExampleFinding, ExamplePlace, FoundByExample } from "./findings/example-finding";
export { type Finding, type Fix, type OwnCode, type RelatedPlace, SEVERITIES, type Severity } from "./findings/finding";
export { type Reported, type Reporter, reporter } from "./findings/report-finding";
export { checkRules, type Rules, withRules } from "./findings/rules";
export {
  type CompleteTexts,
  defineTexts,
  type FindingText,
  missingTexts,
  type Texts,
  textOfFinding,
  textOfNote,
} from "./findings/texts";
export { whyOf } from "./findings/why";
export type { ReportedCode, Why, WhyWords } from "./findings/why/why";
export {
  fillIn,
  fillSentence,
  formatNumber,
  inNumber,
  type Language,
  type Param,
  type ParamsOf,
  type Words,
} from "./findings/words";
export { wordsOfFinding } from "./findings/words-of-finding";
export { frozen } from "./frozen";
export { type Agency, type AgencyList, agencyListSchema, agencySchema } from "./model/agency";
export {
  type Confidence,
  type IsoDate,
  isoDateSchema,
  type Period,
  periodSchema,
  type Source,
  type Standard,
  sourceSchema,
  standardSchema,
} from "./model/basics";
export {
  type CriteriaSet,
  type CriteriaSetRef,
  type Criterion,
  criteriaSetSchema,
  type Indicator,
} from "./model/criteria-set";
export { InvalidDayError } from "./model/days";
export { DEFAULT_LAYERS, DEFAULT_STANDARDS } from "./model/default-layers";
export { diffPlans, type PlanChange, type PlanChangeSubject } from "./model/diff-plans";
export type { Assumption, Correction, Document } from "./model/document";
export { filtersOf, passesFixed } from "./model/filters";
export { groupsOfSet } from "./model/groups-of-set";
export type { Immutable } from "./model/immutable";
export { jsonFault } from "./model/json-fault";
export type { Layer, QuantityIndicator, StandardLevel, UnitGroup } from "./model/layers";
export { milestoneId } from "./model/milestones";
export { NATURES, type Nature, natureSchema } from "./model/nature";
export { type ParsePlanOptions, parsePlan } from "./model/parse-plan";
export {
  type FundingSource,
  type Plan,
  type PlanInput,
  type Proposal,
  planFileSchema,
  planSchema,
  type ReportingDuty,
  type ReportingPeriod,
} from "./model/plan";
export { PLAN_FAULT_CODES, PlanError, type PlanFault, type PlanFaultCode } from "./model/plan-fault";
export { indexPlan, type PlanIndex } from "./model/plan-index";
export { READINGS, type Reading } from "./model/readings";
export { type Schedule, type ScheduleItem, scheduleSchema } from "./model/schedule";
export { sourcesOf } from "./model/sources-of";
export { STANDARDS } from "./model/standards";
export {
  type Measure,
  type Milestone,
  type Operator,
  type PlainMeasure,
  type PopulationFilter,
  type Required,
  type Target,
  type TargetRule,
  type TargetStatus,
  targetSchema,
} from "./model/target";
export { type OutputKind, type Outputs, outputsSchema, type Task, type TaskGroup, taskSchema } from "./model/task";
export { type Unit, type UnitLevel, type UnitType, unitSchema } from "./model/unit";
export { unitPhrase, unitsInARow, unitTitle } from "./model/unit-phrase";
export { OptionError } from "./option-error";
export { UnknownWordError, type UnknownWordKind } from "./reasoning/errors";
export type { ReasoningProgress } from "./reasoning/progress";
export { type ProveOptions, provePlan } from "./reasoning/proof/prove-plan";
export { findRoad, type RoadOptions } from "./reasoning/road/find-road";
export { type Supposed, suppose } from "./reasoning/suppose/suppose";
export type { Wish } from "./reasoning/suppose/wishes";
export { claimableOf, highestClaim, impliedClaim } from "./records/claims";
export {
  type CommuneRecord,
  DISTRICT_FIGURES,
  type DistrictFigure,
  type DistrictRecord,
  figuresOf,
  type Recognition,
  type StatedBand,
} from "./records/commune-record";
export { countsIn, eachValue, valuesOf } from "./records/counts-in";
export { type Dataset, EMPTY_DATASET } from "./records/dataset";
export { DATASET_FAULT_CODES, DatasetError, type DatasetFault, type DatasetFaultCode } from "./records/dataset-fault";
export { datasetSchema } from "./records/dataset-schema";
export { type DayJudged, dayJudged, settleDays } from "./records/day-judged";
export { type Disagreement, disagreementsOf } from "./records/disagreements";
export type { DueState } from "./records/judging";
export { type FigureOf, mostOfFigure } from "./records/limits";
export { type MergedDataset, mergeDataset } from "./records/merge";
export { withoutMisplaced } from "./records/misplaced";
export { parseDataset } from "./records/parse-dataset";
export type { Mark, Origin, Stated, Timed } from "./records/stated";
export { isTaskOverdue, taskDue } from "./records/task-overdue";
export { TASK_STATUSES, type TaskRecord, type TaskStatus } from "./records/task-record";
export {
  type ConformanceAnswer,
  type ConformanceGroup,
  type ConformanceTest,
  conformanceAnswerSchema,
  conformanceFileSchema,
} from "./report/conformance";
export type { ReportFinding } from "./report/finding";
export { jsonSchemas } from "./report/json-schemas";
export { type LaterResults, type LaterUnit, laterSchema, OPEN_REASONS, type OpenReason } from "./report/later";
export type { AsOfFrom } from "./report/parts";
export {
  type Proof,
  type ProofDocument,
  type ProvedBreak,
  type ProvedReading,
  type ProvedTarget,
  proofSchema,
} from "./report/proof";
export { type Coverage, type Report, reportSchema } from "./report/report";
export {
  type RoadBody,
  type RoadCertificate,
  type RoadDocument,
  type RoadStep,
  type RoadWay,
  roadSchema,
} from "./report/road";
export { isOwnSheetKind, type OwnSheetKind, SHEET_KINDS, type SheetKind } from "./report/sheet-kinds";
export type { Ledger, ReportFile, ReportPeriod, ReportSheet } from "./report/sheets";
export {
  type Summary,
  type SummaryLabels,
  type SummaryUnit,
  summarySchema,
  type TaskCounts,
  type UnitStanding,
} from "./report/summary";
export type { ReportTarget } from "./report/target";
export { daysAfter, daysBetween, localDay } from "./schedule/days";
export { dueBy, dueDays, isDueInYear, isDueWithin, isRecurring } from "./schedule/due";
export { isOverdue, type OverdueQuestion } from "./schedule/overdue";
export { parseSchedule, type ScheduleContext } from "./schedule/parse-schedule";
export { periodText, planRounds } from "./schedule/plan-rounds";
export { parseRound, type Round, type RoundKind, roundsOf } from "./schedule/rounds";
export { coverageOf } from "./summary/coverage";
export { laterResults } from "./summary/later-units";
export { type Standing, standingOf, standingsOf } from "./summary/standings";
export { type Covered, coveredBy, subjectText } from "./summary/subject";
export { type SummarizeOptions, type SummaryBody, summarize, summaryLabels } from "./summary/summarize";
export { type ToldUnits, toldUnits } from "./summary/told-units";
export {
  evaluateTarget,
  evaluateTargets,
  type TargetResult,
  UnknownUnitError,
} from "./targets/evaluate-target";
export { type Fraction, fractionOf } from "./targets/exact";
export {
  type ExplainedUnit,
  type Explanation,
  explainTarget,
  explainTargetText,
  type LocatedExplanation,
  locateExplanation,
} from "./targets/explain";
export type { MemberState } from "./targets/members";
export { type ReportTargetOptions, toReportTarget } from "./targets/report-target";
export { type Measured, requiredText, resultText, targetRangeText } from "./targets/result-text";
export { capital, uncapital } from "./text/capital";
export { editDistance } from "./text/edit-distance";
export { nearestWord } from "./text/nearest-word";
export { type Band, bandField, bandOf } from "./tidy/band";
export { type RecordsOfTidy, recordsOfTidy, type TidyLine } from "./tidy/records-of-tidy";
export { type TidyOptions, type TidyPlace, tidyOf } from "./tidy/tidy-of";
export { type TidyRecord, tidyRecordSchema } from "./tidy/tidy-record";
export { valueFault } from "./tidy/tidy-value";
export { asOfFromWords, asOfText, asOfWords } from "./words/as-of";
export { type BothLanguages, capitals, capitalWords } from "./words/both-languages";
export { commitmentWords } from "./words/commitment";
export { countText, countTexts } from "./words/count";
export { otherTargetsText, otherUnitsText } from "./words/coverage";
export { dayText, dayWords } from "./words/day";
export { explainedText } from "./words/explained";
export { mostInWords } from "./words/figure";
export { type LaterTable, laterTable } from "./words/later-table";
export { layerWord, layerWords } from "./words/layer";
export { natureWords } from "./words/nature";
export { openReasonWords } from "./words/open-reason";
export { planChangeText } from "./words/plan-change";
export { recordFault } from "./words/record-fault";
export { severityWords } from "./words/severity";
export { sheetKindText, sheetKindWords } from "./words/sheet-kind";
export { spanText } from "./words/span-text";
export { standardShort, standardWords } from "./words/standard";
export { type StandingLook, standingCount, standingLooks } from "./words/standing";
export { markWords, statusText, statusWords } from "./words/status";
export { taskStateText, taskStateWords } from "./words/task-state";
export { titleWithDue } from "./words/title-with-due";
export { misspeltTidyKey, type UnknownTidyWord, unknownTidyWord } from "./words/unknown-word";
export { escapedJson, visibleText } from "./words/visible-text";
