import type { Cell } from "../../../functions/cells";
import { dropCalcChain } from "../package/calcChain";
import { dynamicMark } from "../package/dynamicMark";
import type { SheetArea } from "../recalculate/precedents";
import { sameValue } from "../recalculate/shown";
import { columnOf, keysOf, rowOf } from "../sheet/address";
import type { FormulaCell } from "../sheet/formulaCell";
import type { Sheet } from "../sheet/sheet";
import { Workbook } from "../workbook";
import { calculateOnLoad } from "../write/calculateOnLoad";
import type { CellEdit } from "../write/cell";
import type { NewContent } from "../write/contents";
import { editsForContents } from "../write/contents";
import { editSheet } from "../write/sheet";
import type { ZipLimits } from "../zip/limits";

/** The cells of a sheet that were written, and those that change with them. */
interface ChangedCells {
  readonly keys: Set<number>;
  /** The formulas whose filled cells are among them. */
  readonly fillers: Set<FormulaCell>;
}

/**
 * A workbook that is written into. What is written is gathered by sheet and put into the sheet's part when someone reads, so
 * that many small writes cost one.
 */
export class OpenWorkbook {
  private workbook: Workbook;
  private readonly pending = new Map<string, Map<number, NewContent>>();
  private readonly changedCells = new Map<string, ChangedCells>();
  private readonly undecidedCells = new Map<string, Set<number>>();

  /** @throws FileRefused for what is no workbook, or not a sound one. */
  constructor(bytes: Uint8Array, limits?: ZipLimits) {
    this.workbook = Workbook.open(bytes, limits);
  }

  /** The workbook with all that was written. */
  read(): Workbook {
    for (const [name, contents] of this.pending) {
      this.pending.delete(name);
      const sheet = this.workbook.sheet(name)!;
      let known: number | undefined;
      const mark = () => (known ??= dynamicMark(this.workbook.file, this.workbook.part));
      this.edit(sheet, editsForContents(sheet, contents, mark));
    }
    return this.workbook;
  }

  /** The workbook without what was written since somebody read. */
  get base(): Workbook {
    return this.workbook;
  }

  /** What is to be put into a sheet when somebody reads. */
  pendingIn(sheet: string): ReadonlyMap<number, NewContent> | undefined {
    return this.pending.get(sheet);
  }

  write(sheet: Sheet, key: number, content: NewContent): void {
    entryOf(this.pending, sheet.name, () => new Map<number, NewContent>()).set(key, content);
    const changed = entryOf(this.changedCells, sheet.name, () => ({
      keys: new Set<number>(),
      fillers: new Set<FormulaCell>(),
    }));
    changed.keys.add(key);
    addFilled(sheet, key, changed);
    const undecided = entryOf(this.undecidedCells, sheet.name, () => new Set<number>());
    if ("undecided" in content) undecided.add(key);
    else undecided.delete(key);
  }

  /** The cells of a sheet with a formula whose result is to show whether it spills. */
  undecidedIn(sheet: string): ReadonlySet<number> {
    return this.undecidedCells.get(sheet) ?? new Set();
  }

  /** Changes cells of a sheet as it was read last. */
  edit(sheet: Sheet, edits: ReadonlyMap<number, CellEdit>): void {
    if (edits.size === 0) return;
    const { file, part } = this.workbook;
    file.replace(sheet.part, editSheet(sheet.index, edits));
    const comesOrGoes = ([key, { formula }]: readonly [number, CellEdit]) =>
      formula === null ? sheet.formulas.has(key) : formula !== undefined;
    if ([...edits].some(comesOrGoes)) dropCalcChain(file, part.part);
    file.replace(part.part, calculateOnLoad(file.text(part.part)));
    this.workbook = this.workbook.readAgain();
  }

  /** Reads again what was changed in the file itself. */
  changedFile(): void {
    this.workbook = this.workbook.readAgain();
  }

  /** The cells whose content is another one than before. */
  changedSince(before: Workbook): readonly SheetArea[] {
    const workbook = this.read();
    return [...this.changedCells].flatMap(([name, { keys }]) => {
      const sheet = workbook.sheet(name);
      const was = before.sheet(name);
      if (!sheet) return [];
      return [...keys]
        .filter((key) => !was || isAnother(was, sheet, key))
        .map((key) => ({
          sheet,
          area: { row: rowOf(key), column: columnOf(key), rows: 1, columns: 1 },
        }));
    });
  }

  get isWritten(): boolean {
    return this.changedCells.size > 0;
  }

  /** From now on, what is written counts as new. */
  settle(): void {
    this.changedCells.clear();
    this.undecidedCells.clear();
  }

  /** Lets go of what was written into a sheet. */
  forget(sheet: string): void {
    this.pending.delete(sheet);
    this.changedCells.delete(sheet);
    this.undecidedCells.delete(sheet);
  }

  get isChanged(): boolean {
    return this.read().file.isChanged;
  }

  save(): Uint8Array {
    return this.read().file.save();
  }
}

function entryOf<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}

/** Other cells that change with one: all that its formula filled, or those of the spill that it blocks. */
function addFilled(sheet: Sheet, key: number, { keys, fillers }: ChangedCells): void {
  const owner = sheet.formulas.get(key) ?? sheet.filledBy.get(key);
  if (!owner || fillers.has(owner)) return;
  fillers.add(owner);
  for (const each of keysOf(owner.area)) keys.add(each);
}

function isAnother(was: Sheet, is: Sheet, key: number): boolean {
  if (is.formulas.has(key))
    return (
      was.formulas.get(key)?.text !== is.formulas.get(key)!.text || is.stored(key) === undefined
    );
  const old: Cell | undefined = was.stored(key);
  return old === undefined || !sameValue(old, is.stored(key));
}
