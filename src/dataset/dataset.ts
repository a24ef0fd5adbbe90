import { facts } from "./facts";
import { inputs } from "./inputs";
import type { Name } from "./names";
import { groupMembers, names } from "./names";
import { redirects } from "./redirects";
import { source } from "./source";
import type { Fact, InputBody, SourceDocument } from "./types";
import { datasetAsOf, datasetVersion } from "./version";

/** The whole dataset as one plain value, which is what the rules of `rules/` judge. */
export interface Dataset {
  readonly version: string;
  readonly asOf: string;
  readonly source: SourceDocument;
  readonly facts: readonly Fact[];
  readonly redirects: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, InputBody>>;
  readonly names: Readonly<Record<string, readonly Name[]>>;
  readonly groupMembers: Readonly<Record<string, readonly string[]>>;
}

export const dataset: Dataset = {
  version: datasetVersion,
  asOf: datasetAsOf,
  source,
  facts,
  redirects,
  inputs,
  names,
  groupMembers,
};
