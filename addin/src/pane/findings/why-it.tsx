import { type Language, whyOf } from "@ntm-kit/core";
import { wordsOf } from "../../strings/words";
import { WrongAndRight } from "./wrong-and-right";

/** Why a finding matters, and how such a place reads before it is put right and after. */
export default function WhyIt({ code, language }: { readonly code: string; readonly language: Language }) {
  const words = whyOf(code)?.[language];
  if (!words) return null;
  const say = wordsOf(language);
  return (
    <details className="more" data-why={code}>
      <summary>{say("why")}</summary>
      <p>{words.why}</p>
      <WrongAndRight words={words} language={language} />
    </details>
  );
}
