import type { Injector, Workbook } from "@univerjs/core";
import { Rectangle } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Place } from "./dirty";
import { cellsOf, isWithin } from "./geometry";
import type { Spill } from "./spillRecords";
import { spillsOf, wantedBy } from "./spillRecords";

type SpillPlace = Spill & Place;

/** Spills that want the same cells, of which one only can have them. */
export class Contention {
  private readonly model: FormulaDataModel;
  /** Those that contended when they were last told of, and which of them were without room. */
  private told = "";

  constructor(
    injector: Injector,
    private readonly workbook: Workbook,
    private readonly isBlocked: (spill: Place) => boolean,
  ) {
    this.model = injector.get(FormulaDataModel);
  }

  /** The cells that a cell affects besides itself when it is set: it may block a spill, give it room, or have been one. */
  touchedBy({ sheetId, row, column }: Place): readonly Place[] {
    return this.spills(sheetId).flatMap((spill) => {
      if (spill.row === row && spill.column === column) {
        return cellsOf(spill.range).map((cell) => ({ ...cell, sheetId }));
      }
      return isWithin(row, column, spill.range) ? [spill] : [];
    });
  }

  /** The spills that have to be calculated together; none where that was done and came to nothing else. */
  unsettled(): readonly Place[] {
    const sheets = this.workbook.getSheets().map((sheet) => sheet.getSheetId());
    const contending = sheets.flatMap((sheetId) => this.contendersOf(sheetId));
    const state = JSON.stringify(contending.map((one) => [one, this.isBlocked(one)]));
    if (state === this.told) return [];
    this.told = state;
    return contending;
  }

  /** The spills without room, and those that stand in their way. */
  private contendersOf(sheetId: string): readonly SpillPlace[] {
    // A full calculation asks this of all spills, which mostly all have room.
    if (!this.hasBlocked(sheetId)) return [];
    const spills = this.spills(sheetId);
    const blocked = spills.filter((spill) => this.isBlocked(spill));
    return spills.filter((one) =>
      blocked.some((other) => one === other || Rectangle.intersects(one.range, other.range)),
    );
  }

  private hasBlocked(sheetId: string): boolean {
    const rows = this.ranges(sheetId) ?? {};
    for (const row in rows) {
      for (const column in rows[row]) {
        const place = { sheetId, row: Number(row), column: Number(column) };
        if (this.isBlocked(place)) return true;
      }
    }
    return false;
  }

  private ranges(sheetId: string) {
    return this.model.getArrayFormulaRange()[this.workbook.getUnitId()]?.[sheetId];
  }

  private spills(sheetId: string): readonly SpillPlace[] {
    return spillsOf(this.ranges(sheetId)).map((spill) => ({
      ...spill,
      range: wantedBy(spill),
      sheetId,
    }));
  }
}
