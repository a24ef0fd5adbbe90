import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PinFilled } from "@fluentui/react-icons";
import { addressOf } from "../../workbook/address";
import type { Area } from "../../workbook/host";
import { useWords } from "../paneContext";
import { isSameCell } from "./cells";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "4px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { display: "flex", flexShrink: 0, color: tokens.colorBrandForeground1 },
  text: { flexGrow: 1, overflowWrap: "anywhere" },
});

interface PinnedStripProps {
  readonly pinned: Area;
  readonly selected: Area | null;
  readonly onUnpin: () => void;
}

/** Says that what is shown is not the selected cell; nothing while it is. */
export function PinnedStrip({ pinned, selected, onUnpin }: PinnedStripProps) {
  const styles = useStyles();
  const say = useWords();
  if (!selected || isSameCell(pinned, selected)) return null;
  return (
    <div className={styles.strip}>
      <span className={styles.icon}>
        <PinFilled aria-hidden />
      </span>
      <span className={styles.text}>{say("pinnedElsewhere", { cell: addressOf(selected) })}</span>
      <Button size="small" onClick={onUnpin}>
        {say("unpin")}
      </Button>
    </div>
  );
}
