import { catalogue, type ExampleFinding, type FindingCode, fillSentence, type Language, whyOf } from "@ntm-kit/core";
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
    "# Các loại lỗi · Findings",
    "",
    "Mỗi mã một mục: câu báo lỗi, cách xử lý, vì sao, ví dụ. `ntm explain <mã>` nói cùng nội dung. Chỗ trong ngoặc nhọn",
    "được điền theo từng lỗi. Mức là mức của kế hoạch có sẵn: **lỗi** phải sửa, **cảnh báo** cần xem lại, **lưu ý** chỉ để biết.",
    "",
    "Generated from the catalogue by `npx pnpm@10 generate`; do not edit. `ntm explain <code>` says the same.",
    "What stands in braces is filled in for each finding; beneath stand the findings of the examples in the checks.",
    "Severity is that of the built-in plan.",
    "",
    "| mã · code | mức · severity | tiếng Việt | English |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
    ...codes.flatMap(section),
  ].join("\n");
}

function section(code: FindingCode): string[] {
  const { vi, en } = catalogue[code];
  const { severity, found, passes } = findingGuide(code);
  const filled = (language: Language, { params }: ExampleFinding): string =>
    fillSentence(`${catalogue[code][language].message} ${catalogue[code][language].hint}`, params, language);
  return [
    `## ${code}`,
    "",
    `${SEVERITY[severity]}`,
    "",
    `- ${vi.message} ${vi.hint}`,
    `- ${en.message} ${en.hint}`,
    ...reasons(code),
    ...(found.length > 0 ? ["", "Ví dụ · Found:", ""] : []),
    ...found.flatMap((finding) => [`- ${finding.why}`, `  - ${filled("vi", finding)}`, `  - ${filled("en", finding)}`]),
    ...(passes.length > 0 ? ["", `Not found: ${passes.join("; ")}.`] : []),
    "",
  ];
}

/** Why it matters, with an example before and after. */
function reasons(code: FindingCode): string[] {
  const words = whyOf(code);
  if (!words) return [];
  const { vi, en } = words;
  return [
    "",
    `Vì sao: ${vi.why} Chưa đúng: ${vi.wrong}. Đúng: ${vi.right}.`,
    "",
    `Why: ${en.why} Wrong: ${en.wrong}. Right: ${en.right}.`,
  ];
}
