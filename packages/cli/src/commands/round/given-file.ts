import { isReadFile } from "@ntm-kit/sheets";
import type { GivenFile } from "@ntm-kit/workbook";
import type { LoadedFile } from "../../inputs";

/** A file for a marked copy of it; nothing of one whose bytes are not there. */
export const givenFile = ({ bytes, input }: LoadedFile): GivenFile | undefined =>
  bytes && { bytes, workbook: isReadFile(input) ? input.workbook : undefined };
