import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import {
  ArrowEnterRegular,
  ArrowUndoRegular,
  CopyRegular,
  MathFormulaRegular,
} from "@fluentui/react-icons";
import { useState } from "react";
import { addressOf } from "../../workbook/address";
import type { WorkbookHost } from "../../workbook/host";
import { AttemptStatus } from "../attempt/AttemptStatus";
import { useAttempt } from "../attempt/useAttempt";
import { useWords } from "../paneContext";
import { copyText } from "./copyText";
import type { Insertion, Size, Target } from "./insertFormula";
import {
  insertFormula,
  isFree,
  isSameTarget,
  selectedTarget,
  takeBack,
  targetAt,
  unread,
} from "./insertFormula";
import { ReplaceDialog } from "./ReplaceDialog";
import { useLocalFormula } from "./useLocalFormula";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px" },
  formula: {
    flexBasis: "100%",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

interface FormulaActionsProps {
  /** As files have it; it is shown and copied the way the user types formulas. */
  readonly formula: string;
  /** How many cells its result fills, where that is known. */
  readonly size?: Size | undefined;
  /** Told when the formula was put into the workbook or copied. */
  readonly onUse?: () => void;
  /** Opens the formula where its arguments can be changed. */
  readonly onOpen?: () => void;
}

/** A formula to put into the selected cell or to copy. A cell that holds something is only filled after asking. */
export function FormulaActions({ formula, size, onUse, onOpen }: FormulaActionsProps) {
  const styles = useStyles();
  const say = useWords();
  const [outcome, setOutcome] = useState("");
  const [insertion, setInsertion] = useState<Insertion | null>(null);
  const [occupied, setOccupied] = useState<Target | null>(null);
  const [asking, setAsking] = useState(false);
  const shown = useLocalFormula()(formula);

  const attempts = useAttempt(setOutcome);
  const { busy, slow, attempt } = attempts;

  const fill = async (host: WorkbookHost, target: Target) => {
    const written = (made: Insertion) => {
      setInsertion(made);
      onUse?.();
    };
    setInsertion(await insertFormula(host, target, formula, written));
    return say("formulaInserted", { cell: addressOf(target.cell) });
  };
  /** Puts the formula where it is said to, once that is known: in place of nothing but what was agreed to. */
  const put = (targetOf: (host: WorkbookHost) => Promise<Target>, agreed?: Target) => {
    let into: Target | undefined;
    attempt({
      failed: "formulaNotInserted",
      work: async (host) => {
        const target = await targetOf(host);
        if (!isFree(target) && !(agreed && isSameTarget(target, agreed))) {
          setOccupied(target);
          setAsking(true);
          return "";
        }
        into = target;
        return fill(host, target);
      },
      givenUp: ({ mayTakeEffect }) => {
        const cell = into && addressOf(into.cell);
        if (!cell) return say("formulaGivenUp");
        return say(mayTakeEffect ? "formulaMayCome" : "formulaInserted", { cell });
      },
      onLate: (call) => {
        if (call !== "writeFormulas" || !into) return;
        setInsertion(unread(into, formula));
        onUse?.();
        setOutcome(say("formulaCameLate", { cell: addressOf(into.cell) }));
      },
    });
  };
  const undo = (made: Insertion) => {
    const cell = addressOf(made.cell);
    const over = (done: boolean) => {
      setInsertion(null);
      return say(done ? "formulaTakenBack" : "formulaChangedSince", { cell });
    };
    attempt({
      failed: "formulaNotTakenBack",
      work: async (host) => over(await takeBack(host, made)),
      givenUp: ({ mayTakeEffect }) =>
        mayTakeEffect ? say("undoMayCome", { cell }) : say("formulaGivenUp"),
      onLate: (call) => {
        if (call === "writeFormulas") setOutcome(over(true));
      },
    });
  };
  const copy = async () => {
    const copied = await copyText(shown);
    if (copied) onUse?.();
    setOutcome(say(copied ? "formulaCopied" : "formulaNotCopied"));
  };

  return (
    <div className={styles.row}>
      <code className={styles.formula}>{shown}</code>
      <Button
        size="small"
        icon={slow ? <Spinner size="extra-tiny" /> : <ArrowEnterRegular />}
        disabledFocusable={busy}
        aria-label={say("insertFormulaHint", { formula: shown })}
        onClick={() => put((host) => selectedTarget(host, size))}
      >
        {say("insertFormula")}
      </Button>
      <Button
        size="small"
        icon={<CopyRegular />}
        aria-label={say("copyFormulaHint", { formula: shown })}
        onClick={() => void copy()}
      >
        {say("copyFormula")}
      </Button>
      {onOpen && (
        <Button
          size="small"
          icon={<MathFormulaRegular />}
          aria-label={say("openFormulaHint", { formula: shown })}
          onClick={onOpen}
        >
          {say("openFormula")}
        </Button>
      )}
      <AttemptStatus attempts={attempts} outcome={outcome} />
      {!busy && insertion && (
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          aria-label={say("undoInsertHint", { cell: addressOf(insertion.cell) })}
          onClick={() => undo(insertion)}
        >
          {say("undoInsert")}
        </Button>
      )}
      {occupied && (
        <ReplaceDialog
          open={asking}
          target={occupied}
          onClose={() => setAsking(false)}
          onReplace={() => put((host) => targetAt(host, occupied.cell, size), occupied)}
        />
      )}
    </div>
  );
}
