/** How sure the words of a heading are, from 0 to 1. */
export const SURE = {
  /** The words mean this and nothing else: "Số quyết định". */
  outright: 1,
  /** They mean this wherever offices use them, and could be read otherwise: "Năm" for the year of recognition. */
  mostly: 0.9,
  /** They mean this in a table of this kind, where a better word is missing: "Nội dung" over sources of money. */
  likely: 0.8,
  /** One word that heads several things: "Đơn vị", "Tổng". */
  perhaps: 0.6,
  /** As likely something else: "Đánh giá" over the progress of a task. */
  doubtful: 0.5,
  /** Taken only where nothing else in the table could be meant: "Kết quả" for a commune's level. */
  faint: 0.4,
} as const;
export type Sureness = keyof typeof SURE;

/** How sure the heading of a criterion is. */
export const CRITERION_SURE = {
  /** "TC 5", "5. Trường học": said by number, or by number and its own name. */
  said: 1,
  /** "Trường học": by a name of the set. */
  byName: 0.9,
  /** "TC 5" with words that are no name of the set: the number is believed. */
  withOtherWords: 0.8,
  /** "5" alone, or a name with one slip: a year, a rank or another word could be meant. */
  bare: 0.7,
  /** The heading over a column without a known one of its own. */
  fromAbove: 0.6,
} as const;

/** How a heading counts that is not read as it stands. */
export const READING_WEIGHTS = {
  /** "Số xã đạt chuẩn năm 2024": without its time it means nearly what it says. */
  withoutTime: 0.95,
  /** "Quyết định | Số": upper and own heading together say more than the own one alone, where both are as sure. */
  joinedBonus: 0.01,
  /** The upper heading alone says what group a column is of, and less surely what it holds. */
  fromAbove: 0.8,
  /** From here on the own heading is believed and the upper one not asked. */
  ownEnough: 0.5,
  /** Of two columns for one field the one surer by more than this is meant; closer ones repeat each other. */
  clearlySurer: 0.25,
  /**
   * A column of names without a known heading is as sure as its share of names, a little less than one with a heading.
   */
  namesWithoutHeading: 0.9,
} as const;

/** Shares of cells from which a column is taken to hold something. */
export const CELL_SHARES = {
  /** Half of the cells: notes, totals and blanks take the rest of an honest column. */
  most: 0.5,
  /** A third is enough where the heading says the same. */
  withHeading: 0.3,
  /** A fifth keeps a column of names that the heading names; below that a better one is looked for. */
  keepsName: 0.2,
  /** Three quarters: what the cells say although no heading does. */
  clearly: 0.75,
  /** Proposed to a person, who will look: clearly more than half. */
  proposed: 0.6,
} as const;

/** Shares of rows from which a table is one of tasks of the plan. */
export const TASK_SHARES = {
  /** One row in seven says what the plan says: the others may be other words, and then their own findings tell so. */
  worded: 0.15,
  /** A third of the rows bear whole numbers of the plan, whatever they say. */
  numbered: 0.3,
} as const;

/** Shares that tell lines of a header. */
export const HEADER_SHARES = {
  /** A line of headings may have three in ten cells whose words are new to us. */
  knownWords: 0.7,
  /** A header printed again may differ in three of ten cells (a year, a group). */
  repeated: 0.7,
  /** Numbers of columns go up one by one, save where columns were put in or taken out. */
  countingUp: 0.8,
  /** The column of answers of a commune's own form has a mark for most criteria. */
  answered: 0.6,
} as const;

/**
 * What a kind of table counts before its columns are counted: a table that could be read as two kinds is the one that
 * asks more of its columns. A list of recognised communes asks least, so that a sheet of criteria with a column of
 * levels is none.
 */
export const KIND_BASE = {
  /** A kind from outside goes before all others: whoever named its columns knows the form. */
  own: 100,
  "commune-criteria": 10,
  "district-summary": 9,
  "task-progress": 8,
  funding: 6,
  /** Marks of one criterion for many communes: more telling than a list with a year. */
  "one-criterion": 7,
  "recognition-list": 4,
  /** How many criteria each commune has met, without which ones. */
  "totals-alone": 4,
} as const;
