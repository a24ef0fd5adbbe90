import type { Answer, Cell } from "../../../src/functions/cells";
import type { CellContent, Engine, WorkbookContent } from "../../../src/hosts/engine";
import { createEngine } from "../../../src/hosts/engine";
import { testFunctions } from "./functions";

// The engine takes seconds to load where the machine is busy.
jest.setTimeout(60_000);

const open: Engine[] = [];

afterAll(() => {
  for (const engine of open) engine.dispose();
});

/** An engine with the test functions, disposed of after the tests of the file. */
export async function engineWith(workbook?: WorkbookContent, timeout = 40_000): Promise<Engine> {
  const engine = await createEngine({
    functions: testFunctions,
    timeout,
    ...(workbook && { workbook }),
  });
  open.push(engine);
  return engine;
}

/** An engine with one sheet: each key is an address, each value a constant or a formula. */
export async function engineOf(
  cells: Readonly<Record<string, Cell>>,
  rest: Omit<WorkbookContent, "sheets"> = {},
): Promise<Engine> {
  const contents = Object.entries(cells).map(([address, content]) => cellContent(address, content));
  return engineWith({ ...rest, sheets: [{ name: "Sheet1", cells: contents }] });
}

export function cellContent(address: string, content: Cell): CellContent {
  const { row, column } = at(address);
  const isFormula = typeof content === "string" && content.startsWith("=");
  return { row, column, ...(isFormula ? { formula: content } : { value: content }) };
}

/** The position of an address such as B3 in the first sheet. */
export function at(address: string, sheet = "Sheet1") {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const column = Array.from(letters!).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { sheet, row: Number(digits) - 1, column: column - 1 };
}

/** The values of cells after a full calculation. */
export async function calculated(
  cells: Readonly<Record<string, Cell>>,
  ...addresses: readonly string[]
): Promise<Cell[]> {
  const engine = await engineOf(cells);
  await engine.calculate();
  return addresses.map((address) => engine.value(at(address)));
}

export async function evaluated(
  formula: string,
  cells: Readonly<Record<string, Cell>> = {},
): Promise<Answer> {
  const engine = await engineOf(cells);
  await engine.calculate();
  return engine.evaluate(formula);
}
