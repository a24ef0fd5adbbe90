import { fold } from "../spelling";
import type { Rule } from "./rule";

/** Parts of letters and digits with dots between: `demand.NV.2026`, `status.NV.ACC.1.6T`. */
const pattern = /^[A-Za-z0-9]+(\.[A-Za-z0-9]+)+$/;

export const ids: Rule = {
  id: "ids",
  description:
    "Ids of facts and inputs follow one pattern, and no two can be taken for each other.",
  check({ facts, inputs }) {
    const all = [...facts.map(({ id }) => id), ...Object.keys(inputs)];
    const seen = new Map<string, string>();
    return all.flatMap((id) => {
      if (!pattern.test(id)) return [{ where: id, what: "does not follow the pattern of ids" }];
      const other = seen.get(fold(id));
      seen.set(fold(id), id);
      return other === undefined ? [] : [{ where: id, what: `can be taken for ${other}` }];
    });
  },
};
