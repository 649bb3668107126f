import { catalogue, type FindingCode } from "@ntm-kit/core";
import { findingGuide } from "./finding-guide";

const SEVERITY = { error: "lỗi · error", warning: "cảnh báo · warning", info: "lưu ý · info" } as const;

/** The page of every finding code, made from the catalogue and the examples of the checks. */
export function findingsPage(): string {
  const codes = (Object.keys(catalogue) as FindingCode[]).sort();
  const rows = codes.map(
    (code) =>
      `| [\`${code}\`](#${code.replace("/", "")}) | ${SEVERITY[findingGuide(code).severity]} | ${catalogue[code].vi.title} | ${catalogue[code].en.title} |`,
  );
  return [
    "# Findings",
    "",
    "Generated from the catalogue by `npx pnpm@10 generate`; do not edit. `ntm explain <code>` says the same.",
    "What stands in braces is filled in for each finding. Severity is that of the built-in plan.",
    "",
    "| code | severity | | |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
    ...codes.flatMap(section),
  ].join("\n");
}

function section(code: FindingCode): string[] {
  const { vi, en } = catalogue[code];
  const { severity, fails, passes } = findingGuide(code);
  return [
    `## ${code}`,
    "",
    `${SEVERITY[severity]}`,
    "",
    `- ${vi.message} ${vi.hint}`,
    `- ${en.message} ${en.hint}`,
    ...(fails.length > 0 ? ["", `Found: ${fails.join("; ")}.`] : []),
    ...(passes.length > 0 ? [`Not found: ${passes.join("; ")}.`] : []),
    "",
  ];
}
