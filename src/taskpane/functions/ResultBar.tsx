import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CellError } from "../../functions/cells";
import { useFigures } from "../figures/useFigures";
import { useLanguage, useWords } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { answerLine } from "./answerLine";
import type { Preview } from "./preview";
import type { Draft } from "./slots";

const useStyles = makeStyles({
  bar: {
    // In sight at the pane's lower edge while the arguments above are filled in.
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: "12px",
    margin: "0 -12px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: 0, flexShrink: 0 },
  line: {
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "right",
    overflowWrap: "anywhere",
  },
  figure: {
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  error: { color: tokens.colorStatusDangerForeground2 },
  stale: { opacity: 0.6 },
});

interface ResultBarProps {
  readonly headingId: string;
  readonly draft: Draft;
  readonly preview: Preview | undefined;
  /** True once the next result has been long in coming. */
  readonly slow: boolean;
}

/** The result in one line, in sight however many arguments there are. */
export function ResultBar({ headingId, draft, preview, slow }: ResultBarProps) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const say = useWords();
  return (
    <div className={styles.bar}>
      <h3 id={headingId} className={mergeClasses(sections.heading, styles.heading)}>
        {say("functionResult")}
      </h3>
      <span role="status" className={mergeClasses(styles.line, slow && styles.stale)}>
        {draft.formula === undefined ? (
          <Lacking draft={draft} />
        ) : preview ? (
          <PreviewLine preview={preview} />
        ) : (
          slow && say("resultWorking")
        )}
      </span>
    </div>
  );
}

function Lacking({ draft: { lacking } }: { readonly draft: Draft }) {
  const say = useWords();
  return lacking.length > 0
    ? say("resultLacks", { names: lacking.join(", ") })
    : say("resultUnsound");
}

function PreviewLine({ preview }: { readonly preview: Preview }) {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const figures = useFigures();
  switch (preview.kind) {
    case "answer": {
      const { answer, unit } = preview;
      return (
        <span className={mergeClasses(styles.figure, answer instanceof CellError && styles.error)}>
          {answerLine(answer, unit, figures, say)}
        </span>
      );
    }
    case "unresolved":
      return say("resultUnresolved");
    case "noSheet":
      return say("resultNoSheet", { sheet: preview.sheet });
    case "unreadable":
      return say("resultUnreadable", { reason: preview.reason[language] });
    default:
      return preview satisfies never;
  }
}
