import type { Project } from "../../../dataset/names";
import { call } from "../../../functions/call";
import { findFunction } from "../../../functions/catalogue";
import { CellError, isGrid } from "../../../functions/cells";
import type { Session } from "../../../functions/session";
import type { Reach } from "../figure";
import { figureOf } from "../figure";

/** The columns of the bridge, from left to right. */
export const stepIds = ["start", "retimer", "cable", "modelled", "gap", "stated"] as const;
export type StepId = (typeof stepIds)[number];

export interface BridgeStep {
  readonly id: StepId;
  /** A margin, which stands on zero, or what changes one. */
  readonly kind: "margin" | "change";
  readonly from: number;
  readonly to: number;
  /** The range of a margin that the source states. */
  readonly reach: Reach | undefined;
}

export type MarginBridge =
  | { readonly kind: "known"; readonly steps: readonly BridgeStep[] }
  | { readonly kind: "gap"; readonly message: string };

/** The steps from one project's stated margin to another's, as BRIDGE answers them under the active scenario. */
export function marginBridge(session: Session, from: Project, to: Project): MarginBridge {
  const answer = call(session, findFunction("BRIDGE")!, [from, to]);
  if (answer instanceof CellError) return { kind: "gap", message: answer.message };
  if (!isGrid(answer)) throw new Error("BRIDGE gives no table");
  const rows = new Map(answer.map(([step, points, margin]) => [step, { points, margin }]));
  const margin = (id: StepId) => rows.get(id)!.margin as number;
  const points = (id: StepId) => rows.get(id)!.points as number;
  const total = (id: StepId, reach?: Reach): BridgeStep => ({
    id,
    kind: "margin",
    from: 0,
    to: margin(id),
    reach,
  });
  const change = (id: StepId, start: number): BridgeStep => ({
    id,
    kind: "change",
    from: start,
    to: start + points(id),
    reach: undefined,
  });
  return {
    kind: "known",
    steps: [
      total("start", reachOf(session, from)),
      change("retimer", margin("start")),
      change("cable", margin("retimer")),
      total("modelled"),
      change("gap", margin("modelled")),
      total("stated", reachOf(session, to)),
    ],
  };
}

function reachOf(session: Session, project: Project): Reach | undefined {
  const figure = figureOf(session, "MARGIN", [project]);
  return figure.kind === "known" ? figure.reach : undefined;
}
