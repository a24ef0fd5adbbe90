import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo } from "react";
import type { HostReport } from "../workbook/report";
import { localeOf } from "./language";
import { OpenTabContext } from "./openTab";
import type { Pane } from "./paneContext";
import { PaneContext, useLanguage } from "./paneContext";
import { Footer } from "./shell/Footer";
import { Header } from "./shell/Header";
import { Notices } from "./shell/Notices";
import { Panel } from "./shell/Panel";
import { PaneTabs, panelId, tabId } from "./shell/PaneTabs";
import { scrollKey, useKeptScroll } from "./shell/useKeptScroll";
import type { TabRequest } from "./shell/useRequestedTab";
import { useRequestedTab } from "./shell/useRequestedTab";
import { tabs } from "./tabs";
import type { ThemeName } from "./themes";
import { themes } from "./themes";
import { watchSwitches } from "./workbook/lastSwitch";

export interface TaskPaneProps extends Pane {
  readonly theme: ThemeName;
  /** True while the host brings cells up to date. */
  readonly busy?: boolean;
  readonly reports?: readonly HostReport[];
  readonly request?: TabRequest | undefined;
  /** False where the page around the pane offers the languages. */
  readonly offersLanguages?: boolean;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    // No last line of one word, or of one Chinese character.
    textWrap: "pretty",
  },
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
  },
  panel: { flexGrow: 1, padding: "12px", outlineStyle: "none" },
});

/** The add-in's task pane: the same in every host. */
export function TaskPane({ session, host, theme, ...shell }: TaskPaneProps) {
  const pane = useMemo(() => ({ session, host }), [session, host]);
  useEffect(() => watchSwitches(session, host), [session, host]);
  return (
    <PaneContext value={pane}>
      <ThemedShell theme={theme} {...shell} />
    </PaneContext>
  );
}

function ThemedShell({ theme, ...shell }: Omit<TaskPaneProps, keyof Pane>) {
  const styles = useStyles();
  const language = useLanguage();
  // Dialogs and menus stand outside the pane's own element.
  useEffect(() => {
    document.documentElement.lang = localeOf[language];
  }, [language]);
  return (
    // Its class names go to every popover as well, so the layout is not among them.
    <FluentProvider theme={themes[theme]} style={{ height: "100%" }}>
      <div className={styles.root} lang={localeOf[language]}>
        <Shell {...shell} />
      </div>
    </FluentProvider>
  );
}

function Shell({
  busy = false,
  reports = [],
  request,
  offersLanguages = true,
}: Omit<TaskPaneProps, keyof Pane | "theme">) {
  const styles = useStyles();
  const [current, setCurrent] = useRequestedTab(request);
  const tab = tabs.find(({ id }) => id === current)!;
  // What leads to another tab goes away with its own, so the focus goes ahead.
  const openTab = useCallback(
    (id: string) => {
      setCurrent(id);
      document.getElementById(tabId(id))?.focus();
    },
    [setCurrent],
  );
  const scroll = useKeptScroll(scrollKey(current));
  return (
    <OpenTabContext value={openTab}>
      <Header busy={busy} offersLanguages={offersLanguages} />
      <PaneTabs selected={current} onSelect={setCurrent} />
      <div className={styles.scroll} ref={scroll}>
        <Notices reports={reports} />
        <div
          role="tabpanel"
          id={panelId(tab.id)}
          aria-labelledby={tabId(tab.id)}
          className={styles.panel}
        >
          <Panel key={tab.id} tab={tab} />
        </div>
        <Footer />
      </div>
    </OpenTabContext>
  );
}
