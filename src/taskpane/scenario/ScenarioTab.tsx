import { makeStyles } from "@fluentui/react-components";
import { HeadlineTable } from "./HeadlineTable";
import { ScenarioMeaning } from "./ScenarioMeaning";
import { ScenarioPicker } from "./ScenarioPicker";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: "16px" },
});

/** Chooses the scenario, says what it means, and shows what it does to the main figures. */
export default function ScenarioTab() {
  const styles = useStyles();
  return (
    <div className={styles.tab}>
      <ScenarioPicker />
      <ScenarioMeaning />
      <HeadlineTable />
    </div>
  );
}
