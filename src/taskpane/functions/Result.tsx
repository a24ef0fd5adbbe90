import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import { isGrid } from "../../functions/cells";
import { addressOf } from "../../workbook/address";
import { FormulaActions } from "../formula/FormulaActions";
import type { Size, Target } from "../formula/insertFormula";
import { useWords } from "../paneContext";
import { useSlow } from "../shell/useSlow";
import { saysMore } from "./answerLine";
import { AnswerView } from "./AnswerView";
import type { Preview } from "./preview";
import { ResultBar } from "./ResultBar";
import type { Draft } from "./slots";
import { useFunctionStyles } from "./styles";
import { usePreview } from "./usePreview";
import { useTarget } from "./useTarget";

const useStyles = makeStyles({
  // Its parts are the page's own, so that the bar stays in sight above whatever of the page is.
  section: { display: "contents" },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  stale: { opacity: 0.6 },
  actions: { display: "flex", flexDirection: "column", gap: "6px" },
});

function sizeOf(preview: Preview | undefined): Size | undefined {
  if (preview?.kind !== "answer" || !isGrid(preview.answer)) return undefined;
  return { rows: preview.answer.length, columns: preview.answer[0]?.length ?? 1 };
}

interface ResultProps {
  readonly draft: Draft;
  readonly onUse: () => void;
}

/** What a cell with the formula would show, as the arguments change, and the formula to put there. */
export function Result({ draft, onUse }: ResultProps) {
  const styles = useStyles();
  const heading = useId();
  const { preview, busy } = usePreview(draft.formula);
  const slow = useSlow(busy);
  const size = sizeOf(preview);
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <ResultBar headingId={heading} draft={draft} preview={preview} slow={slow} />
      {draft.formula !== undefined && (
        <>
          {preview?.kind === "answer" && saysMore(preview.answer) && (
            <div
              className={mergeClasses(styles.card, slow && styles.stale)}
              {...(!size && { role: "status" })}
              aria-busy={busy}
            >
              <AnswerView {...preview} />
            </div>
          )}
          <div className={styles.actions}>
            <FormulaActions formula={draft.formula} size={size} onUse={onUse} />
            <TargetLine size={size} />
          </div>
        </>
      )}
    </section>
  );
}

/** Where the formula would go, and what it would meet there. */
function TargetLine({ size }: { readonly size: Size | undefined }) {
  const shared = useFunctionStyles();
  const say = useWords();
  const target = useTarget(size);
  if (!target) return null;
  return <span className={shared.small}>{sentenceFor(target, say)}</span>;
}

function sentenceFor(target: Target, say: ReturnType<typeof useWords>): string {
  const { cell, content, spilledFrom, spill, inTheWay } = target;
  const place = addressOf(cell);
  if (content !== "" || spilledFrom) return say("targetOccupied", { cell: place });
  if (!spill) return say("targetBlank", { cell: place });
  const fill = { cell: place, area: addressOf(spill), count: inTheWay };
  return say(inTheWay > 0 ? "targetNoRoom" : "targetSpills", fill);
}
