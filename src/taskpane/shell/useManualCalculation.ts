import { useEffect, useState } from "react";
import type { Words } from "../../dataset/types";
import { reasonOf } from "../../workbook/hostError";
import { usePane } from "../paneContext";

export interface ManualCalculation {
  /** Whether cells wait for the user to recalculate before they follow the scenario. */
  readonly manual: boolean;
  /** Why the last of the two ways out did not work. */
  readonly failed: Words | null;
  readonly recalculate: () => void;
  readonly calculateAutomatically: () => void;
}

export function useManualCalculation(): ManualCalculation {
  const { host } = usePane();
  const [manual, setManual] = useState(false);
  const [failed, setFailed] = useState<Words | null>(null);
  useEffect(() => {
    let current = true;
    const show = (mode: "automatic" | "manual") => {
      if (current) setManual(mode === "manual");
    };
    // A host that cannot say is one whose cells nobody has seen waiting.
    const read = () => void host.calculationMode().then(show, () => undefined);
    read();
    // No host announces a change of the mode; people change it outside the pane, so coming back is the time to look.
    window.addEventListener("focus", read);
    return () => {
      current = false;
      window.removeEventListener("focus", read);
    };
  }, [host]);

  const attempt = (work: () => Promise<void>) => () => {
    setFailed(null);
    work().catch((error: unknown) => setFailed(reasonOf(error)));
  };
  return {
    manual,
    failed,
    recalculate: attempt(() => host.recalculate("workbook")),
    calculateAutomatically: attempt(async () => {
      await host.calculateAutomatically();
      setManual(false);
      // What changed while nobody calculated is not all marked as changed.
      await host.recalculate("workbook");
    }),
  };
}
