import { useCallback, useContext, useRef, useState } from "react";
import { addressOf } from "../../workbook/address";
import { attend } from "../../workbook/attended";
import type { Area } from "../../workbook/host";
import { reasonOf } from "../../workbook/hostError";
import { WaitsContext } from "../attempt/waits";
import { useLanguage, usePane, useWords } from "../paneContext";
import { waitingWord } from "./waitingWord";

/** Selects a cell of the workbook, and says why if that cannot be done. */
export function useGoTo(): readonly [goTo: (area: Area) => void, problem: string] {
  const { host } = usePane();
  const say = useWords();
  const language = useLanguage();
  const waits = useContext(WaitsContext);
  const [problem, setProblem] = useState("");
  const asked = useRef(0);
  const goTo = useCallback(
    (area: Area) => {
      const mine = (asked.current += 1);
      const tell = (text: string) => {
        if (mine === asked.current) setProblem(text);
      };
      const onSilence = (silent: boolean) => tell(silent ? say(waitingWord(host)) : "");
      tell("");
      attend(host, { waits, onSilence }, (attended) => attended.select(area)).catch(
        (error: unknown) => {
          const reason = reasonOf(error)[language];
          tell(say("goToFailed", { cell: addressOf(area), reason }));
        },
      );
    },
    [host, waits, say, language],
  );
  return [goTo, problem];
}
