import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { addressOf } from "../../workbook/address";
import { useWords } from "../paneContext";
import type { Target } from "./insertFormula";
import { useLocalFormula } from "./useLocalFormula";

const useStyles = makeStyles({
  content: { overflowWrap: "anywhere" },
});

interface ReplaceDialogProps {
  readonly open: boolean;
  readonly target: Target;
  readonly onClose: () => void;
  readonly onReplace: () => void;
}

/** Asks before a formula takes the place of something, or has no room. */
export function ReplaceDialog({ open, target, onClose, onReplace }: ReplaceDialogProps) {
  const say = useWords();
  const styles = useStyles();
  const local = useLocalFormula();
  const { cell, content, spilledFrom, spill, inTheWay } = target;
  const replaces = content !== "" || spilledFrom;
  return (
    <Dialog modalType="alert" open={open} onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>
            {say(replaces ? "replaceTitle" : "noRoomTitle", { cell: addressOf(cell) })}
          </DialogTitle>
          <DialogContent className={styles.content}>
            {spilledFrom && <p>{say("replaceSpill", { origin: addressOf(spilledFrom) })}</p>}
            {!spilledFrom && content !== "" && (
              <p>{say("replaceText", { content: local(content) })}</p>
            )}
            {spill && inTheWay > 0 && (
              <p>{say("noRoomText", { area: addressOf(spill), count: inTheWay })}</p>
            )}
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
              {say(replaces ? "replace" : "insertAnyway")}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
