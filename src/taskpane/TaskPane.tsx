import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Language } from "../dataset/types";
import type { StateReport } from "../workbook/state";
import { localeOf } from "./language";
import type { Pane } from "./paneContext";
import { PaneContext, useLanguage } from "./paneContext";
import { Footer } from "./shell/Footer";
import { Header } from "./shell/Header";
import { Notices } from "./shell/Notices";
import { Panel } from "./shell/Panel";
import { PaneTabs, panelId, tabId } from "./shell/PaneTabs";
import { tabs } from "./tabs";
import type { ThemeName } from "./themes";
import { themes } from "./themes";

export interface TaskPaneProps extends Pane {
  readonly theme: ThemeName;
  /** True while the host brings cells up to date. */
  readonly busy?: boolean;
  readonly reports?: readonly StateReport[];
  /** Given where the pane itself offers the languages; left out where the page around it does. */
  readonly onLanguage?: (language: Language) => void;
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
  return (
    <PaneContext value={pane}>
      <ThemedShell theme={theme} {...shell} />
    </PaneContext>
  );
}

function ThemedShell({ theme, ...shell }: Omit<TaskPaneProps, keyof Pane>) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <FluentProvider
      theme={themes[theme]}
      className={styles.root}
      lang={localeOf[language]}
      data-theme={theme}
    >
      <Shell {...shell} />
    </FluentProvider>
  );
}

function Shell({
  busy = false,
  reports = [],
  onLanguage,
}: Omit<TaskPaneProps, keyof Pane | "theme">) {
  const styles = useStyles();
  const [current, setCurrent] = useState(tabs[0]!.id);
  const tab = tabs.find(({ id }) => id === current)!;
  return (
    <>
      <Header busy={busy} onLanguage={onLanguage} />
      <PaneTabs selected={current} onSelect={setCurrent} />
      <div className={styles.scroll}>
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
    </>
  );
}
