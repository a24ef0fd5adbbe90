import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { AuditedCall } from "../../workbook/audit/call";
import { useFigures } from "../figures/useFigures";
import { useLocalFormula } from "../formula/useLocalFormula";
import { useSectionStyles } from "../sectionStyles";
import { AuditedCallView } from "./AuditedCallView";

/** So many calls are unfolded at first: more of them are easier to choose among than to read through. */
const unfolded = 2;

export const useCallStyles = makeStyles({
  panel: { margin: "0 0 8px", paddingLeft: 0, paddingRight: 0 },
  header: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "8px",
    width: "100%",
    minWidth: 0,
    padding: "6px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: {
    minWidth: 0,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
    textAlign: "left",
  },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

/** The AEC calls of one formula, each to be unfolded. */
export function CallList({ calls }: { readonly calls: readonly AuditedCall[] }) {
  const styles = useCallStyles();
  const local = useLocalFormula();
  const { fold } = useSectionStyles();
  return (
    <Accordion
      multiple
      collapsible
      defaultOpenItems={calls.slice(0, calls.length > unfolded ? 1 : unfolded).map((_, i) => i)}
    >
      {calls.map((call, index) => (
        <AccordionItem key={`${index} ${call.text}`} value={index}>
          <AccordionHeader as="h3" size="small" button={{ className: fold }}>
            <span className={styles.header}>
              <span className={styles.text}>{local(`=${call.text}`).slice(1)}</span>
              <CallValue call={call} />
            </span>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <AuditedCallView call={call} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

function CallValue({ call: { found } }: { readonly call: AuditedCall }) {
  const styles = useCallStyles();
  const figures = useFigures();
  if (!found || found.subject) return null;
  return <span className={styles.value}>{figures.cell(found.value, found.unit)}</span>;
}
