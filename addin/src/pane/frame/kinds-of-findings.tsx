import { catalogue, isFindingCode, whyOf } from "@ntm-kit/core";
import { WrongAndRight } from "../findings/wrong-and-right";
import { usePane } from "../pane-context";

/** Each kind of finding with why it matters and an example before and after. */
export default function KindsOfFindings() {
  const { state } = usePane();
  const { language } = state.settings;
  const codes = Object.keys(catalogue).filter(isFindingCode);
  return codes.map((code) => {
    const words = whyOf(code)?.[language];
    return (
      words && (
        <details key={code} className="more" data-guide={code}>
          <summary>{catalogue[code][language].title}</summary>
          <p>{words.why}</p>
          <WrongAndRight words={words} language={language} />
        </details>
      )
    );
  });
}
