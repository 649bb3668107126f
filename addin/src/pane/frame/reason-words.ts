/** Why something stays as it is, and who says so; both empty where it was not asked. */
export interface ReasonWords {
  readonly reason: string;
  readonly by: string;
}
