import { shown } from "../../../dataset/shown";
import { damaged } from "../refusal";
import { Tags, malformed } from "../xml/tags";
import type { Rectangle } from "./address";
import { columnOf, keyOf, keyOfAddress } from "./address";
import { columnLimit, rowLimit } from "../../../workbook/sheetLimits";

/**
 * Where the cells of a sheet stand in its XML. Twelve bytes a cell: a value is read when it is asked for, so that a sheet of a
 * million cells opens in seconds.
 */
export class CellIndex {
  private keys = new Float64Array(1024);
  private starts = new Uint32Array(1024);
  private length = 0;
  /** The places in the index of the cells that have a formula. */
  readonly formulas: number[] = [];

  /** @throws FileRefused where the cells are not in order: each program would read such a sheet in its own way. */
  constructor(readonly xml: string) {
    const tags = new Tags(xml);
    if (!tags.find("sheetData") || tags.empty) return;
    let row = -1;
    let column = -1;
    while (tags.next() && !(tags.closes && tags.name === "sheetData")) {
      if (tags.closes) continue;
      if (tags.name === "row") {
        row = rowOfTag(tags) ?? row + 1;
        column = -1;
      } else if (tags.name === "c") {
        const key = keyOfTag(tags) ?? nextKey(row, column);
        column = columnOf(key);
        this.add(key, tags);
      }
    }
    if (!tags.closes || tags.name !== "sheetData") throw malformed();
  }

  get size(): number {
    return this.length;
  }

  keyAt(place: number): number {
    return this.keys[place]!;
  }

  startAt(place: number): number {
    return this.starts[place]!;
  }

  /** The place of a cell; undefined where the sheet has none. */
  find(key: number): number | undefined {
    const place = this.from(key);
    return place < this.length && this.keys[place] === key ? place : undefined;
  }

  /** The place of the first cell behind a key; undefined behind the last one. */
  after(key: number): number | undefined {
    const place = this.from(key + 1);
    return place < this.length ? place : undefined;
  }

  /** The cells that an area has, in order. */
  *within({ row, column, rows, columns }: Rectangle): Iterable<number> {
    const last = keyOf(row + rows - 1, column + columns - 1);
    let place = this.from(keyOf(row, column));
    while (place < this.length && this.keys[place]! <= last) {
      const across = columnOf(this.keys[place]!) - column;
      if (across >= 0 && across < columns) yield this.keys[place]!;
      place += 1;
    }
  }

  private add(key: number, tags: Tags): void {
    if (this.length > 0 && key <= this.keys[this.length - 1]!) {
      throw damaged("the cells of a sheet are out of order", "工作表的单元格顺序有误");
    }
    if (this.length === this.keys.length) this.grow();
    this.keys[this.length] = key;
    this.starts[this.length] = tags.start;
    if (!tags.empty && hasFormula(tags)) this.formulas.push(this.length);
    this.length += 1;
  }

  private grow(): void {
    const [keys, starts] = [this.keys, this.starts];
    this.keys = new Float64Array(keys.length * 2);
    this.keys.set(keys);
    this.starts = new Uint32Array(starts.length * 2);
    this.starts.set(starts);
  }

  /** The first place whose cell is not before the key. */
  private from(key: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.keys[middle]! < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

export function rowOfTag(tags: Tags): number | undefined {
  const row = tags.attribute("r");
  if (row === undefined) return undefined;
  const number = Number(row);
  if (Number.isInteger(number) && number >= 1 && number <= rowLimit) return number - 1;
  throw damaged(`it has a row ${shown(row)}`, `存在无效的行号 ${shown(row)}`);
}

/** Where a cell stands that does not say so: behind the one before it. */
function nextKey(row: number, column: number): number {
  if (row >= 0 && row < rowLimit && column + 1 < columnLimit) return keyOf(row, column + 1);
  throw damaged("it has a cell outside of its sheet", "存在超出工作表范围的单元格");
}

export function keyOfTag(tags: Tags): number | undefined {
  const address = tags.attribute("r");
  if (address === undefined) return undefined;
  const key = keyOfAddress(address);
  if (key === undefined)
    throw damaged(`it has a cell at ${shown(address)}`, `存在无效的单元格地址 ${shown(address)}`);
  return key;
}

/** Reads on to the end of a cell and says whether it has a formula. */
function hasFormula(tags: Tags): boolean {
  let found = false;
  while (tags.next()) {
    if (tags.closes && tags.name === "c") return found;
    if (!tags.closes && tags.name === "f") found = true;
  }
  throw malformed();
}
