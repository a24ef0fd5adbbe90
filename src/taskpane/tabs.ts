import type { ComponentType } from "react";
import type { WordKey } from "./words";

export interface TabEntry {
  readonly id: string;
  readonly label: WordKey;
  /** Fetches the panel when it is first opened. */
  load(): Promise<{ readonly default: ComponentType }>;
}

/** The tabs of the pane, in order. */
export const tabs: readonly TabEntry[] = [
  {
    id: "scenario",
    label: "tabScenario",
    load: () => import(/* webpackChunkName: "tab-scenario" */ "./scenario/ScenarioTab"),
  },
  {
    id: "functions",
    label: "tabFunctions",
    load: () => import(/* webpackChunkName: "tab-functions" */ "./functions/FunctionsTab"),
  },
  {
    id: "audit",
    label: "tabAudit",
    load: () => import(/* webpackChunkName: "tab-audit" */ "./audit/AuditTab"),
  },
  {
    id: "evidence",
    label: "tabEvidence",
    load: () => import(/* webpackChunkName: "tab-evidence" */ "./evidence/EvidenceTab"),
  },
  {
    id: "charts",
    label: "tabCharts",
    load: () => import(/* webpackChunkName: "tab-charts" */ "./charts/ChartsTab"),
  },
];
