import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { HostReport } from "../../workbook/report";
import { useLanguage, useWords } from "../paneContext";
import type { WordKey } from "../words";
import { useManualCalculation } from "./useManualCalculation";

const useStyles = makeStyles({
  // Without ways out it would keep a row of its own.
  ways: { ":empty": { display: "none" } },
  list: { display: "flex", flexDirection: "column", gap: "8px", padding: "12px 12px 0" },
});

interface Notice {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  /** What the user can do about it, on the spot. */
  readonly ways?: readonly {
    readonly label: string;
    readonly act: () => void;
    readonly disabled: boolean;
  }[];
}

const reportTitles = {
  unreadable: "stateUnreadable",
  notRead: "stateNotRead",
  notSaved: "stateNotSaved",
  silent: "stateSilent",
  missing: "hostLacks",
  refused: "commandRefused",
} as const satisfies Record<HostReport["kind"], WordKey>;

function useReportText(): (report: HostReport) => string {
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
      case "missing":
      case "refused":
        return report.words?.[language] ?? "";
      case "notSaved":
        return [report.words?.[language], say("stateNotSavedNext")].join(" ");
      case "silent":
        return say("stateSilentNext");
      default:
        return report satisfies never;
    }
  };
}

/** A report comes anew with each attempt to save that fails, and is said once; a new silence or refusal is said again. */
const keyOf = (report: HostReport) => JSON.stringify(report);

function useManualNotice(): Notice | null {
  const say = useWords();
  const { manual, problem, busy, ...ways } = useManualCalculation();
  const { recalculate, calculateAutomatically, cancel } = ways;
  if (!manual) return null;
  return {
    key: "manual",
    title: say("manualCalculation"),
    text: problem || say("manualCalculationNext"),
    ways: [
      { label: say("recalculateNow"), act: recalculate, disabled: busy },
      { label: say("calculateAutomatically"), act: calculateAutomatically, disabled: busy },
      ...(cancel ? [{ label: say("cancel"), act: cancel, disabled: false }] : []),
    ],
  };
}

function useNotices(reports: readonly HostReport[]): readonly Notice[] {
  const say = useWords();
  const textOf = useReportText();
  const manual = useManualNotice();
  const notices = reports.map((report): Notice => {
    const title = say(reportTitles[report.kind]);
    return { key: keyOf(report), title, text: textOf(report) };
  });
  if (manual) notices.push(manual);
  return [...new Map(notices.map((notice) => [notice.key, notice])).values()];
}

/** What the user must know about this workbook, above whatever tab is open. */
export function Notices({ reports }: { readonly reports: readonly HostReport[] }) {
  const styles = useStyles();
  const say = useWords();
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const all = useNotices(reports);
  const isThere = (key: string) => all.some((notice) => notice.key === key);
  // What is over and comes again is said again.
  if (!dismissed.every(isThere)) setDismissed(dismissed.filter(isThere));
  const notices = all.filter(({ key }) => !dismissed.includes(key));
  if (notices.length === 0) return null;
  return (
    <div className={styles.list}>
      {notices.map(({ key, title, text, ways = [] }) => (
        <MessageBar key={key} intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{title}</MessageBarTitle> {text}
          </MessageBarBody>
          <MessageBarActions
            className={styles.ways}
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={say("dismiss")}
                onClick={() => setDismissed([...dismissed, key])}
              />
            }
          >
            {ways.map(({ label, act, disabled }) => (
              <Button key={label} size="small" disabledFocusable={disabled} onClick={act}>
                {label}
              </Button>
            ))}
          </MessageBarActions>
        </MessageBar>
      ))}
    </div>
  );
}
