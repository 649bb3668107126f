export { type HtmlOptions, renderHtmlReport } from "./report";
