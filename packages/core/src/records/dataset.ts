import { frozen } from "../frozen";
import type { Standard } from "../model/basics";
import type { CommuneRecord, DistrictRecord } from "./commune-record";
import type { TaskRecord } from "./task-record";

/**
 * Everything a run states, before anything is merged: records in the order they were read, several of one unit allowed.
 * The first statement of a unit counts; one that contradicts it is a finding.
 */
export interface Dataset {
  /** In the order they were read. */
  readonly communes: readonly CommuneRecord[];
  /** Of every layer above communes, in the order they were read. */
  readonly districts: readonly DistrictRecord[];
  /** In the order they were read. */
  readonly tasks: readonly TaskRecord[];
  /**
   * Standards for which some sheet of the run has a place to claim them; a row without the claim is then not at them.
   */
  readonly claimable: readonly Standard[];
}

/** A dataset that states nothing. */
export const EMPTY_DATASET: Dataset = frozen({ communes: [], districts: [], tasks: [], claimable: [] });
