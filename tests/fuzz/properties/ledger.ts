import * as fc from "fast-check";
import { Session } from "../../../src/functions/session";
import { freeze } from "../../../src/workbook/freeze/freeze";
import { thaw } from "../../../src/workbook/freeze/thaw";
import { at, Model } from "../../support/memoryModel";
import type { CellJson } from "../cells";
import { anyCell, cellOf } from "../cells";
import { ensure, property } from "../property";
import { ensureNoPollution } from "../prototypes";
import { doneOrRefused, ensureSentence } from "../sentences";

/** What somebody typed into the sheet that keeps the formulas. */
interface Damage {
  readonly row: number;
  readonly column: number;
  readonly cell: CellJson;
}

const plausible = [
  ...["Sheet1", "sheet1", "Nope", "AEC Ledger", "A1", "A1:C9", "A1:XFD1048576", "XFE1", "C3:A1"],
  ...["=AEC.DEMAND(1)", "=1+1", "=", "[[1]]", "[[1700000]]", "[[]]", "[]", "[[1],[2,3]]", "{}"],
  ...["[[null]]", "[[1e999]]", '[["=1+1"]]', "Formula", "Sheet", "Cells", "Frozen values"],
];

const damages = fc.array(
  fc.record({
    row: fc.nat(12),
    column: fc.nat(9),
    cell: fc.oneof(fc.constantFrom<CellJson>(...plausible, null), anyCell),
  }),
  { minLength: 1, maxLength: 5 },
);

const ledger = "AEC Ledger";
const rowsAbove = 4;

function build(): Model {
  const model = new Model();
  for (let row = 0; row < 4; row += 1) {
    model.formula(row, 0, `=AEC.DEMAND("NV",2026)+${row}`, [[1_700_000 + row]]);
  }
  model.formula(0, 2, "=AEC.FACTS()", [
    ["id", "x"],
    ["y", 5],
  ]);
  model.formula(6, 0, "=A1*2", [[3_400_000]]);
  return model;
}

export const damagedLedger = property<readonly Damage[]>({
  name: "ledger",
  runs: 150,
  values: damages,
  async check(damage) {
    const model = build();
    const before = model.content().Sheet1!;
    await freeze(model.host, new Session(), "workbook");
    const frozen = model.content().Sheet1!;
    for (const { row, column, cell } of damage) {
      await model.host.writeValues(at(row, column, ledger), [[cellOf(cell)]]);
    }
    const thawed = await doneOrRefused(() => thaw(model.host, "workbook"));
    thawed?.leftAlone.forEach(({ why }) => ensureSentence(why));

    const after = model.content().Sheet1!;
    const kept = Object.values(model.content()[ledger] ?? {});
    const spoilt = new Set(damage.map(({ row }) => row));
    const isHeaderSound = ![...spoilt].some((row) => row < rowsAbove);
    Object.entries(before).forEach(([place, content]) => {
      const now = after[place];
      const isSame = now === content || now === frozen[place];
      ensure(isSame || (now ?? "").startsWith("=AEC."), () => `${place}: ${content} became ${now}`);
      if (!content.startsWith("=AEC")) {
        ensure(now === content, () => `${place}: ${content} became ${now}`);
      } else if (isHeaderSound && spoilt.size === 0) {
        ensure(now === content, () => `${place} did not thaw.`);
      } else {
        const found = now === content || kept.includes(`'${content}`);
        ensure(found || spoilt.size > 0, () => `${content} is lost.`);
      }
    });
    const lost = Object.values(before).filter(
      (content) => !Object.values(after).includes(content) && !kept.includes(`'${content}`),
    );
    ensure(lost.length <= damage.length, () => `More is lost than was damaged: ${lost.join()}`);
    ensureNoPollution();
  },
});
