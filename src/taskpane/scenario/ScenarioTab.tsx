import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useId } from "react";
import { isBuiltIn } from "../../scenarios/catalogue";
import { isFlag, useKept } from "../kept";
import { useSession, useWords } from "../paneContext";
import { Part } from "../shell/Panel";
import { withWords } from "../withWords";
import { HeadlineTable } from "./HeadlineTable";
import { NoticeBar } from "./NoticeBar";
import { ScenarioActions } from "./ScenarioActions";
import { ScenarioMeaning } from "./ScenarioMeaning";
import { ScenarioPicker } from "./ScenarioPicker";
import { useCopy } from "./useCopy";

const scenarioEditor = {
  load: () => withWords(import(/* webpackChunkName: "scenario-editor" */ "./edit/ScenarioEditor")),
};

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: "16px" },
  choice: { display: "flex", flexDirection: "column", gap: "8px" },
  toggle: { alignSelf: "start" },
});

/** Chooses the scenario, says what it means, edits it, and shows what it does to the main figures. */
export default function ScenarioTab() {
  const styles = useStyles();
  const say = useWords();
  const { active } = useSession();
  const editor = useId();
  const [open, setOpen] = useKept("scenario.editing", false, isFlag);
  const copy = useCopy();
  const copyToEdit: typeof copy = (source) => {
    copy(source);
    setOpen(true);
  };
  return (
    <div className={styles.tab}>
      <NoticeBar />
      <div className={styles.choice}>
        <ScenarioPicker />
        <ScenarioActions onCopy={copyToEdit} />
      </div>
      <div className={styles.choice}>
        <ScenarioMeaning />
        <Button
          className={styles.toggle}
          size="small"
          icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-expanded={open}
          {...(open && { "aria-controls": editor })}
          onClick={() => setOpen(!open)}
        >
          {say(isBuiltIn(active.id) ? "showInputs" : "editScenario")}
        </Button>
        {open && (
          <div id={editor}>
            <Part
              part={scenarioEditor}
              props={{ onCopy: copyToEdit }}
              loading={<Spinner size="tiny" label={say("loading")} />}
            />
          </div>
        )}
      </div>
      <HeadlineTable />
    </div>
  );
}
