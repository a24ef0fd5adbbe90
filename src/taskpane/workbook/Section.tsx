import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useId } from "react";
import { useSectionStyles } from "../sectionStyles";

const useStyles = makeStyles({
  text: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: "8px" },
});

interface SectionProps {
  readonly heading: string;
  readonly text?: string;
  readonly children: ReactNode;
}

/** One thing that can be done to the workbook: what it is, and its buttons. */
export function Section({ heading, text, children }: SectionProps) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={sections.heading}>
        {heading}
      </h2>
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {children && <div className={styles.actions}>{children}</div>}
    </section>
  );
}
