import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
} from "@fluentui/react-components";
import { useId } from "react";
import { addressOf } from "../../workbook/address";
import type { Audit, AuditedCell } from "../../workbook/audit/audit";
import type { Area } from "../../workbook/host";
import { useFigures } from "../figures/useFigures";
import { useLocalFormula } from "../formula/useLocalFormula";
import { useWords } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { AuditedCallView } from "./AuditedCallView";
import { useAuditStyles } from "./auditStyles";
import { useCallStyles } from "./CallList";
import { useGoTo } from "./useGoTo";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: "4px" },
  header: { flexGrow: 1, minWidth: 0 },
  calls: { display: "flex", flexDirection: "column", gap: "16px", marginTop: "8px" },
});

/** The cells that a formula refers to and that have AEC calls: one level down, from where one can go on. */
export function Precedents({ audit }: { readonly audit: Audit }) {
  const styles = useStyles();
  const shared = useAuditStyles();
  const sections = useSectionStyles();
  const say = useWords();
  const heading = useId();
  const [goTo, problem] = useGoTo();
  const local = useLocalFormula();
  const { calls, precedents, more } = audit;
  if (precedents.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={sections.heading}>
        {say("precedents")}
      </h2>
      <p className={shared.small}>{say("precedentsCount", { count: precedents.length })}</p>
      {/* A cell without a call of its own is all about those that it refers to. */}
      <Accordion multiple collapsible defaultOpenItems={calls.length === 0 ? [0] : []}>
        {precedents.map((cell, index) => (
          <AccordionItem key={addressOf(cell.area)} value={index}>
            <PrecedentHead cell={cell} onGoTo={goTo} />
            <AccordionPanel className={styles.calls}>
              <code className={shared.formula}>{local(cell.formula)}</code>
              {cell.calls.map((call, at) => (
                <AuditedCallView key={`${at} ${call.text}`} call={call} />
              ))}
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      <p role="status" className={shared.small}>
        {problem}
      </p>
      {more && <p className={shared.small}>{say("precedentsMore")}</p>}
    </section>
  );
}

interface PrecedentHeadProps {
  readonly cell: AuditedCell;
  readonly onGoTo: (area: Area) => void;
}

function PrecedentHead({ cell: { area, value }, onGoTo }: PrecedentHeadProps) {
  const styles = useStyles();
  const call = useCallStyles();
  const { fold } = useSectionStyles();
  const say = useWords();
  const figures = useFigures();
  const address = addressOf(area);
  return (
    <div className={styles.row}>
      <AccordionHeader as="h3" size="small" className={styles.header} button={{ className: fold }}>
        <span className={call.header}>
          <span>{address}</span>
          <span className={call.value}>{figures.cell(value)}</span>
        </span>
      </AccordionHeader>
      <Button
        size="small"
        aria-label={say("goToCell", { cell: address })}
        onClick={() => onGoTo(area)}
      >
        {say("goTo")}
      </Button>
    </div>
  );
}
