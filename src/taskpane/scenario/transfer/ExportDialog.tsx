import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { copyText } from "../../formula/copyText";
import { useWords } from "../../paneContext";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: "8px" },
  text: { fontFamily: tokens.fontFamilyMonospace },
  plain: { margin: 0 },
});

interface ExportDialogProps {
  readonly text: string;
  readonly onClose: () => void;
}

/** The exported text to copy, for programs that save no files. */
export default function ExportDialog({ text, onClose }: ExportDialogProps) {
  const styles = useStyles();
  const say = useWords();
  const [outcome, setOutcome] = useState("");
  const copy = async () => setOutcome(say((await copyText(text)) ? "textCopied" : "textNotCopied"));
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say("exportTitle")}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.plain}>{say("exportText")}</p>
            <Textarea
              aria-label={say("exportedText")}
              readOnly
              rows={10}
              resize="vertical"
              value={text}
              textarea={{ className: styles.text }}
              onFocus={(event) => event.currentTarget.select()}
            />
            <span role="status">{outcome}</span>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" icon={<CopyRegular />} onClick={() => void copy()}>
              {say("copyFormula")}
            </Button>
            <Button onClick={onClose}>{say("close")}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
