import {
  CellValueType,
  ICommandService,
  IUniverInstanceService,
  LogLevel,
  mergeWorksheetSnapshotWithDefault,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import type { IWorkbookData, Workbook } from "@univerjs/core";
import {
  DependencyManagerService,
  IFunctionService,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { InsertRowMutation, InsertSheetMutation, SetRangeValuesMutation } from "@univerjs/sheets";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { describeFunctions } from "../../../src/hosts/engine/describe";
import type { Hardened } from "../../../src/hosts/engine/harden";
import { hardenEngine } from "../../../src/hosts/engine/harden";
import { gridEngine } from "../../support/gridEngine";
import { scenario, testFunctions } from "./functions";

const unitId = "page";

const snapshot: Partial<IWorkbookData> = {
  id: unitId,
  sheetOrder: ["s"],
  sheets: {
    s: {
      id: "s",
      name: "Sheet1",
      rowCount: 50,
      columnCount: 10,
      cellData: {
        0: {
          0: { v: 3, t: CellValueType.NUMBER },
          1: { f: "=TEST.SCALED(A1)" },
          2: { f: "=SUM(B1,1.0)" },
        },
        1: { 0: { f: "=TEST.MISSING()" }, 1: { f: "=A2*2" }, 2: { f: "=LOOKUP(2,A1:B1,3)" } },
        2: { 0: { f: "=A3+1" }, 1: { f: "=Z99+1" } },
      },
    },
  },
};

let univer: Univer;
let hardened: Hardened;
const failures: unknown[] = [];

beforeAll(() => {
  univer = gridEngine();
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshot);
  hardened = hardenEngine(univer, {
    functions: testFunctions,
    language: () => "en",
    onFailure: (error) => failures.push(error),
  });
});

afterAll(() => {
  hardened.dispose();
  univer.dispose();
});

const commands = () => univer.__getInjector().get(ICommandService);

function calculated(): Promise<void> {
  return new Promise((resolve) => {
    const watch = commands().onCommandExecuted(({ id, params }) => {
      const state = (params as { functionsExecutedState?: number } | undefined)
        ?.functionsExecutedState;
      if (id !== SetFormulaCalculationNotificationMutation.id || state === undefined) return;
      watch.dispose();
      resolve();
    });
  });
}

async function recalculateAll(): Promise<void> {
  const done = calculated();
  await commands().executeCommand(SetFormulaCalculationStartMutation.id, {
    forceCalculation: true,
    dirtyRanges: [],
  });
  await done;
}

async function write(row: number, column: number, cell: object): Promise<void> {
  const done = calculated();
  await commands().executeCommand(SetRangeValuesMutation.id, {
    unitId,
    subUnitId: "s",
    cellValue: { [row]: { [column]: cell } },
  });
  await done;
}

function valueAt(row: number, column: number): unknown {
  const workbook = univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)!;
  return workbook.getSheetBySheetId("s")!.getCellRaw(row, column)?.v;
}

test("an engine without a workbook is refused", () => {
  const bare = new Univer({ logLevel: LogLevel.SILENT });
  const harden = () =>
    hardenEngine(bare, { functions: [], language: () => "en", onFailure: () => undefined });
  expect(harden).toThrow("has no workbook yet");
  bare.dispose();
});

test("the page's engine calculates as the headless one does", async () => {
  await recalculateAll();

  expect([valueAt(0, 1), valueAt(0, 2), valueAt(2, 1)]).toEqual([3, 4, 1]);
  expect([valueAt(1, 0), valueAt(1, 1), valueAt(1, 2)]).toEqual(["#N/A", "#N/A", "#VALUE!"]);
  expect(valueAt(2, 0)).toBe("#REF!");
  expect(hardened.messages.find("s", 1, 1, "#N/A").message).toBe("Set the input asp.800G.");
  expect(hardened.messages.find("s", 2, 0, "#REF!").message).toContain("Circular reference");
});

test("it goes on after a function that throws, and follows what is typed", async () => {
  await write(0, 0, { v: 5, t: CellValueType.NUMBER });
  expect([valueAt(0, 1), valueAt(0, 2)]).toEqual([5, 6]);
  await write(3, 0, { f: "=TEST.THROW()" });
  expect(valueAt(3, 0)).toBe("#VALUE!");
  await write(0, 0, { v: 7, t: CellValueType.NUMBER });
  expect([valueAt(0, 1), valueAt(0, 2)]).toEqual([7, 8]);
  expect(failures).toEqual([]);
});

test("a value that is typed places no formula anew", async () => {
  const placed = jest.spyOn(DependencyManagerService.prototype, "getLastTreeId");
  await write(0, 0, { v: 8, t: CellValueType.NUMBER });
  await write(0, 0, { v: 9, t: CellValueType.NUMBER });
  expect([valueAt(0, 1), valueAt(0, 2)]).toEqual([9, 10]);
  expect(placed).not.toHaveBeenCalled();
  placed.mockRestore();
});

test("it follows the scenario", async () => {
  scenario.factor = 10;
  await recalculateAll();
  scenario.factor = 1;

  expect(valueAt(0, 1)).toBe(90);
});

test("a reference to a column takes in rows that are added", async () => {
  await write(5, 3, { f: "=SUM(H:H)" });
  expect(valueAt(5, 3)).toBe(0);
  const added = { startRow: 50, endRow: 50, startColumn: 0, endColumn: 9 };
  const inserted = { unitId, subUnitId: "s", range: added };
  await commands().executeCommand(InsertRowMutation.id, inserted);
  await write(50, 7, { v: 1000, t: CellValueType.NUMBER });
  expect(valueAt(5, 3)).toBe(1000);
});

test("a formula follows what a name in it comes to mean", async () => {
  const define = (formulaOrRefString: string) =>
    commands().executeCommand(SetDefinedNameMutation.id, {
      unitId,
      id: "rate",
      name: "Rate",
      formulaOrRefString,
    });
  await define("2");
  await write(6, 3, { f: "=Rate*A1" });
  await write(0, 0, { v: 9, t: CellValueType.NUMBER });
  expect(valueAt(6, 3)).toBe(18);
  await define("3");
  await write(0, 0, { v: 10, t: CellValueType.NUMBER });
  expect(valueAt(6, 3)).toBe(30);
});

test("a formula finds a sheet that is added after it", async () => {
  await write(7, 3, { f: "=Later!A1+A1" });
  expect(valueAt(7, 3)).toBe("#REF!");
  const cellData = { 0: { 0: { v: 5, t: CellValueType.NUMBER } } };
  const sheet = mergeWorksheetSnapshotWithDefault({ id: "later", name: "Later", cellData });
  await commands().executeCommand(InsertSheetMutation.id, { unitId, index: 1, sheet });
  await write(0, 0, { v: 11, t: CellValueType.NUMBER });
  expect(valueAt(7, 3)).toBe(16);
});

test("its help lists our functions until they are taken away", () => {
  const descriptions = univer.__getInjector().get(IDescriptionService);
  const shown = describeFunctions(univer, testFunctions);
  const found = () => descriptions.getSearchListByNameFirstLetter("test.").map(({ name }) => name);

  expect(found()).toEqual(testFunctions.map(({ name }) => name));
  expect(univer.__getInjector().get(IFunctionService).hasExecutor("TEST.ECHO")).toBe(true);
  shown.dispose();
  expect(found()).toEqual([]);
});
