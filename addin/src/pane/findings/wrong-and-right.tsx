import type { Language, WhyWords } from "@ntm-kit/core";
import { wordsOf } from "../../strings/words";
import { Sign } from "../frame/icons";

interface Props {
  readonly words: WhyWords;
  readonly language: Language;
}

/** An example before and after, each with its sign and its word: neither is told by colour alone. */
export function WrongAndRight({ words, language }: Props) {
  const say = wordsOf(language);
  return (
    <dl className="wrong-right">
      <dt>
        <Sign of="not-met" /> {say("why.wrong")}
      </dt>
      <dd>{words.wrong}</dd>
      <dt>
        <Sign of="met" /> {say("why.right")}
      </dt>
      <dd>{words.right}</dd>
    </dl>
  );
}
