import { sourcesOf } from "../sources-of";
import { fault, type PlanRule } from "./fault";

/** A source names a document that the plan lists. */
export const documentsListed: PlanRule = function* ({ plan }) {
  const listed = new Set(plan.documents.map(({ id }) => id));
  for (const [path, source, subject] of sourcesOf(plan))
    if (source && !listed.has(source.document))
      yield fault(
        "plan/document-unknown",
        `${path}.document`,
        { vi: `không có văn bản ${source.document} trong documents`, en: `no document ${source.document} is listed` },
        subject,
      );
};
