import { makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { addressOf } from "../../workbook/address";
import type { Audit } from "../../workbook/audit/audit";
import type { Area } from "../../workbook/host";
import { LabelsMeaning } from "../figures/LabelsMeaning";
import { useWords } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { CallList } from "./CallList";
import { CellHeader } from "./CellHeader";
import { Precedents } from "./Precedents";

const useStyles = makeStyles({
  audit: { display: "flex", flexDirection: "column", gap: "16px", minWidth: 0 },
});

interface CellAuditProps {
  readonly audit: Audit;
  readonly selected: Area | null;
  readonly pinned: boolean;
  readonly onPin: () => void;
}

/** One cell: its formula and value, its AEC calls, and those of the cells that it refers to. */
export function CellAudit({ audit, selected, pinned, onPin }: CellAuditProps) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const say = useWords();
  const heading = useId();
  const address = addressOf(audit.area);
  return (
    <div className={styles.audit}>
      <CellHeader audit={audit} selected={selected} pinned={pinned} onPin={onPin} />
      {audit.calls.length > 0 && (
        <section aria-labelledby={heading}>
          <h2 id={heading} className={sections.heading}>
            {say("aecCalls")}
          </h2>
          {/* What was folded up in one cell says nothing about another. */}
          <CallList key={address} calls={audit.calls} />
        </section>
      )}
      <Precedents key={`of ${address}`} audit={audit} />
      <LabelsMeaning />
    </div>
  );
}
