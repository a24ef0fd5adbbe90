import { addressOf } from "../../workbook/address";
import { ConfirmDialog } from "../ConfirmDialog";
import { useWords } from "../paneContext";
import type { Target } from "./insertFormula";
import { useLocalFormula } from "./useLocalFormula";

interface ReplaceDialogProps {
  readonly open: boolean;
  readonly target: Target;
  readonly onClose: () => void;
  readonly onReplace: () => void;
}

/** Asks before a formula takes the place of something, or has no room. */
export function ReplaceDialog({ open, target, onClose, onReplace }: ReplaceDialogProps) {
  const say = useWords();
  const local = useLocalFormula();
  const { cell, content, spilledFrom, spill, inTheWay } = target;
  const replaces = content !== "" || spilledFrom;
  return (
    <ConfirmDialog
      open={open}
      title={say(replaces ? "replaceTitle" : "noRoomTitle", { cell: addressOf(cell) })}
      keep={say("keepIt")}
      goOn={say(replaces ? "replace" : "insertAnyway")}
      onKeep={onClose}
      onGoOn={() => {
        onReplace();
        onClose();
      }}
    >
      {spilledFrom && <p>{say("replaceSpill", { origin: addressOf(spilledFrom) })}</p>}
      {!spilledFrom && content !== "" && <p>{say("replaceText", { content: local(content) })}</p>}
      {spill && inTheWay > 0 && (
        <p>{say("noRoomText", { area: addressOf(spill), count: inTheWay })}</p>
      )}
    </ConfirmDialog>
  );
}
