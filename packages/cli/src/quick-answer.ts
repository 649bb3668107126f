import { helpText } from "./help";
import { languageOf } from "./language-of";
import { VERSION } from "./version";

/** What may stand beside the wish for help without a look at any other option. */
const PLAIN = /^(?:--help|-h|help|--version|--lang=(?:vi|en)|--lang (?:vi|en))$/;

/**
 * Help and version where nothing else is asked: an answer that needs neither plan nor rules, so that it comes before
 * they are loaded. Undefined where the arguments say anything more; then the command reads them all.
 */
export function quickAnswer(argv: readonly string[]): string | undefined {
  const words = argv.flatMap((word, i) => {
    if (i > 0 && argv[i - 1] === "--lang") return [];
    return word === "--lang" ? [`--lang ${argv[i + 1]}`] : [word];
  });
  if (!words.every((word) => PLAIN.test(word))) return undefined;
  if (words.includes("--version")) return `ntm ${VERSION}\n`;
  return words.some((word) => !word.startsWith("--lang")) ? helpText(languageOf(argv)) : undefined;
}
