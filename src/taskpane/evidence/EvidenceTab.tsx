import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useId } from "react";
import { isText, oneOf, useKept } from "../kept";
import { useWords } from "../paneContext";
import { ChecksView } from "./checks/ChecksView";
import { CoverageView } from "./coverage/CoverageView";
import { groupings } from "./facts/browse";
import { FactsView } from "./facts/FactsView";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: "12px" },
});

const views = [
  { id: "facts", label: "viewFacts" },
  { id: "coverage", label: "viewCoverage" },
  { id: "checks", label: "viewChecks" },
] as const;
const viewIds = views.map(({ id }) => id);

/** The source: its facts, what it covers, and where it disagrees with itself. */
export default function EvidenceTab() {
  const styles = useStyles();
  const say = useWords();
  const base = useId();
  const [view, setView] = useKept("evidence.view", "facts", oneOf(viewIds));
  const [search, setSearch] = useKept("evidence.search", "", isText);
  const [grouping, setGrouping] = useKept("evidence.grouping", "topic", oneOf(groupings));
  const showQuestion = (question: number) => {
    setSearch(`Q${question}`);
    setGrouping("question");
    setView("facts");
  };
  return (
    <div className={styles.tab}>
      <TabList
        size="small"
        appearance="subtle-circular"
        aria-label={say("evidenceViews")}
        selectedValue={view}
        onTabSelect={(_event, { value }) => setView(value as typeof view)}
      >
        {views.map(({ id, label }) => (
          <Tab
            key={id}
            value={id}
            id={`${base}${id}`}
            {...(id === view && { "aria-controls": `${base}panel` })}
          >
            {say(label)}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={`${base}panel`} aria-labelledby={`${base}${view}`}>
        {view === "facts" && (
          <FactsView
            search={search}
            onSearch={setSearch}
            grouping={grouping}
            onGrouping={setGrouping}
            onQuestion={showQuestion}
          />
        )}
        {view === "coverage" && <CoverageView />}
        {view === "checks" && <ChecksView onQuestion={showQuestion} />}
      </div>
    </div>
  );
}
