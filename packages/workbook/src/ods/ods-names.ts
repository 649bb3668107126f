import { NameTable } from "../xml/name-table";

/** Names of OpenDocument, by their local part; those of attributes carry a prefix, so their numbers come negative. */
export const odsNames = new NameTable(
  "document document-content body spreadsheet table table-source table-row table-cell covered-table-cell table-column",
  "table-columns table-header-columns table-column-group table-rows table-header-rows table-row-group",
  "p h list list-item s c tab line-break span annotation note frame ruby-text text presentation drawing",
  "name style-name display visibility number-columns-repeated number-rows-repeated number-columns-spanned",
  "number-rows-spanned default-cell-style-name formula value-type value date-value time-value boolean-value string-value",
  "font-face font-family style default-style family parent-style-name data-style-name text-properties table-properties",
  "font-name number-style date-style time-style percentage-style currency-style boolean-style text-style",
  "number scientific-number fraction day month year hours minutes seconds decimal-places grouping textual encryption-data",
);
