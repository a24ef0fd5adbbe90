import {
  Button,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { LocalLanguageRegular } from "@fluentui/react-icons";
import type { Language } from "../../dataset/types";
import { languages, localeOf } from "../language";
import { useLanguage, usePane, useWords } from "../paneContext";
import { ActiveScenario } from "./ActiveScenario";

const useStyles = makeStyles({
  title: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "36px",
    padding: "0 8px 0 12px",
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface HeaderProps {
  readonly busy: boolean;
  readonly offersLanguages: boolean;
}

/** What is open, and which scenario every figure follows. It stays in sight on every tab. */
export function Header({ busy, offersLanguages }: HeaderProps) {
  const styles = useStyles();
  const say = useWords();
  return (
    <header>
      <div className={styles.title}>
        <h1 className={styles.name}>{say("productName")}</h1>
        {offersLanguages && <LanguageMenu />}
      </div>
      <ActiveScenario busy={busy} />
    </header>
  );
}

function LanguageMenu() {
  const say = useWords();
  const { session } = usePane();
  const language = useLanguage();
  return (
    <Menu
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        session.setLanguage(checkedItems[0] as Language);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<LocalLanguageRegular />}
          aria-label={say("switchLanguage")}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {languages.map(({ id, name }) => (
            <MenuItemRadio key={id} name="language" value={id} lang={localeOf[id]}>
              {name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
