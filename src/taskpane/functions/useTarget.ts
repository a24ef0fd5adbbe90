import { useState } from "react";
import type { Size, Target } from "../formula/insertFormula";
import { selectedTarget } from "../formula/insertFormula";
import { usePane } from "../paneContext";
import { useWhenCellsChange } from "../useWhenCellsChange";

/** The cell that a formula with a result of this size would go into now; undefined while nobody can say. */
export function useTarget(size: Size | undefined): Target | undefined {
  const { host } = usePane();
  const [target, setTarget] = useState<Target>();
  const subject = size ? `${size.rows} ${size.columns}` : "";
  useWhenCellsChange(subject, (isCurrent) =>
    selectedTarget(host, size).then(
      (found) => {
        if (isCurrent()) setTarget(found);
      },
      () => {
        if (isCurrent()) setTarget(undefined);
      },
    ),
  );
  return target;
}
