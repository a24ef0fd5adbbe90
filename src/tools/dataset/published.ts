import type { Dataset } from "../../dataset/dataset";
import { datasetVersion } from "../../dataset/version";
import { withMarked } from "../marked";
import { objections } from "./difference";
import { allNotes } from "./notes";
import type { Snapshot } from "./snapshot";
import { publishedSnapshots, snapshotFolder, snapshotOf } from "./snapshot";

export const currentSnapshotFile = `${snapshotFolder}/${datasetVersion}.json`;

/**
 * The snapshot of the dataset's version. One that is kept stays as it is: who cites a version must find the same figures in it.
 *
 * @throws If the dataset is no longer what is kept under its version.
 */
export function currentSnapshot(kept: string, dataset: Dataset): string {
  const now = snapshotOf(dataset);
  if (kept === "") return `${JSON.stringify(now, null, 2)}\n`;
  const wrong = objections(JSON.parse(kept) as Snapshot, now);
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  return kept;
}

/** The changelog with the notes of the dataset's versions brought up to date. */
export function changelogWith(changelog: string): string {
  return withMarked(changelog, "dataset", allNotes(publishedSnapshots()));
}
