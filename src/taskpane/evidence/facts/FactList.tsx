import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useId, useState } from "react";
import { useWords } from "../../paneContext";
import type { FactGroup } from "./browse";
import { FactRow } from "./FactRow";
import { useRoving } from "../../useRoving";

const useStyles = makeStyles({
  group: { marginBottom: "12px" },
  heading: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    justifyContent: "space-between",
    columnGap: "8px",
    margin: 0,
    padding: "6px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface FactListProps {
  readonly groups: readonly FactGroup[];
  readonly onQuestion: (question: number) => void;
}

/** The facts in their groups. The whole list is one stop for the Tab key. */
export function FactList({ groups, onQuestion }: FactListProps) {
  const styles = useStyles();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const ids = groups.flatMap(({ facts }) => facts.map(({ id }) => id));
  const { current, handlers } = useRoving(ids);
  const toggle = useCallback((id: string) => {
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  return (
    <div {...handlers}>
      {groups.map((group) => (
        <section key={group.id} className={styles.group}>
          <GroupHeading group={group} />
          <ul className={styles.list}>
            {group.facts.map((fact) => (
              <FactRow
                key={fact.id}
                fact={fact}
                open={open.has(fact.id)}
                reachable={fact.id === current}
                onToggle={toggle}
                onQuestion={onQuestion}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function GroupHeading({ group: { name, facts } }: { readonly group: FactGroup }) {
  const styles = useStyles();
  const say = useWords();
  const label = useId();
  return (
    <h2
      id={label}
      className={styles.heading}
      aria-label={say("groupCount", { name, count: facts.length })}
    >
      <span>{name}</span>
      <span className={styles.count}>{facts.length}</span>
    </h2>
  );
}
