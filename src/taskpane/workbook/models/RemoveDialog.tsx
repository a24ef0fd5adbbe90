import { ConfirmDialog } from "../../ConfirmDialog";
import { useWords } from "../../paneContext";

interface RemoveDialogProps {
  readonly open: boolean;
  readonly sheet: string;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

/** Asks before a sheet goes that somebody has worked on. */
export function RemoveDialog({ open, sheet, onClose, onRemove }: RemoveDialogProps) {
  const say = useWords();
  return (
    <ConfirmDialog
      open={open}
      title={say("modelChangedTitle", { sheet })}
      keep={say("modelKeep")}
      goOn={say("modelRemove")}
      onKeep={onClose}
      onGoOn={() => {
        onRemove();
        onClose();
      }}
    >
      {say("modelChangedText")}
    </ConfirmDialog>
  );
}
