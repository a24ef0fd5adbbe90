import type { Words } from "../../../dataset/types";
import type { Session } from "../../../functions/session";
import { initialState } from "../../../scenarios/catalogue";
import { readState, stateText, writeState } from "../../../scenarios/savedState";
import { freeName } from "../../../workbook/freeName";
import { HostError } from "../../../workbook/hostError";
import { emptyWorkbook } from "../../xlsx/emptyWorkbook";
import type { XlsxHost } from "../../xlsx/host/host";
import { openHost } from "../../xlsx/host/openHost";
import type { OpenedFile } from "../document";
import type { SheetTyped } from "../grid/contents";
import { sheetIdOf } from "../grid/fileSnapshot";
import { changedRuns } from "./changedCells";
import { leftAloneNote, nameTaken, orderNote } from "./words";

/** What is to be saved. */
export interface ToSave {
  /** Null for a workbook that was not opened from a file. */
  readonly file: OpenedFile | null;
  readonly sheets: readonly SheetTyped[];
  readonly session: Session;
  /** A state in the file that nobody could read. */
  readonly aside: string | null;
}

export interface Saved {
  readonly bytes: Uint8Array;
  /** What the file could not take over, a sentence each. */
  readonly notes: readonly Words[];
}

/**
 * The workbook as a file: the opened one with what was changed in it and with what that gives, or a new one. Every part that
 * nobody touched is kept byte for byte, and a cell whose value this calculation does not reproduce keeps it.
 */
export async function saveFile({ file, sheets, session, aside }: ToSave): Promise<Saved> {
  const blank = freeName(
    "Blank",
    sheets.map(({ name }) => name),
  );
  const opened = openHost(file?.bytes ?? emptyWorkbook(blank), session);
  const { host } = opened;
  const known = new Map(file?.content.sheets.map(({ name }, place) => [sheetIdOf(place), name]));
  for (const sheet of sheets) if (!known.has(sheet.id)) await addSheet(host, sheet);
  for (const sheet of sheets) {
    const runs = await changedRuns(host, known.get(sheet.id) ?? sheet.name, sheet);
    for (const { area, formulas } of runs) await host.writeFormulas(area, formulas);
  }
  if (!file) await host.removeSheet(blank);
  await keepState(host, session, file, aside);
  const bytes = await opened.save();
  const left = host.leftAlone;
  return {
    bytes,
    notes: [
      ...(isReordered(sheets, [...known.keys()]) ? [orderNote] : []),
      ...(left.length > 0 ? [leftAloneNote(left)] : []),
    ],
  };
}

async function addSheet(host: XlsxHost, { name, layout }: SheetTyped): Promise<void> {
  const got = layout ? await host.insertSheet({ ...layout, name }) : await host.addSheet(name);
  if (got !== name) throw new HostError(nameTaken(name));
}

/** Keeps the scenarios in the file where they are not what it has. */
async function keepState(
  host: XlsxHost,
  session: Session,
  file: OpenedFile | null,
  aside: string | null,
): Promise<void> {
  const state = file?.state ?? null;
  const saved = state === null ? undefined : readState(state);
  const before = saved?.ok ? saved.value : initialState;
  if (stateText(session.state) === stateText(before)) return;
  if (aside !== null) await host.keepAside(aside);
  await host.writeState(writeState(session.state));
}

/** Whether the file's sheets stand in another order, or others stand among them. */
function isReordered(sheets: readonly SheetTyped[], known: readonly string[]): boolean {
  const now = sheets.map(({ id }) => id).filter((id) => known.includes(id));
  const before = known.filter((id) => now.includes(id));
  const first = sheets.findIndex(({ id }) => !known.includes(id));
  const apart = first >= 0 && sheets.slice(first).some(({ id }) => known.includes(id));
  return apart || now.some((id, place) => id !== before[place]);
}
