import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { facts } from "../../../dataset/facts";
import { LabelsMeaning } from "../../figures/LabelsMeaning";
import { oneOf, useKept } from "../../kept";
import { useLanguage, useWords } from "../../paneContext";
import type { Grouping } from "./browse";
import { found, grouped } from "./browse";
import { buyers } from "./customers";
import { FactFilters } from "./FactFilters";
import { FactList } from "./FactList";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "8px" },
  count: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  empty: { display: "flex", flexDirection: "column", alignItems: "start", gap: "8px" },
  title: { margin: "8px 0 0", fontSize: tokens.fontSizeBase400 },
  text: { margin: 0 },
});

const everybody = "";
const buyerIds = [everybody, ...buyers.map(({ id }) => id)] as const;

interface FactsViewProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly onQuestion: (question: number) => void;
}

/** Every fact of the source, to be searched, filtered and unfolded. */
export function FactsView(props: FactsViewProps) {
  const { search, onSearch, grouping, onGrouping, onQuestion } = props;
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const [buyer, setBuyer] = useKept("evidence.customer", everybody, oneOf(buyerIds));
  // The list may lag behind the typing; the field may not.
  const wanted = useDeferredValue(search);
  const listed = useMemo(
    () => found({ search: wanted, buyer: buyer === everybody ? undefined : buyer }),
    [wanted, buyer],
  );
  const groups = useMemo(() => grouped(listed, grouping, language), [listed, grouping, language]);
  const count = { count: listed.length, all: facts.length };
  const reset = () => {
    onSearch("");
    setBuyer(everybody);
  };
  return (
    <div className={styles.view}>
      <FactFilters
        search={search}
        onSearch={onSearch}
        grouping={grouping}
        onGrouping={onGrouping}
        buyer={buyer}
        onBuyer={setBuyer}
      />
      <span role="status" className={styles.count}>
        {say(count.count === count.all ? "factCountAll" : "factCount", count)}
      </span>
      {listed.length > 0 ? (
        <>
          <FactList groups={groups} onQuestion={onQuestion} />
          <LabelsMeaning />
        </>
      ) : (
        <div className={styles.empty}>
          <h2 className={styles.title}>{say("noFacts")}</h2>
          <p className={styles.text}>{say("noFactsNext")}</p>
          <Button onClick={reset}>{say("resetFilters")}</Button>
        </div>
      )}
    </div>
  );
}
