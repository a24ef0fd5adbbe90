import { useEffect, useState } from "react";
import type { Words } from "../../../dataset/types";
import { reasonOf } from "../../../workbook/hostError";
import { usePane, useSession } from "../../paneContext";
import type { Asked, TornadoAnswer } from "./model";
import { askTornado } from "./model";

/** While a formula is typed, it is not worked out at each letter. */
const pause = 200;

export interface TornadoState {
  /** Undefined until the first answer. */
  readonly answer: TornadoAnswer | undefined;
  /** Why the workbook could not be read. */
  readonly failure: Words | undefined;
}

/** What moves a formula, again after each change of it, of the scenario and of the language. */
export function useTornado({ formula, sheet, call }: Asked): TornadoState {
  const { host } = usePane();
  const session = useSession();
  const { state: scenarios, language } = session;
  const [state, setState] = useState<TornadoState>({ answer: undefined, failure: undefined });
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => {
      askTornado(session, host, { formula, sheet, call }).then(
        (answer) => {
          if (wanted) setState({ answer, failure: undefined });
        },
        (error: unknown) => {
          if (wanted) setState({ answer: undefined, failure: reasonOf(error) });
        },
      );
    }, pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [session, scenarios, language, host, formula, sheet, call]);
  return state;
}
