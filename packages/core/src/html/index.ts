export type { HtmlOptions } from "./page";
export { renderHtmlReport } from "./report";
