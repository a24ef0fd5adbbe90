import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useWords } from "../paneContext";
import { tabs } from "../tabs";

export const tabId = (id: string) => `aec-tab-${id}`;
export const panelId = (id: string) => `aec-panel-${id}`;

const useStyles = makeStyles({
  list: {
    flexShrink: 0,
    overflowX: "auto",
    padding: "0 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface PaneTabsProps {
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}

export function PaneTabs({ selected, onSelect }: PaneTabsProps) {
  const styles = useStyles();
  const say = useWords();
  return (
    <TabList
      size="small"
      className={styles.list}
      aria-label={say("tabs")}
      selectedValue={selected}
      onTabSelect={(_event, { value }) => onSelect(String(value))}
    >
      {tabs.map(({ id, label }) => (
        <Tab
          key={id}
          value={id}
          id={tabId(id)}
          {...(id === selected && { "aria-controls": panelId(id) })}
        >
          {say(label)}
        </Tab>
      ))}
    </TabList>
  );
}
