import type { guideVi } from "./guide-vi";

/** Words of the guide. */
export const guideEn = {
  guide: "Guide",
  close: "Close",
  sample: "Try a sample file",
  sampleTitle: "Try a sample sheet",
  sampleBody:
    "A sample sheet with invented figures and a few usual mistakes is added at the end of the workbook and checked at once. It is checked together with the other sheets, so try it in a blank workbook; it can be deleted afterwards.",
  "guide.file": "Check one sheet",
  "guide.filePage":
    "Choose a file, or drop it anywhere on the page.\nRead the verdict, then go through what can be fixed now, what needs a decision, what is good to know. Press an item to go to its cell.\n“Fix automatically” changes only what has exactly one right answer. Change other cells by a double click in the sheet, or keep them with a reason. Everything can be undone.\nDownload the fixed copy to go on with, or the marked copy to send back.",
  "guide.fileExcel":
    "Open the sheet and press “Check”.\nRead the verdict, then go through what can be fixed now, what needs a decision, what is good to know. Press an item to go to its cell.\n“Fix automatically” changes only what has exactly one right answer. Change other cells in Excel, or keep them with a reason.\n“Mark cells” colours what is wrong and adds a sheet with the list; “Clear marks” takes both away.",
  "guide.round": "Work through a reporting round",
  "guide.roundPage":
    "Choose or drop all files of the round, or their folder.\nThe tab “Round” says who has sent everything, a part, twice, or nothing.\nA sender has sent twice: press “Use this file” at the right one. Two files disagree: press “Take this side”.\n“Download all” holds the consolidated table, the draft of the report and what goes back to each sender. “Save the round” keeps your choices for the next time.",
  "guide.parts": "The other tabs",
  "guide.partsPage":
    "Targets: whether each target of the plan is met, and which cells decide it.\nRoad: the fewest steps to all targets.\nSummary: figures by unit, to download, also as formulas.\nTasks: what is overdue, due soon or not reported, by agency.\nTemplates: empty forms made from the plan.",
  "guide.partsExcel":
    "Targets: whether each target of the plan is met, and which cells decide it.\nRoad: the fewest steps to all targets.\nSummary: figures by unit, written to sheets as numbers or as formulas.\nTasks: what is overdue, due soon or not reported, by agency.\nTemplates: empty forms made from the plan.",
  "guide.sheets": "Which sheets are read",
  "guide.sheetsPage":
    "Criteria by {unitOne} (down or across), lists of recognitions, summaries, progress of tasks, funding.\nFiles .xlsx, .xls, .ods, .csv. Take a password off first.\nA sheet that is not recognised, or a column read wrongly: choose again at the end of the tab “Check”.",
  "guide.sheetsExcel":
    "Criteria by {unitOne} (down or across), lists of recognitions, summaries, progress of tasks, funding.\nHidden sheets are not checked.\nA sheet that is not recognised, or a column read wrongly: choose again at the end of the tab “Check”.",
  "guide.safe": "Are the data safe",
  "guide.safePage":
    "Everything happens on this machine; nothing is sent anywhere, no network is needed.\nThe file on disk is not changed: what is put right here is in the copy that you download.",
  "guide.safeExcel":
    "Everything happens on this machine; nothing is sent anywhere.\nA check writes nothing; whatever writes asks first.",
  "guide.findings": "Kinds of findings, why they matter, examples",
} as const satisfies Record<keyof typeof guideVi, string>;
