import { favours } from "./favours";
import { figures } from "./figures";
import { ids } from "./ids";
import { inputs } from "./inputs";
import { languages } from "./languages";
import { names } from "./names";
import { parts } from "./parts";
import { periods } from "./periods";
import { questions } from "./questions";
import { redirects } from "./redirects";
import { references } from "./references";
import type { Rule } from "./rule";
import { sourceRecord } from "./sourceRecord";
import { units } from "./units";

/** The rules that need nothing but the dataset. `ownWords` needs the source's fingerprints besides. */
export const rules: readonly Rule[] = [
  questions,
  units,
  figures,
  parts,
  languages,
  ids,
  references,
  redirects,
  names,
  inputs,
  periods,
  favours,
  sourceRecord,
];
