import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { GroundClass } from "../../figures/classes";
import { ClassBadge } from "../../figures/ClassBadge";

const useStyles = makeStyles({
  top: {
    display: "flex",
    alignItems: "start",
    justifyContent: "space-between",
    columnGap: "8px",
  },
  title: { minWidth: 0, overflowWrap: "anywhere" },
  badge: { flexShrink: 0 },
  value: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
});

interface GroundLineProps {
  readonly title: ReactNode;
  readonly class: GroundClass;
  /** Left out for an input that nobody has set. */
  readonly value?: string;
}

/** The head of everything that an answer rests on: what it is, where it comes from, its value. */
export function GroundLine({ title, class: groundClass, value }: GroundLineProps) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.top}>
        <span className={styles.title}>{title}</span>
        <span className={styles.badge}>
          <ClassBadge of={groundClass} />
        </span>
      </div>
      {value !== undefined && <div className={styles.value}>{value}</div>}
    </>
  );
}
