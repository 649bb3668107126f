import { unitNames } from "../../tables/common-headings";
import { isFieldOf } from "../../tables/field";
import { withNameColumn } from "../../tables/name-column";
import { standardHeadings } from "../../tables/standard-headings";
import { CELL_SHARES, KIND_BASE } from "../../tables/weights";
import { defineKind } from "../define-kind";
import { withColumnsByCells } from "./columns-by-cells";
import type { CommuneForm } from "./commune-form";
import { communeRows } from "./commune-rows";
import { readCommuneTable } from "./commune-table";
import { communeHeadings } from "./headings";

const SAYING = ["level", "standard", "advanced", "model"] as const;
const PROVING = ["decision", "date", "year"] as const;

const FORM: CommuneForm = {
  isList: true,
  coversDistricts: false,
  hasClaims: true,
  set: () => undefined,
  marks: () => [],
};

/** A list of the communes and districts that were recognised: of which standard, by which decision and when. */
export const recognitions = defineKind({
  ...communeRows,
  kind: "recognition-list",
  words: [unitNames, ...communeHeadings],
  readHeadings: (_, index) => standardHeadings(index, ["recognition-list"]),
  hasTimes: true,
  columns: (read, evidence) =>
    withColumnsByCells(
      withNameColumn(read, (slot) => evidence.content(slot).communes + evidence.content(slot).districts),
      evidence,
    ),
  judge(fields, columns, { title, content }) {
    const name = columns.find((column) => column.field === "unit");
    const own = columns.filter(({ field }) => isFieldOf(field, "standard")).length;
    const said = SAYING.filter((field) => fields.has(field)).length + own;
    const proof = PROVING.filter((field) => fields.has(field)).length;
    const titled = /cong nhan|dat chuan/.test(title.words);
    if (!name || (said === 0 && !(proof > 0 && titled))) return 0;
    const { communes, districts } = content(name.slot);
    return communes + districts >= CELL_SHARES.withHeading ? KIND_BASE["recognition-list"] + said + proof : 0;
  },
  read: (frame, context) => readCommuneTable(frame, context, FORM),
});
