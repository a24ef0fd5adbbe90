import type { Cell } from "../../src/functions/cells";
import { CellError } from "../../src/functions/cells";
import type { Session } from "../../src/functions/session";
import type { Area, WorkbookHost } from "../../src/workbook/host";
import type { Rectangle, SheetLayout } from "../../src/workbook/layout/types";

/** A host with a new workbook whose one sheet is empty, and what a test cannot do through the port. */
export interface HostUnderTest {
  readonly host: WorkbookHost;
  /** Its scenarios, which its cells follow by themselves. */
  readonly session?: Session;
  /** Someone else who has the workbook open saves a state in it. */
  saveElsewhere(json: string): Promise<void> | void;
  /** Waits until the workbook has calculated and sent its events. */
  settled(): Promise<void>;
  dispose?(): Promise<void> | void;
}

interface ContractOptions {
  /** Whether the host works formulas out; one for the tests of what works on a host may only keep them. */
  readonly calculates: boolean;
  /** Whether nobody else can have the workbook open. */
  readonly alone?: boolean;
}

const place = (row: number, column: number, rows = 1, columns = 1): Rectangle => ({
  row,
  column,
  rows,
  columns,
});

/** What every {@link WorkbookHost} holds to. */
export function hostContract(
  name: string,
  make: () => Promise<HostUnderTest>,
  { calculates, alone = false }: ContractOptions,
): void {
  describe(`${name} is a workbook host`, () => {
    let under: HostUnderTest;
    let host: WorkbookHost;
    let sheet: string;

    beforeEach(async () => {
      under = await make();
      host = under.host;
      sheet = (await host.sheetNames())[0]!;
    });
    afterEach(() => under.dispose?.());

    const area = (row: number, column: number, rows = 1, columns = 1, on = sheet): Area => ({
      sheet: on,
      row,
      column,
      rows,
      columns,
    });
    const block = (
      row: number,
      column: number,
      cells: readonly (readonly unknown[])[],
      on = sheet,
    ) => area(row, column, cells.length, cells[0]!.length, on);
    const enter = (
      row: number,
      column: number,
      cells: readonly (readonly string[])[],
      on = sheet,
    ) => host.writeFormulas(block(row, column, cells, on), cells);
    const put = (row: number, column: number, cells: readonly (readonly Cell[])[]) =>
      host.writeValues(block(row, column, cells), cells);

    describe("saved state", () => {
      test("a new workbook has none", async () => {
        expect(await host.readState()).toBeNull();
      });

      test.each([
        ["a short one", '{"version":1}'],
        ["Chinese, quotes and line ends", '{"name":"悲观 \\"A\\"\\n","more":"’\u2028"}'],
        ["the largest that is kept", JSON.stringify("x".repeat(100 * 1024 - 2))],
        ["one that is no JSON at all", "{{{"],
      ])("%s is read as it was written", async (_kind, json) => {
        await host.writeState(json);
        expect(await host.readState()).toBe(json);
      });

      test("the last one written counts", async () => {
        await host.writeState("1");
        await host.writeState("2");
        expect(await host.readState()).toBe("2");
      });

      test("putting one aside leaves the saved one alone", async () => {
        await host.writeState("unreadable");
        await host.keepAside("unreadable");
        await host.keepAside("another");
        expect(await host.readState()).toBe("unreadable");
      });

      // A file has nobody else in it.
      if (!alone)
        test("someone else's is announced, until nobody listens", async () => {
          let heard = 0;
          const unwatch = host.watchState(() => (heard += 1));
          await under.settled();
          await under.saveElsewhere("theirs");
          await under.settled();
          expect(heard).toBeGreaterThan(0);
          expect(await host.readState()).toBe("theirs");
          unwatch();
          await under.settled();
          const before = heard;
          await under.saveElsewhere("theirs again");
          await under.settled();
          expect(heard).toBe(before);
        });
    });

    describe("cells", () => {
      test("what was never written is blank", async () => {
        expect(await host.readValues(area(3, 2, 2, 2))).toEqual([
          [null, null],
          [null, null],
        ]);
        expect(await host.readFormulas(area(3, 2))).toEqual([[""]]);
      });

      test("values of every kind are read as they were written", async () => {
        const values = [
          [1.5, -2e-9, 1_700_000, 0],
          ["NV", "英伟达", true, false],
          [null, new CellError("#N/A"), new CellError("#DIV/0!"), "two words"],
        ];
        await put(2, 3, values);
        expect(await host.readValues(block(2, 3, values))).toEqual(values);
      });

      const deceptive = [
        "=1+1",
        '=AEC.DEMAND("NV",2026)',
        "+A1",
        "-1+2",
        "@SUM(A1)",
        "2026",
        "007",
        "1e3",
        "15%",
        "3/4",
        "15-Feb",
        "March 2026",
        "TRUE",
        "#N/A",
        "'quoted",
        "$5",
      ];
      test.each(deceptive)("the text %s stays a text", async (text) => {
        await put(0, 0, [[text]]);
        await under.settled();
        expect(await host.readValues(area(0, 0))).toEqual([[text]]);
        const [[read]] = (await host.readFormulas(area(0, 0))) as [[string]];
        expect(read.startsWith("=")).toBe(false);
        // What was read can be written again without becoming something else.
        await enter(1, 0, [[read]]);
        expect(await host.readValues(area(1, 0))).toEqual([[text]]);
      });

      test("null clears a cell, and a write touches no cell but its own", async () => {
        await put(0, 0, [
          ["a", "b", "c"],
          ["d", "e", "f"],
        ]);
        await put(0, 1, [[null], ["E"]]);
        expect(await host.readValues(area(0, 0, 2, 3))).toEqual([
          ["a", null, "c"],
          ["d", "E", "f"],
        ]);
      });

      test("formulas are read as they were typed, constants as their text", async () => {
        const typed = [
          ['=AEC.DEMAND("NV",2026)*2', "=1+2", "Customer"],
          ["2026", "0.15", "TRUE"],
          ["", '="a ""quoted"" text"', "中文"],
        ];
        await enter(1, 1, typed);
        await under.settled();
        expect(await host.readFormulas(block(1, 1, typed))).toEqual(typed);
      });

      test("constants typed among formulas are what a person gets by typing them", async () => {
        await enter(0, 0, [["2026", "0.15", "TRUE", "Customer", "'2026", ""]]);
        expect(await host.readValues(area(0, 0, 1, 6))).toEqual([
          [2026, 0.15, true, "Customer", "2026", null],
        ]);
      });

      test("a formula is replaced by a value, and a value by a formula", async () => {
        await enter(0, 0, [["=1+2"]]);
        await put(0, 0, [[5]]);
        expect(await host.readFormulas(area(0, 0))).toEqual([["5"]]);
        await enter(0, 0, [["=1+3"]]);
        expect(await host.readFormulas(area(0, 0))).toEqual([["=1+3"]]);
      });
    });

    // Nobody looks at a file while it calculates.
    if (!alone) describe("all that it holds", readingContract);

    describe("sheets", () => {
      test("a new one is empty and takes cells", async () => {
        const added = await host.addSheet("AEC Ledger");
        expect(added).toBe("AEC Ledger");
        expect(await host.sheetNames()).toEqual([sheet, added]);
        await enter(0, 0, [["=1+1"]], added);
        expect(await host.readFormulas(area(0, 0, 1, 1, added))).toEqual([["=1+1"]]);
        expect(await host.readFormulas(area(0, 0))).toEqual([[""]]);
      });

      test("it is used where it holds or shows something", async () => {
        expect(await host.usedArea(sheet)).toBeNull();
        await put(2, 1, [["a"]]);
        await enter(4, 3, [["=1+1"]]);
        expect(await host.usedArea(sheet)).toEqual(area(2, 1, 3, 3));
      });

      test("a taken name gets a number, however it is spelt", async () => {
        await host.addSheet("Data");
        expect(await host.addSheet("Data")).toBe("Data (2)");
        expect(await host.addSheet("DATA")).toBe("DATA (3)");
      });

      test("names may have blanks, quotes and Chinese in them", async () => {
        for (const odd of ["It's 2026!", "数据 表"]) {
          const added = await host.addSheet(odd);
          await enter(1, 1, [['=AEC.ATTACH("TPU")']], added);
          expect(await host.readFormulas(area(1, 1, 1, 1, added))).toEqual([
            ['=AEC.ATTACH("TPU")'],
          ]);
        }
        const found = await host.findAecCells("workbook");
        expect(found.map((cell) => cell.sheet)).toEqual(["It's 2026!", "数据 表"]);
      });
    });

    describe("laid-out sheets", () => {
      const layout: SheetLayout = {
        name: "Model",
        widths: [120, 80],
        blocks: [
          { ...place(0, 0), role: "title", contents: [["A model"]] },
          {
            ...place(2, 0, 2, 2),
            role: "input",
            contents: [
              ["2026", 0.15],
              ["谷歌", null],
            ],
          },
          { ...place(4, 1), role: "calculation", contents: [["=B3*2"]], format: "percent" },
        ],
      };

      test("one holds what it is laid out with, and texts stay texts", async () => {
        const name = await host.insertSheet(layout);
        expect(name).toBe("Model");
        expect(await host.readValues(area(2, 0, 2, 2, name))).toEqual([
          ["2026", 0.15],
          ["谷歌", null],
        ]);
        expect(await host.readFormulas(area(4, 1, 1, 1, name))).toEqual([["=B3*2"]]);
      });

      test("a taken name gets a number", async () => {
        await host.insertSheet(layout);
        expect(await host.insertSheet(layout)).toBe("Model (2)");
        expect(await host.sheetNames()).toEqual([sheet, "Model", "Model (2)"]);
      });

      test("a removed one is gone, and the others are not", async () => {
        await put(0, 0, [["kept"]]);
        const name = await host.insertSheet(layout);
        await host.removeSheet(name);
        expect(await host.sheetNames()).toEqual([sheet]);
        expect(await host.readValues(area(0, 0))).toEqual([["kept"]]);
      });
    });

    describe("finding AEC cells", () => {
      test("an empty workbook has none", async () => {
        for (const scope of ["selection", "sheet", "workbook"] as const) {
          expect(await host.findAecCells(scope)).toEqual([]);
        }
      });

      test("each scope gives its own, with place and formula", async () => {
        await enter(4, 2, [['=AEC.DEMAND("NV",2026)', "=1+1", '=aec.attach("TPU")*2']]);
        const other = await host.addSheet("Other");
        await enter(0, 0, [['=SUM(1,AEC.COST("Retimer"))']], other);
        await host.select(area(4, 2, 1, 2));
        await under.settled();
        // Some hosts put the names of functions in capitals, as Excel does.
        const places = async (scope: "selection" | "sheet" | "workbook") =>
          (await host.findAecCells(scope)).map(
            ({ sheet: on, row, column, formula }) =>
              `${on} ${row},${column} ${formula.replace("aec.attach", "AEC.ATTACH")}`,
          );
        const first = `${sheet} 4,2 =AEC.DEMAND("NV",2026)`;
        const second = `${sheet} 4,4 =AEC.ATTACH("TPU")*2`;
        expect(await places("selection")).toEqual([first]);
        expect(await places("sheet")).toEqual([first, second]);
        expect(await places("workbook")).toEqual([
          first,
          second,
          'Other 0,0 =SUM(1,AEC.COST("Retimer"))',
        ]);
      });

      test("what only looks like a call is none", async () => {
        await enter(0, 0, [['="AEC.DEMAND(1)"', "=1+AEC2", "=MYAEC(1)"]]);
        await put(1, 0, [['=AEC.DEMAND("NV",2026)', "AEC.DEMAND", "(see =AEC.MIX)"]]);
        await under.settled();
        expect(await host.findAecCells("workbook")).toEqual([]);
      });

      test("a search that is no longer wanted stops", async () => {
        await enter(0, 0, [['=AEC.ATTACH("TPU")']]);
        const search = host.findAecCells("workbook", AbortSignal.abort());
        await expect(search).rejects.toMatchObject({ name: "AbortError" });
      });
    });

    describe("selection", () => {
      test("what was selected is read", async () => {
        await host.select(area(2, 1, 3, 2));
        expect(await host.readSelection()).toEqual(area(2, 1, 3, 2));
      });

      test("a cell on another sheet is brought into view", async () => {
        const other = await host.addSheet("Other");
        await host.select(area(0, 0, 1, 1, other));
        expect(await host.readSelection()).toEqual(area(0, 0, 1, 1, other));
      });

      test("moves are announced, until nobody listens", async () => {
        const seen: Area[] = [];
        const unwatch = host.watchSelection((selection) => seen.push(selection));
        await under.settled();
        await host.select(area(5, 5));
        await under.settled();
        expect(seen.at(-1)).toEqual(area(5, 5));
        unwatch();
        await under.settled();
        const before = seen.length;
        await host.select(area(6, 6));
        await under.settled();
        expect(seen).toHaveLength(before);
      });
    });

    test("what separates arguments is not what separates decimals", async () => {
      const { list, decimal } = await host.formulaSeparators();
      expect([",", ";"]).toContain(list);
      expect([".", ","]).toContain(decimal);
      expect(list).not.toBe(decimal);
    });

    describe("calculation", () => {
      test("a new workbook calculates by itself", async () => {
        expect(await host.calculationMode()).toBe("automatic");
      });

      test("asked to calculate by itself it does so still", async () => {
        await host.calculateAutomatically();
        expect(await host.calculationMode()).toBe("automatic");
      });

      test("recalculating leaves formulas and constants as they were", async () => {
        const typed = [['=AEC.DEMAND("NV",2026)', "=A1*2", "5"]];
        await enter(0, 0, typed);
        for (const scope of ["selection", "sheet", "workbook"] as const) {
          await host.recalculate(scope);
        }
        await host.rebuild();
        await under.settled();
        expect(await host.readFormulas(block(0, 0, typed))).toEqual(typed);
      });

      if (calculates) calculationContract();
    });

    function readingContract(): void {
      const read = async (most = 1_000) => {
        const contents = await host.readContents!(most);
        return contents?.cells.map(({ sheet: on, row, column, formula, value }) => [
          on,
          row,
          column,
          formula,
          value,
        ]);
      };

      test("an empty workbook holds nothing", async () => {
        expect(await read()).toEqual([]);
      });

      test("formulas and constants of every sheet are read, and blank cells are not", async () => {
        await enter(1, 2, [
          ["=1+1", ""],
          ["2026", "'=1+1"],
        ]);
        const other = await host.addSheet("Other");
        await enter(0, 0, [['=AEC.ATTACH("TPU")']], other);
        await under.settled();
        const value: unknown = calculates ? expect.any(Number) : null;
        expect(await read()).toEqual([
          [sheet, 1, 2, "=1+1", value],
          [sheet, 2, 2, null, 2026],
          [sheet, 2, 3, null, "=1+1"],
          [other, 0, 0, '=AEC.ATTACH("TPU")', value],
        ]);
      });

      test("a workbook with more cells than wanted is not read", async () => {
        await put(0, 0, [[1, 2, 3]]);
        expect(await read(2)).toBeUndefined();
        expect(await read(3)).toHaveLength(3);
      });
    }

    function calculationContract(): void {
      if (!alone) {
        test("cells that a formula spills into are read with that formula", async () => {
          await put(0, 5, [["NV"], ["Meta"]]);
          const formula = "=AEC.DEMAND(F1:F2,2026)";
          await enter(1, 1, [[formula]]);
          await host.recalculate("workbook");
          await under.settled();
          const { cells, calculating } = (await host.readContents!(1_000))!;
          expect(calculating).toBe(false);
          expect(cells.filter(({ column }) => column === 1)).toEqual([
            { sheet, row: 1, column: 1, formula, value: 1_700_000 },
            { sheet, row: 2, column: 1, formula, value: 1_500_000 },
          ]);
        });

        test("what is asked for in the step of a switch is what was shown before it", async () => {
          const session = under.session!;
          const typed = [['=AEC.DEMAND("NV",2026)', "=A1*2"]];
          await enter(0, 0, typed);
          await host.recalculate("workbook");
          await under.settled();
          const shown = async () =>
            (await host.readContents!(1_000))!.cells.map(({ value }) => value);
          await shown();
          let before: ReturnType<typeof shown> | undefined;
          const unwatch = session.onChange(() => {
            before = shown();
          });
          session.select("bull");
          unwatch();
          expect(await before).toEqual([1_700_000, 3_400_000]);
          let now = await shown();
          // Microsoft's dispatcher holds answers back for a while.
          for (let pause = 0; pause < 400 && now[1] === 3_400_000; pause += 1) {
            await new Promise((resolve) => setTimeout(resolve, 50));
            now = await shown();
          }
          expect(now).toEqual([1_870_000, 3_740_000]);
        });
      }

      test("AEC cells and what depends on them have their values", async () => {
        await enter(0, 0, [['=AEC.DEMAND("NV",2026)', "=A1/2", "=B1+1"]]);
        await host.recalculate("workbook");
        await under.settled();
        expect(await host.readValues(area(0, 0, 1, 3))).toEqual([[1_700_000, 850_000, 850_001]]);
        expect(await host.findAecCells("sheet")).toMatchObject([{ value: 1_700_000 }]);
      });

      test("a figure that the source lacks is an error", async () => {
        await enter(0, 0, [['=AEC.DEMAND("Google",2025)']]);
        await host.recalculate("workbook");
        await under.settled();
        expect(await host.readValues(area(0, 0))).toMatchObject([[{ code: "#N/A" }]]);
      });

      test("a formula that spills is one AEC cell, and its area is known from any of its cells", async () => {
        await put(0, 5, [["NV"], ["Meta"]]);
        await enter(1, 1, [["=AEC.DEMAND(F1:F2,2026)"]]);
        await host.recalculate("workbook");
        await under.settled();
        expect(await host.readValues(area(1, 1, 2, 1))).toEqual([[1_700_000], [1_500_000]]);
        const found = await host.findAecCells("workbook");
        expect(found).toMatchObject([{ row: 1, column: 1, value: 1_700_000 }]);
        expect(await host.readSpills(area(0, 0, 4, 4))).toEqual([area(1, 1, 2, 1)]);
        expect(await host.readSpills(area(2, 1))).toEqual([area(1, 1, 2, 1)]);
        expect(await host.readSpills(area(0, 3, 4, 4))).toEqual([]);
      });

      test("a rebuild gives the same values", async () => {
        await enter(0, 0, [['=AEC.DEMAND("NV",2026)']]);
        await host.rebuild();
        await under.settled();
        expect(await host.readValues(area(0, 0))).toEqual([[1_700_000]]);
      });
    }
  });
}
