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
import type { ReactNode } from "react";

const useStyles = makeStyles({ content: { overflowWrap: "anywhere" } });

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** What the two buttons say: the first leaves all as it is. */
  readonly keep: string;
  readonly goOn: string;
  readonly onKeep: () => void;
  readonly onGoOn: () => void;
}

/** Asks before something is lost. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, children, keep, goOn, onKeep, onGoOn } = props;
  const styles = useStyles();
  return (
    <Dialog modalType="alert" open={open} onOpenChange={onKeep}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions>
            <Button onClick={onKeep}>{keep}</Button>
            <Button appearance="primary" onClick={onGoOn}>
              {goOn}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
