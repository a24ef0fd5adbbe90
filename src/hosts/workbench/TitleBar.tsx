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
import { DarkThemeRegular, LocalLanguageRegular } from "@fluentui/react-icons";
import type { JSX, ReactNode } from "react";
import type { Language } from "../../dataset/types";
import { languages, localeOf } from "../../taskpane/language";
import type { Appearance, Preferences } from "./preferences";
import { appearances } from "./preferences";
import type { PageWord } from "./words";
import { sayOnPage } from "./words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    flexShrink: 0,
    height: "40px",
    padding: "0 8px 0 12px",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  workbook: {
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
  },
  unsaved: {
    flexGrow: 1,
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    fontStyle: "italic",
    color: tokens.colorNeutralForeground3,
  },
});

const appearanceWords: Record<Appearance, PageWord> = {
  system: "themeSystem",
  light: "themeLight",
  dark: "themeDark",
  highContrast: "themeHighContrast",
};

interface TitleBarProps {
  readonly preferences: Preferences;
  readonly workbook: string;
  readonly unsaved: boolean;
  /** Opening and saving. */
  readonly children: ReactNode;
  readonly onChange: (changed: Partial<Preferences>) => void;
}

export function TitleBar({
  preferences: { language, appearance },
  workbook,
  unsaved,
  children,
  onChange,
}: TitleBarProps) {
  const styles = useStyles();
  const say = (key: PageWord) => sayOnPage(language, key);
  return (
    <header className={styles.bar}>
      <span className={styles.name}>{say("title")}</span>
      {children}
      <span className={styles.workbook} title={workbook}>
        {workbook}
      </span>
      <span className={styles.unsaved} role="status">
        {unsaved && say("unsaved")}
      </span>
      <Choice
        label={say("language")}
        icon={<LocalLanguageRegular />}
        options={languages.map(({ id, name }) => ({ id, name, lang: localeOf[id] }))}
        chosen={language}
        onChoose={(id) => onChange({ language: id as Language })}
      />
      <Choice
        label={say("theme")}
        icon={<DarkThemeRegular />}
        options={appearances.map((id) => ({ id, name: say(appearanceWords[id]) }))}
        chosen={appearance}
        onChoose={(id) => onChange({ appearance: id as Appearance })}
      />
    </header>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly icon: JSX.Element;
  readonly options: readonly {
    readonly id: string;
    readonly name: string;
    readonly lang?: string;
  }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function Choice({ label, icon, options, chosen, onChoose }: ChoiceProps) {
  const name = options.find(({ id }) => id === chosen)?.name ?? "";
  return (
    <Menu
      checkedValues={{ [label]: [chosen] }}
      onCheckedValueChange={(_event, { checkedItems }) => onChoose(checkedItems[0]!)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={icon} aria-label={`${label}: ${name}`}>
          {name}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {options.map(({ id, name: option, lang }) => (
            <MenuItemRadio key={id} name={label} value={id} lang={lang}>
              {option}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
