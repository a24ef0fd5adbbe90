import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useWords } from "../paneContext";
import { tabs } from "../tabs";

export const tabId = (id: string) => `aec-tab-${id}`;
export const panelId = (id: string) => `aec-panel-${id}`;

const useStyles = makeStyles({
  list: {
    flexShrink: 0,
    // All stay in sight at any width: at the narrowest under smaller names, in large type on two lines.
    flexWrap: "wrap",
    containerType: "inline-size",
    padding: "2px 4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: "max-content",
    gridAutoFlow: "row",
    justifyItems: "center",
    padding: "4px 3px 6px",
    "& .fui-Tab__content": {
      gridColumnStart: 1,
      gridRowStart: 2,
      padding: 0,
      fontSize: tokens.fontSizeBase100,
      lineHeight: tokens.lineHeightBase200,
      "@container (min-width: 380px)": { fontSize: tokens.fontSizeBase200 },
    },
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
      reserveSelectedTabSpace={false}
      aria-label={say("tabs")}
      selectedValue={selected}
      onTabSelect={(_event, { value }) => onSelect(String(value))}
    >
      {tabs.map(({ id, label, Icon }) => (
        <Tab
          key={id}
          value={id}
          id={tabId(id)}
          className={styles.tab}
          icon={<Icon />}
          {...(id === selected && { "aria-controls": panelId(id) })}
        >
          {say(label)}
        </Tab>
      ))}
    </TabList>
  );
}
