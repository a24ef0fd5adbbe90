import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { TaskListLtrRegular } from "@fluentui/react-icons";
import { useWords } from "../paneContext";
import { headlines, shownAtFirst } from "./headlines";
import { useChosenHeadlines } from "./useChosenHeadlines";

const useStyles = makeStyles({
  button: { flexShrink: 0, marginRight: "-8px" },
  popover: { maxHeight: "60vh", overflowY: "auto" },
});

const menu = "figures";

/** Which of the headline figures are shown. */
export function HeadlineChooser() {
  const styles = useStyles();
  const say = useWords();
  const { chosen, choose } = useChosenHeadlines();
  return (
    <Menu
      persistOnItemClick
      checkedValues={{ [menu]: [...chosen] }}
      onCheckedValueChange={(_event, { checkedItems }) => choose(checkedItems)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={styles.button}
          size="small"
          appearance="subtle"
          icon={<TaskListLtrRegular />}
        >
          {say("chooseFigures")}
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          <MenuItem onClick={() => choose(shownAtFirst)}>{say("usualFigures")}</MenuItem>
          <MenuDivider />
          {headlines.map(({ label: group, figures }) => (
            <MenuGroup key={group}>
              <MenuGroupHeader>{say(group)}</MenuGroupHeader>
              {figures.map(({ label }) => (
                <MenuItemCheckbox key={label} name={menu} value={label}>
                  {say(label)}
                </MenuItemCheckbox>
              ))}
            </MenuGroup>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
