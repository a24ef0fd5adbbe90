import { useContext, useEffect, useMemo, useSyncExternalStore } from "react";
import type { Area } from "../../workbook/host";
import { WaitsContext } from "../attempt/waits";
import { keep, readKept } from "../kept";
import { usePane } from "../paneContext";
import type { AuditState, PinMemory } from "./follower";
import { AuditFollower } from "./follower";

function isArea(value: unknown): value is Area {
  if (typeof value !== "object" || value === null) return false;
  const { sheet, row, column, rows, columns } = value as Record<string, unknown>;
  return (
    typeof sheet === "string" &&
    [row, column, rows, columns].every((count) => Number.isSafeInteger(count))
  );
}

const memory: PinMemory = {
  read: () => readKept("audit.pinned", isArea) ?? null,
  write: (pinned) => keep("audit.pinned", pinned),
};

/** The audit of the selected or pinned cell, for as long as the component is there. */
export function useAudit(): readonly [AuditState, AuditFollower] {
  const { session, host } = usePane();
  const waits = useContext(WaitsContext);
  const follower = useMemo(
    () => new AuditFollower(session, host, memory, waits),
    [session, host, waits],
  );
  useEffect(() => follower.start(), [follower]);
  return [useSyncExternalStore(follower.watch, follower.read), follower];
}
