import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
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
    <Dialog modalType="alert" open={open} onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say("modelChangedTitle", { sheet })}</DialogTitle>
          <DialogContent>{say("modelChangedText")}</DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{say("modelKeep")}</Button>
            <Button
              appearance="primary"
              onClick={() => {
                onRemove();
                onClose();
              }}
            >
              {say("modelRemove")}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
