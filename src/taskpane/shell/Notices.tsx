import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { StateReport } from "../../workbook/state";
import { useLanguage, usePane, useWords } from "../paneContext";
import type { WordKey } from "../words";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px", padding: "12px 12px 0" },
});

interface Notice {
  readonly key: string;
  readonly title: string;
  readonly text: string;
}

/** Whether cells wait for the user to recalculate before they follow the scenario. */
function useManualCalculation(): boolean {
  const { host } = usePane();
  const [manual, setManual] = useState(false);
  useEffect(() => {
    let current = true;
    const read = () =>
      void host.calculationMode().then((mode) => {
        if (current) setManual(mode === "manual");
      });
    read();
    // No host announces a change of the mode; people change it outside the pane, so coming back is the time to look.
    window.addEventListener("focus", read);
    return () => {
      current = false;
      window.removeEventListener("focus", read);
    };
  }, [host]);
  return manual;
}

const reportTitles = {
  unreadable: "stateUnreadable",
  notRead: "stateNotRead",
  notSaved: "stateNotSaved",
} as const satisfies Record<StateReport["kind"], WordKey>;

function useReportText(): (report: StateReport) => string {
  const say = useWords();
  const language = useLanguage();
  return (report) => {
    switch (report.kind) {
      case "unreadable": {
        const problems = report.problems.map(({ path, words }) =>
          [path, words[language]].filter(Boolean).join(" "),
        );
        return say("stateUnreadableNext", { problem: problems[0] ?? "–" });
      }
      case "notRead":
        return report.words[language];
      case "notSaved":
        return `${report.words[language]} ${say("stateNotSavedNext")}`;
      default:
        return report satisfies never;
    }
  };
}

function useNotices(reports: readonly StateReport[]): readonly Notice[] {
  const say = useWords();
  const textOf = useReportText();
  const manual = useManualCalculation();
  const notices = reports.map((report): Notice => {
    const text = textOf(report);
    return { key: `${report.kind} ${text}`, title: say(reportTitles[report.kind]), text };
  });
  if (manual) {
    notices.push({
      key: "manual",
      title: say("manualCalculation"),
      text: say("manualCalculationNext"),
    });
  }
  // A report comes anew with each attempt that fails; it is said once.
  return [...new Map(notices.map((notice) => [notice.key, notice])).values()];
}

/** What the user must know about this workbook, above whatever tab is open. */
export function Notices({ reports }: { readonly reports: readonly StateReport[] }) {
  const styles = useStyles();
  const say = useWords();
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const notices = useNotices(reports).filter(({ key }) => !dismissed.includes(key));
  if (notices.length === 0) return null;
  return (
    <div className={styles.list}>
      {notices.map(({ key, title, text }) => (
        <MessageBar key={key} intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{title}</MessageBarTitle> {text}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={say("dismiss")}
                onClick={() => setDismissed([...dismissed, key])}
              />
            }
          />
        </MessageBar>
      ))}
    </div>
  );
}
