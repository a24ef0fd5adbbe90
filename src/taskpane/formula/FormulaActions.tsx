import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowEnterRegular, CopyRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { addressOf } from "../../workbook/address";
import { reasonOf } from "../../workbook/hostError";
import { useLanguage, usePane, useWords } from "../paneContext";
import { copyText } from "./copyText";
import type { Target } from "./insertFormula";
import { insertFormula, selectedTarget } from "./insertFormula";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px" },
  formula: {
    flexBasis: "100%",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  content: { overflowWrap: "anywhere" },
  outcome: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A formula to put into the selected cell or to copy. A cell that holds something is only filled after asking. */
export function FormulaActions({ formula }: { readonly formula: string }) {
  const styles = useStyles();
  const say = useWords();
  const { host } = usePane();
  const language = useLanguage();
  const [outcome, setOutcome] = useState("");
  const [occupied, setOccupied] = useState<Target | null>(null);
  const [asking, setAsking] = useState(false);

  const attempt = (work: () => Promise<string>) => {
    work().then(setOutcome, (error: unknown) =>
      setOutcome(say("formulaNotInserted", { reason: reasonOf(error)[language] })),
    );
  };
  const fill = async (target: Target) => {
    await insertFormula(host, target, formula);
    return say("formulaInserted", { cell: addressOf(target.cell) });
  };
  const insert = () =>
    attempt(async () => {
      const target = await selectedTarget(host);
      if (target.content === "" && !target.spilledFrom) return fill(target);
      setOccupied(target);
      setAsking(true);
      return "";
    });
  const copy = () =>
    attempt(async () => say((await copyText(formula)) ? "formulaCopied" : "formulaNotCopied"));

  return (
    <div className={styles.row}>
      <code className={styles.formula}>{formula}</code>
      <Button
        size="small"
        icon={<ArrowEnterRegular />}
        aria-label={say("insertFormulaHint", { formula })}
        onClick={insert}
      >
        {say("insertFormula")}
      </Button>
      <Button
        size="small"
        icon={<CopyRegular />}
        aria-label={say("copyFormulaHint", { formula })}
        onClick={copy}
      >
        {say("copyFormula")}
      </Button>
      <span role="status" className={styles.outcome}>
        {outcome}
      </span>
      {occupied && (
        <ReplaceDialog
          open={asking}
          target={occupied}
          onClose={() => setAsking(false)}
          onReplace={() => attempt(() => fill(occupied))}
        />
      )}
    </div>
  );
}

interface ReplaceDialogProps {
  readonly open: boolean;
  readonly target: Target;
  readonly onClose: () => void;
  readonly onReplace: () => void;
}

function ReplaceDialog({ open, target, onClose, onReplace }: ReplaceDialogProps) {
  const say = useWords();
  const styles = useStyles();
  return (
    <Dialog modalType="alert" open={open} onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say("replaceTitle", { cell: addressOf(target.cell) })}</DialogTitle>
          <DialogContent className={styles.content}>
            {target.spilledFrom
              ? say("replaceSpill", { origin: addressOf(target.spilledFrom) })
              : say("replaceText", { content: target.content })}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{say("keepIt")}</Button>
            <Button
              appearance="primary"
              onClick={() => {
                onReplace();
                onClose();
              }}
            >
              {say("replace")}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
