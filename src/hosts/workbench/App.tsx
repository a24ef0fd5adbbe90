import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { TaskPane } from "../../taskpane/TaskPane";
import { themes } from "../../taskpane/themes";
import type { Desk } from "./desk";
import { DropArea } from "./DropArea";
import { FileButtons } from "./FileButtons";
import { FileNotice } from "./FileNotice";
import { FileQuestion } from "./FileQuestion";
import { GridArea } from "./GridArea";
import type { Preferences } from "./preferences";
import { keepPreferences } from "./preferences";
import { Splitter } from "./Splitter";
import { StatusLine } from "./StatusLine";
import { TitleBar } from "./TitleBar";
import { useTheme } from "./useTheme";
import { useFileKeys } from "./useFileKeys";
import { useLeaveWarning } from "./useLeaveWarning";
import { sayOnPage } from "./words";

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
  readonly desk: Desk;
  readonly initial: Preferences;
}

/** The page: a spreadsheet with the add-in's task pane beside it. */
export function App({ desk, initial }: AppProps) {
  const styles = useStyles();
  const { workbench, busy } = useSyncExternalStore(desk.watch, desk.read);
  const { session, host, progress } = workbench;
  const [preferences, setPreferences] = useState(initial);
  const theme = useTheme(preferences.appearance);
  const state = useSyncExternalStore(progress.watch, progress.read);
  const { language, paneWidth } = preferences;
  const name = workbench.document.name[language];
  const unsaved = state.edited.size > 0;

  const change = (changed: Partial<Preferences>) => {
    const next = { ...preferences, ...changed };
    setPreferences(next);
    keepPreferences(next);
    if (changed.language) session.setLanguage(changed.language);
  };

  useEffect(() => {
    document.title = `${unsaved ? "● " : ""}${name} – ${sayOnPage(language, "title")}`;
  }, [language, name, unsaved]);
  useFileKeys(desk);
  useLeaveWarning(unsaved);
  useEffect(() => workbench.setDark(theme !== "light"), [workbench, theme]);

  return (
    // Its class names go to every popover as well, so the layout is not among them.
    <FluentProvider theme={themes[theme]} style={{ height: "100%" }}>
      <div className={styles.page}>
        <TitleBar preferences={preferences} workbook={name} unsaved={unsaved} onChange={change}>
          <FileButtons
            desk={desk}
            busy={busy}
            ready={state.grid.kind === "ready"}
            language={language}
          />
        </TitleBar>
        <FileNotice desk={desk} language={language} />
        <div className={styles.main}>
          <main className={styles.sheet} aria-label={sayOnPage(language, "grid")}>
            <GridArea
              key={workbench.document.id}
              workbench={workbench}
              loading={state.grid}
              language={language}
            />
            <StatusLine host={host} state={state} language={language} />
          </main>
          <Splitter
            language={language}
            width={paneWidth}
            onWidth={(width) => change({ paneWidth: width })}
          />
          <Aside width={paneWidth} label={sayOnPage(language, "pane")}>
            <TaskPane
              key={workbench.document.id}
              session={session}
              host={host}
              theme={theme}
              offersLanguages={false}
              busy={state.calculation?.busy ?? false}
              reports={state.reports}
            />
          </Aside>
        </div>
        <DropArea language={language} onDrop={(file) => void desk.open(file)} />
        <FileQuestion desk={desk} name={name} language={language} />
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
