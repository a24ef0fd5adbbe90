import { CellError } from "../../src/functions/cells";
import { Model } from "../support/memoryModel";

/** Formulas in a run, apart from each other, on two sheets, spilling, and what is none of ours. */
export function build(): Model {
  const model = new Model();
  for (const row of [0, 1, 2, 6]) {
    model.formula(row, 0, `=AEC.DEMAND("NV",2026)+${row}`, [[1_700_000 + row]]);
  }
  model.formula(0, 2, "=AEC.FACTS()", [
    ["id", "=text"],
    [new CellError("#N/A"), 5],
  ]);
  model.formula(9, 2, "=A1*2", [[3_400_000]]);
  model.formula(0, 0, '=AEC.MIX("NV",2026,"800G")', [[new CellError("#N/A")]], "My data");
  return model;
}

/** The formulas that stand in cells or, as texts, in the ledger. */
export function formulasOf(model: Model): Set<string> {
  const kept = Object.values(model.content()).flatMap((cells) => Object.values(cells));
  return new Set(kept.map((text) => text.replace(/^'/, "")).filter((text) => text.startsWith("=")));
}
