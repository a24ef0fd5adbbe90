import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { localeOf } from "../../taskpane/language";
import { TaskPane } from "../../taskpane/TaskPane";
import { themes } from "../../taskpane/themes";
import { GridArea } from "./GridArea";
import type { Preferences } from "./preferences";
import { keepPreferences } from "./preferences";
import { Splitter } from "./Splitter";
import { StatusLine } from "./StatusLine";
import { TitleBar } from "./TitleBar";
import { useTheme } from "./useTheme";
import { sayOnPage } from "./words";
import type { Workbench } from "./workbench";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: { display: "flex", flexGrow: 1, minHeight: 0 },
  sheet: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  pane: { flexShrink: 0, minWidth: 0, height: "100%" },
});

interface AppProps {
  readonly workbench: Workbench;
  readonly initial: Preferences;
}

/** The page: a spreadsheet with the add-in's task pane beside it. */
export function App({ workbench, initial }: AppProps) {
  const styles = useStyles();
  const { session, host, progress } = workbench;
  const [preferences, setPreferences] = useState(initial);
  const theme = useTheme(preferences.appearance);
  const state = useSyncExternalStore(progress.watch, progress.read);
  const { language, paneWidth } = preferences;

  const change = (changed: Partial<Preferences>) => {
    const next = { ...preferences, ...changed };
    setPreferences(next);
    keepPreferences(next);
    if (changed.language) session.setLanguage(changed.language);
  };

  useEffect(() => {
    document.documentElement.lang = localeOf[language];
    document.title = sayOnPage(language, "title");
  }, [language]);
  useEffect(() => workbench.setDark(theme !== "light"), [workbench, theme]);

  return (
    // Its class names go to every popover as well, so the layout is not among them.
    <FluentProvider theme={themes[theme]} style={{ height: "100%" }}>
      <div className={styles.page}>
        <TitleBar preferences={preferences} onChange={change} />
        <div className={styles.main}>
          <main className={styles.sheet} aria-label={sayOnPage(language, "grid")}>
            <GridArea workbench={workbench} loading={state.grid} language={language} />
            <StatusLine host={host} state={state} language={language} />
          </main>
          <Splitter
            language={language}
            width={paneWidth}
            onWidth={(width) => change({ paneWidth: width })}
          />
          <Aside width={paneWidth} label={sayOnPage(language, "pane")}>
            <TaskPane
              session={session}
              host={host}
              theme={theme}
              offersLanguages={false}
              busy={state.calculation?.busy ?? false}
              reports={state.reports}
            />
          </Aside>
        </div>
      </div>
    </FluentProvider>
  );
}

interface AsideProps {
  readonly width: number;
  readonly label: string;
  readonly children: React.ReactNode;
}

function Aside({ width, label, children }: AsideProps) {
  const styles = useStyles();
  return (
    <aside className={styles.pane} style={{ width }} aria-label={label}>
      {children}
    </aside>
  );
}
