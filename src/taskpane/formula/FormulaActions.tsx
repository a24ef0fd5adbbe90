import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowEnterRegular,
  ArrowUndoRegular,
  CopyRegular,
  MathFormulaRegular,
} from "@fluentui/react-icons";
import { useState } from "react";
import { addressOf } from "../../workbook/address";
import { reasonOf } from "../../workbook/hostError";
import { useLanguage, usePane, useWords } from "../paneContext";
import type { WordKey } from "../words";
import { copyText } from "./copyText";
import type { Insertion, Size, Target } from "./insertFormula";
import { insertFormula, isFree, selectedTarget, takeBack } from "./insertFormula";
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
  outcome: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
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
  const { host } = usePane();
  const language = useLanguage();
  const [outcome, setOutcome] = useState("");
  const [insertion, setInsertion] = useState<Insertion | null>(null);
  const [occupied, setOccupied] = useState<Target | null>(null);
  const [asking, setAsking] = useState(false);
  const shown = useLocalFormula()(formula);

  const attempt = (failed: WordKey & `formulaNot${string}`, work: () => Promise<string>) => {
    work().then(setOutcome, (error: unknown) =>
      setOutcome(say(failed, { reason: reasonOf(error)[language] })),
    );
  };
  const fill = async (target: Target) => {
    setInsertion(await insertFormula(host, target, formula));
    onUse?.();
    return say("formulaInserted", { cell: addressOf(target.cell) });
  };
  const insert = () =>
    attempt("formulaNotInserted", async () => {
      const target = await selectedTarget(host, size);
      if (isFree(target)) return fill(target);
      setOccupied(target);
      setAsking(true);
      return "";
    });
  const undo = (made: Insertion) =>
    attempt("formulaNotTakenBack", async () => {
      const cell = addressOf(made.cell);
      const done = await takeBack(host, made);
      setInsertion(null);
      return say(done ? "formulaTakenBack" : "formulaChangedSince", { cell });
    });
  const copy = () =>
    attempt("formulaNotInserted", async () => {
      const copied = await copyText(shown);
      if (copied) onUse?.();
      return say(copied ? "formulaCopied" : "formulaNotCopied");
    });

  return (
    <div className={styles.row}>
      <code className={styles.formula}>{shown}</code>
      <Button
        size="small"
        icon={<ArrowEnterRegular />}
        aria-label={say("insertFormulaHint", { formula: shown })}
        onClick={insert}
      >
        {say("insertFormula")}
      </Button>
      <Button
        size="small"
        icon={<CopyRegular />}
        aria-label={say("copyFormulaHint", { formula: shown })}
        onClick={copy}
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
      <span role="status" className={styles.outcome}>
        {outcome}
      </span>
      {insertion && (
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
          onReplace={() => attempt("formulaNotInserted", () => fill(occupied))}
        />
      )}
    </div>
  );
}
