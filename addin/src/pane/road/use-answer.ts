import { useEffect, useState } from "react";
import type { CallName, EngineCalls } from "../../engine/protocol";
import { usePane } from "../pane-context";

/**
 * What the engine answers to a question, asked anew when it changes or the sheets were checked again. The answer before
 * stays until the next one comes; an answer to an older question is thrown away.
 */
export function useAnswer<Name extends CallName>(
  call: Name,
  args: Parameters<EngineCalls[Name]> | undefined,
): ReturnType<EngineCalls[Name]> | undefined {
  const { model, state } = usePane();
  const [answer, setAnswer] = useState<ReturnType<EngineCalls[Name]>>();
  const question = args && JSON.stringify(args);
  useEffect(() => {
    if (!args || !state.checked) return undefined;
    let isWanted = true;
    model.engine.call(call, args).then(
      (found) => isWanted && setAnswer(found),
      (error) => isWanted && model.fail(error),
    );
    return () => {
      isWanted = false;
    };
  }, [model, call, question, state.checked]);
  return args && answer;
}
