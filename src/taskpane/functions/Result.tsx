import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { isGrid } from "../../functions/cells";
import { addressOf } from "../../workbook/address";
import { FormulaActions } from "../formula/FormulaActions";
import type { Size, Target } from "../formula/insertFormula";
import { useLanguage, useWords } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { useSlow } from "../shell/useSlow";
import { AnswerView } from "./AnswerView";
import type { Preview } from "./preview";
import type { Draft } from "./slots";
import { useFunctionStyles } from "./styles";
import { usePreview } from "./usePreview";
import { useTarget } from "./useTarget";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    minWidth: 0,
  },
  stale: { opacity: 0.6 },
  actions: { display: "flex", flexDirection: "column", gap: "6px", marginTop: "8px" },
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
  const sections = useSectionStyles();
  const heading = useId();
  const say = useWords();
  const { preview, busy } = usePreview(draft.formula);
  const slow = useSlow(busy);
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={sections.heading}>
        {say("functionResult")}
      </h3>
      <div
        className={mergeClasses(styles.card, slow && styles.stale)}
        {...(sizeOf(preview) === undefined && { role: "status" })}
        aria-busy={busy}
      >
        {draft.formula === undefined ? (
          <Lacking draft={draft} />
        ) : preview ? (
          <PreviewView preview={preview} />
        ) : (
          slow && say("resultWorking")
        )}
      </div>
      {draft.formula !== undefined && (
        <div className={styles.actions}>
          <FormulaActions formula={draft.formula} size={sizeOf(preview)} onUse={onUse} />
          <TargetLine size={sizeOf(preview)} />
        </div>
      )}
    </section>
  );
}

function Lacking({ draft: { lacking } }: { readonly draft: Draft }) {
  const say = useWords();
  return lacking.length > 0
    ? say("resultLacks", { names: lacking.join(", ") })
    : say("resultUnsound");
}

function PreviewView({ preview }: { readonly preview: Preview }) {
  const say = useWords();
  const language = useLanguage();
  switch (preview.kind) {
    case "answer":
      return <AnswerView {...preview} />;
    case "unresolved":
      return say("resultUnresolved");
    case "noSheet":
      return say("resultNoSheet", { sheet: preview.sheet });
    case "unreadable":
      return say("resultUnreadable", { reason: preview.reason[language] });
    default:
      return preview satisfies never;
  }
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
