import type { FluentIcon } from "@fluentui/react-icons";
import {
  BookSearchRegular,
  DataBarVerticalRegular,
  DataTrendingRegular,
  DocumentTableRegular,
  FlowRegular,
  MathFormulaRegular,
} from "@fluentui/react-icons";
import type { ComponentType } from "react";
import { withWords } from "./withWords";
import type { FirstWordKey } from "./words";

interface PanelModule {
  readonly default: ComponentType;
}

export interface TabEntry {
  readonly id: string;
  readonly label: FirstWordKey;
  readonly Icon: FluentIcon;
  /** Fetches the panel when it is first opened. */
  load(): Promise<PanelModule>;
}

/** The tabs of the pane, in order. */
export const tabs: readonly TabEntry[] = [
  {
    id: "scenario",
    label: "tabScenario",
    Icon: DataTrendingRegular,
    load: () => import(/* webpackChunkName: "tab-scenario" */ "./scenario/ScenarioTab"),
  },
  {
    id: "functions",
    label: "tabFunctions",
    Icon: MathFormulaRegular,
    load: () =>
      withWords(import(/* webpackChunkName: "tab-functions" */ "./functions/FunctionsTab")),
  },
  {
    id: "audit",
    label: "tabAudit",
    Icon: FlowRegular,
    load: () => withWords(import(/* webpackChunkName: "tab-audit" */ "./audit/AuditTab")),
  },
  {
    id: "evidence",
    label: "tabEvidence",
    Icon: BookSearchRegular,
    load: () => withWords(import(/* webpackChunkName: "tab-evidence" */ "./evidence/EvidenceTab")),
  },
  {
    id: "charts",
    label: "tabCharts",
    Icon: DataBarVerticalRegular,
    load: () => withWords(import(/* webpackChunkName: "tab-charts" */ "./charts/ChartsTab")),
  },
  {
    id: "workbook",
    label: "tabWorkbook",
    Icon: DocumentTableRegular,
    load: () => withWords(import(/* webpackChunkName: "tab-workbook" */ "./workbook/WorkbookTab")),
  },
];
