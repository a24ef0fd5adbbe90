import { ConfirmDialog } from "../../ConfirmDialog";
import { useWords } from "../../paneContext";

interface RemoveDialogProps {
  readonly open: boolean;
  readonly sheet: string;
  /** Whether it is known that the sheet was worked on. */
  readonly known: boolean;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

/** Asks before a sheet goes that somebody has worked on. */
export function RemoveDialog({ open, sheet, known, onClose, onRemove }: RemoveDialogProps) {
  const say = useWords();
  return (
    <ConfirmDialog
      open={open}
      title={say(known ? "modelChangedTitle" : "modelUnknownTitle", { sheet })}
      keep={say("modelKeep")}
      goOn={say("modelRemove")}
      onKeep={onClose}
      onGoOn={() => {
        onRemove();
        onClose();
      }}
    >
      {say(known ? "modelChangedText" : "modelUnknownText")}
    </ConfirmDialog>
  );
}
