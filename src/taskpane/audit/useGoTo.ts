import { useCallback, useState } from "react";
import { addressOf } from "../../workbook/address";
import type { Area } from "../../workbook/host";
import { reasonOf } from "../../workbook/hostError";
import { useLanguage, usePane, useWords } from "../paneContext";

/** Selects a cell of the workbook, and says why if that cannot be done. */
export function useGoTo(): readonly [goTo: (area: Area) => void, problem: string] {
  const { host } = usePane();
  const say = useWords();
  const language = useLanguage();
  const [problem, setProblem] = useState("");
  const goTo = useCallback(
    (area: Area) => {
      setProblem("");
      host.select(area).catch((error: unknown) => {
        const reason = reasonOf(error)[language];
        setProblem(say("goToFailed", { cell: addressOf(area), reason }));
      });
    },
    [host, say, language],
  );
  return [goTo, problem];
}
