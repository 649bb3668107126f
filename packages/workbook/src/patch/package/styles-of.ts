import { familyOf } from "./families";
import type { PackageEdit } from "./package-edit";
import { addContentType, addRelation, freePart, removeContentTypes, removeRelations } from "./package-lists";

/** By this a styles part of ours is known, whatever it is called. */
const OURS = "<!--ntm-->";

/** The styles part of a workbook; where it has none, one of ours is made. */
export async function stylesOf(edit: PackageEdit): Promise<string> {
  const part = await edit.related(edit.main, "styles");
  if (part !== undefined) return part;
  const own = edit.has("xl/styles.xml") ? freePart(edit, "xl/styles#.xml") : "xl/styles.xml";
  edit.set(
    own,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${OURS}<styleSheet xmlns="${familyOf(edit).main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
  );
  await addContentType(edit, own, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
  await addRelation(edit, edit.main, "styles", own);
  return own;
}

/** Takes a styles part of ours away. */
export async function removeOwnStyles(edit: PackageEdit): Promise<void> {
  const own = await edit.related(edit.main, "styles");
  if (own === undefined || !(await edit.text(own)).includes(OURS)) return;
  const ids = (await edit.relations(edit.main)).filter((relation) => relation.part === own).map(({ id }) => id);
  await removeRelations(edit, edit.main, (id) => ids.includes(id));
  edit.remove(own);
  await removeContentTypes(edit, [own]);
}
