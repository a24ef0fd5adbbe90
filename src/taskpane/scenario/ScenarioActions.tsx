import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import {
  AddRegular,
  ArrowDownloadRegular,
  ArrowImportRegular,
  DeleteRegular,
  MoreHorizontalRegular,
} from "@fluentui/react-icons";
import { useState } from "react";
import { isBuiltIn } from "../../scenarios/catalogue";
import { removeScenario, restoreScenario } from "../../scenarios/edit/remove";
import { exportScenario } from "../../scenarios/schema";
import type { Scenario } from "../../scenarios/types";
import { textOf } from "../language";
import { useLanguage, useSession, useWords } from "../paneContext";
import { Part } from "../shell/Panel";
import { withWords } from "../withWords";
import { inReadingOrder } from "../scenarioLook";
import { fail, tell } from "./notice";
import { downloadText } from "./transfer/download";
import { editScenarios } from "./useEdit";

const importDialog = {
  load: () =>
    withWords(import(/* webpackChunkName: "scenario-transfer" */ "./transfer/ImportDialog")),
};

const useStyles = makeStyles({ row: { display: "flex", flexWrap: "wrap", gap: "6px" } });

interface ScenarioActionsProps {
  readonly onCopy: (source: Scenario) => void;
}

/** What is done to scenarios as wholes. */
export function ScenarioActions({ onCopy }: ScenarioActionsProps) {
  const styles = useStyles();
  const say = useWords();
  const [importing, setImporting] = useState(false);
  return (
    <div className={styles.row}>
      <CopyMenu onCopy={onCopy} />
      <Button size="small" icon={<ArrowImportRegular />} onClick={() => setImporting(true)}>
        {say("importScenario")}
      </Button>
      <ActiveMenu />
      {importing && <Part part={importDialog} props={{ onClose: () => setImporting(false) }} />}
    </div>
  );
}

/** A new scenario begins as a copy of one that is there. */
function CopyMenu({ onCopy }: ScenarioActionsProps) {
  const say = useWords();
  const language = useLanguage();
  const { scenarios } = useSession();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" icon={<AddRegular />}>
          {say("newScenario")}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {inReadingOrder(scenarios).map((scenario) => (
            <MenuItem key={scenario.id} onClick={() => onCopy(scenario)}>
              {say("copyOf", { name: textOf(scenario.name, language) })}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** What can be done to the active scenario, if it is the user's own. */
function ActiveMenu() {
  const say = useWords();
  const language = useLanguage();
  const session = useSession();
  const { active } = session;
  const name = textOf(active.name, language);
  if (isBuiltIn(active.id)) return null;
  const exportIt = () => {
    const file = `${active.id}.json`;
    const text = exportScenario(active);
    downloadText(file, text);
    tell(session, { text: "scenarioExported", fill: { name, file }, exported: text });
  };
  const remove = () => {
    const refused = editScenarios(session, (state) => {
      const { state: next, removed } = removeScenario(state, active.id);
      const undo = (now: typeof state) => restoreScenario(now, removed);
      tell(session, { text: "scenarioDeleted", fill: { name }, undo });
      return next;
    });
    if (refused) fail(session, refused);
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          icon={<MoreHorizontalRegular />}
          aria-label={say("moreActions", { name })}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<ArrowDownloadRegular />} onClick={exportIt}>
            {say("exportScenario", { name })}
          </MenuItem>
          <MenuItem icon={<DeleteRegular />} onClick={remove}>
            {say("deleteScenario", { name })}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
