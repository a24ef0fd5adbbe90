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
import type { WordKey } from "./words";

export interface TabEntry {
  readonly id: string;
  readonly label: WordKey;
  readonly Icon: FluentIcon;
  /** Fetches the panel when it is first opened. */
  load(): Promise<{ readonly default: ComponentType }>;
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
    load: () => import(/* webpackChunkName: "tab-functions" */ "./functions/FunctionsTab"),
  },
  {
    id: "audit",
    label: "tabAudit",
    Icon: FlowRegular,
    load: () => import(/* webpackChunkName: "tab-audit" */ "./audit/AuditTab"),
  },
  {
    id: "evidence",
    label: "tabEvidence",
    Icon: BookSearchRegular,
    load: () => import(/* webpackChunkName: "tab-evidence" */ "./evidence/EvidenceTab"),
  },
  {
    id: "charts",
    label: "tabCharts",
    Icon: DataBarVerticalRegular,
    load: () => import(/* webpackChunkName: "tab-charts" */ "./charts/ChartsTab"),
  },
  {
    id: "workbook",
    label: "tabWorkbook",
    Icon: DocumentTableRegular,
    load: () => import(/* webpackChunkName: "tab-workbook" */ "./workbook/WorkbookTab"),
  },
];
