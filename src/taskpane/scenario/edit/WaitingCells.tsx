import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { addressOf } from "../../../workbook/address";
import type { AecCell, Area } from "../../../workbook/host";
import { useLocalFormula } from "../../formula/useLocalFormula";
import { useWords } from "../../paneContext";

const useStyles = makeStyles({
  cells: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "2px 4px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: { minWidth: 0, padding: "0 4px", overflowWrap: "anywhere" },
});

const shownAtFirst = 4;

interface WaitingCellsProps {
  readonly cells: readonly AecCell[];
  readonly onGoTo: (area: Area) => void;
}

/** The cells that wait for an input; a click goes to one. */
export function WaitingCells({ cells, onGoTo }: WaitingCellsProps) {
  const styles = useStyles();
  const say = useWords();
  const local = useLocalFormula();
  const [all, setAll] = useState(false);
  const shown = all ? cells : cells.slice(0, shownAtFirst);
  return (
    <div className={styles.cells}>
      <span>{say("waitingCells", { count: cells.length })}</span>
      {shown.map(({ sheet, row, column, formula }) => {
        const area = { sheet, row, column, rows: 1, columns: 1 };
        const address = addressOf(area);
        return (
          <Button
            key={address}
            className={styles.cell}
            size="small"
            appearance="subtle"
            title={local(formula)}
            aria-label={say("goToCell", { cell: address })}
            onClick={() => onGoTo(area)}
          >
            {address}
          </Button>
        );
      })}
      {shown.length < cells.length && (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          {say("waitingMore", { count: cells.length - shown.length })}
        </Button>
      )}
    </div>
  );
}
