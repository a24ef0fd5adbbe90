import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRightRegular, SlideSearchRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { addressOf } from "../../workbook/address";
import type { Audit } from "../../workbook/audit/audit";
import type { WorkbookHost } from "../../workbook/host";
import { AttemptStatus } from "../attempt/AttemptStatus";
import { useAttempt } from "../attempt/useAttempt";
import { FormulaActions } from "../formula/FormulaActions";
import { oneAfterAnother } from "../language";
import { useLanguage, useWords } from "../paneContext";
import type { WordKey } from "../words";
import { useAuditStyles } from "./auditStyles";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: "8px",
    padding: "8px 0",
  },
  icon: { display: "flex", fontSize: "32px", color: tokens.colorNeutralForeground3 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  example: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const example = '=AEC.DEMAND("Google",2026)';

/** Whether there is nothing of ours in the cell, nor in those that it refers to. */
export function hasNothing({ calls, precedents }: Audit): boolean {
  return calls.length === 0 && precedents.length === 0;
}

function contentOf({ formula }: Audit): WordKey & `audit${string}` {
  if (formula === "") return "auditBlank";
  return formula.startsWith("=") ? "auditNoCall" : "auditConstant";
}

/** What to do when the selected cell has nothing to audit. */
export function EmptyAudit({ audit }: { readonly audit: Audit }) {
  const styles = useStyles();
  const shared = useAuditStyles();
  const say = useWords();
  const language = useLanguage();
  return (
    <div className={styles.empty}>
      <span className={styles.icon}>
        <SlideSearchRegular aria-hidden />
      </span>
      <h2 className={styles.title}>{say("auditEmpty")}</h2>
      <p className={shared.plain}>
        {oneAfterAnother(
          [say(contentOf(audit), { cell: addressOf(audit.area) }), say("auditEmptyText")],
          language,
        )}
      </p>
      <AecCellFinder />
      <h3 className={styles.example}>{say("tryExample")}</h3>
      <FormulaActions formula={example} />
    </div>
  );
}

/** Leads to the first AEC cell of the sheet, or else of the workbook. */
function AecCellFinder() {
  const say = useWords();
  const [outcome, setOutcome] = useState("");
  const attempts = useAttempt(setOutcome);
  const find = async (host: WorkbookHost) => {
    const onSheet = await host.findAecCells("sheet");
    const [cell] = onSheet.length > 0 ? onSheet : await host.findAecCells("workbook");
    if (!cell) return say("noAecCell");
    const { sheet, row, column } = cell;
    await host.select({ sheet, row, column, rows: 1, columns: 1 });
    return "";
  };
  return (
    <>
      <Button
        icon={<ArrowRightRegular />}
        disabledFocusable={attempts.busy}
        onClick={() =>
          attempts.attempt({ work: find, failed: "goToAecCellFailed", givenUp: () => "" })
        }
      >
        {say("goToAecCell")}
      </Button>
      <AttemptStatus attempts={attempts} outcome={outcome} />
    </>
  );
}
