import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DataBarHorizontalRegular, TableRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useId, useState } from "react";
import { isFlag, useKept } from "../../kept";
import { useWords } from "../../paneContext";
import { useSectionStyles } from "../../sectionStyles";
import type { Scene } from "../scene/scene";
import { SceneView } from "../scene/SceneView";
import { CopyPicture } from "./CopyPicture";
import { useWidth } from "./useWidth";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: "4px", marginLeft: "-8px" },
  sentence: { margin: 0, color: tokens.colorNeutralForeground2 },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  heading: { margin: 0 },
});

interface ChartFrameProps {
  readonly title: string;
  /** What the chart says, for those who do not see it and for those who do. */
  readonly sentence: string;
  readonly draw: (width: number) => Scene;
  readonly table: ReactNode;
  readonly notes?: readonly string[];
}

/** A chart with its title, what it says in a sentence, the table behind it and a picture of it to take along. */
export function ChartFrame({ title, sentence, draw, table, notes = [] }: ChartFrameProps) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const say = useWords();
  const id = useId();
  const [asTable, setAsTable] = useKept("charts.asTable", false, isFlag);
  const [outcome, setOutcome] = useState("");
  const [room, width] = useWidth();
  return (
    <section className={styles.frame} aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`} className={`${sections.heading} ${styles.heading}`}>
        {title}
      </h2>
      <p id={`${id}sentence`} className={styles.sentence}>
        {sentence}
      </p>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="subtle"
          icon={asTable ? <DataBarHorizontalRegular /> : <TableRegular />}
          onClick={() => setAsTable(!asTable)}
        >
          {say(asTable ? "showAsChart" : "showAsTable")}
        </Button>
        <CopyPicture {...{ title, sentence, draw }} onOutcome={setOutcome} />
      </div>
      <div ref={room}>
        {asTable ? (
          table
        ) : (
          <SceneView scene={draw(width)} labelledBy={`${id}title ${id}sentence`} />
        )}
      </div>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <p role="status" className={styles.note}>
        {outcome}
      </p>
    </section>
  );
}
