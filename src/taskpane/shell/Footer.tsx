import { makeStyles, tokens } from "@fluentui/react-components";
import { sourceRecord } from "../../dataset/sourceRecord";
import { datasetAsOf, datasetVersion } from "../../dataset/version";
import { formatDay } from "../format";
import { useLanguage, useWords } from "../paneContext";

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    padding: "10px 12px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: "8px",
    rowGap: "2px",
    margin: "0 0 6px",
  },
  value: { margin: 0, color: tokens.colorNeutralForeground2 },
  disclaimer: { margin: 0 },
});

/** Where the figures come from, of when they are, and what they are not. */
export function Footer() {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const rows = [
    [say("source"), sourceRecord.title[language]],
    [say("asOf"), formatDay(datasetAsOf, language)],
    [say("dataset"), datasetVersion],
  ];
  return (
    <footer className={styles.footer}>
      <dl className={styles.list}>
        {rows.map(([term, value]) => (
          <Row key={term} term={term!} value={value!} />
        ))}
      </dl>
      <p className={styles.disclaimer}>{sourceRecord.disclaimer[language]}</p>
    </footer>
  );
}

function Row({ term, value }: { readonly term: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>{term}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
