import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../paneContext";
import { groundClasses } from "./classes";
import { ClassBadge } from "./ClassBadge";
import { useBarStyles } from "./RangeBar";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    alignItems: "start",
    columnGap: "8px",
    rowGap: "6px",
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2 },
  sign: { display: "block", width: "36px", height: "18px", overflow: "visible" },
});

/** What the badges and the marks of the bars stand for; folded up until somebody asks. */
export function LabelsMeaning() {
  const styles = useStyles();
  const bar = useBarStyles();
  const say = useWords();
  return (
    <details>
      <summary className={styles.summary}>{say("labelsMeaning")}</summary>
      <dl className={styles.list}>
        {groundClasses.map((name) => (
          <Line key={name} sign={<ClassBadge of={name} />}>
            {say(`classMeaning.${name}`)}
          </Line>
        ))}
        <Line
          sign={
            <Sign name={say("signLine")}>
              <line className={bar.stated} x1="18" x2="18" y1="2" y2="16" />
            </Sign>
          }
        >
          {say("barStated")}
        </Line>
        <Line
          sign={
            <Sign name={say("signDashed")}>
              <rect
                className={mergeClasses(bar.span, bar.assumed)}
                x="2"
                width="32"
                y="5"
                height="8"
              />
            </Sign>
          }
        >
          {say("barOpen")}
        </Line>
        <Line
          sign={
            <Sign name={say("signDiamond")}>
              <path className={bar.used} d="M18 3 L24 9 L18 15 L12 9 Z" />
            </Sign>
          }
        >
          {say("barUsed")}
        </Line>
      </dl>
    </details>
  );
}

function Line({ sign, children }: { readonly sign: ReactNode; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt>{sign}</dt>
      <dd className={styles.meaning}>{children}</dd>
    </>
  );
}

function Sign({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <svg className={styles.sign} role="img" aria-label={name}>
      {children}
    </svg>
  );
}
