import { facts } from "./facts";
import type { DescribedInput } from "./inputMeanings";
import { describedInput } from "./inputMeanings";
import { inputIds } from "./inputs";
import type { Name } from "./names";
import { groupMembers, names } from "./names";
import { redirects } from "./redirects";
import { sourceRecord } from "./sourceRecord";
import type { Fact, SourceDocument } from "./types";
import { datasetAsOf, datasetVersion } from "./version";

/** The whole dataset as one plain value, which is what the rules of `rules/` judge. */
export interface Dataset {
  readonly version: string;
  readonly asOf: string;
  readonly source: SourceDocument;
  readonly facts: readonly Fact[];
  readonly redirects: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, DescribedInput>>;
  readonly names: Readonly<Record<string, readonly Name[]>>;
  readonly groupMembers: Readonly<Record<string, readonly string[]>>;
}

export const dataset: Dataset = {
  version: datasetVersion,
  asOf: datasetAsOf,
  source: sourceRecord,
  facts,
  redirects,
  inputs: Object.fromEntries(inputIds.map((id) => [id, describedInput(id)])),
  names,
  groupMembers,
};
