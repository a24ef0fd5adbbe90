/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { Session } from "../../../src/functions/session";
import { WaitsContext } from "../../../src/taskpane/attempt/waits";
import { FormulaActions } from "../../../src/taskpane/formula/FormulaActions";
import type { Area } from "../../../src/workbook/host";
import { withComma } from "../../../src/workbook/separators";
import { MemoryHost } from "../../support/memoryHost";
import { press, showPart } from "../show";

const formula = '=AEC.MARGIN("NV")';
const insert = `Put ${formula} into the selected cell`;
const first: Area = { sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: 1 };

async function actionsOn(host: MemoryHost, session = new Session()) {
  await showPart(<FormulaActions formula={formula} />, { host, session });
}

const formulaAt = async (host: MemoryHost, area = first) => (await host.readFormulas(area))[0]![0];

test("a blank cell takes the formula at once", async () => {
  const host = new MemoryHost();
  await actionsOn(host);
  await press(insert);
  expect(await screen.findByText("Put into Sheet1!A1")).toBeDefined();
  expect(await formulaAt(host)).toBe(formula);
});

test("only the first cell of a selection is filled", async () => {
  const host = new MemoryHost();
  host.selection = { ...first, rows: 3, columns: 3 };
  await actionsOn(host);
  await press(insert);
  await screen.findByText("Put into Sheet1!A1");
  expect(await host.readFormulas(host.selection)).toEqual([
    [formula, "", ""],
    ["", "", ""],
    ["", "", ""],
  ]);
});

describe("a cell that holds something", () => {
  const occupied = async () => {
    const host = new MemoryHost();
    await host.writeFormulas(first, [["=SUM(B1:B9)"]]);
    await actionsOn(host);
    await press(insert);
    await screen.findByText("Replace what is in Sheet1!A1?");
    return host;
  };

  test("is shown before anything is written, and left alone if the user wants it kept", async () => {
    const host = await occupied();
    expect(screen.getByText("It holds =SUM(B1:B9).")).toBeDefined();
    expect(await formulaAt(host)).toBe("=SUM(B1:B9)");
    await press("Keep it");
    expect(await formulaAt(host)).toBe("=SUM(B1:B9)");
  });

  test("is replaced once the user says so, even if the selection has moved on", async () => {
    const host = await occupied();
    host.selection = { ...first, row: 5 };
    await press("Replace");
    await waitFor(async () => expect(await formulaAt(host)).toBe(formula));
    expect(await formulaAt(host, { ...first, row: 5 })).toBe("");
  });
});

test("what is typed into a cell while it is asked about is asked about in turn, and comes back with Undo", async () => {
  const host = new MemoryHost();
  await host.writeFormulas(first, [["old"]]);
  await actionsOn(host);
  await press(insert);
  await screen.findByText("It holds old.");
  await host.writeFormulas(first, [["typed meanwhile"]]);
  await press("Replace");
  await screen.findByText("It holds typed meanwhile.");
  expect(await formulaAt(host)).toBe("typed meanwhile");
  await press("Replace");
  await screen.findByText("Put into Sheet1!A1");
  expect(await formulaAt(host)).toBe(formula);
  await press("Undo: put back what Sheet1!A1 held");
  await screen.findByText("Sheet1!A1 is as it was");
  expect(await formulaAt(host)).toBe("typed meanwhile");
});

test("a cell that a formula spills into is asked about, though it has no content of its own", async () => {
  const host = new MemoryHost();
  host.spills = [{ ...first, rows: 4 }];
  host.selection = { ...first, row: 2 };
  await actionsOn(host);
  await press(insert);
  expect(await screen.findByText(/^It is filled by the formula in Sheet1!A1/)).toBeDefined();
  expect(await formulaAt(host, { ...first, row: 2 })).toBe("");
});

test("cells in the way of a result that spills are counted before anything is written", async () => {
  const host = new MemoryHost();
  await host.writeValues({ ...first, row: 1, columns: 2 }, [["x", "y"]]);
  const size = { rows: 3, columns: 2 };
  await showPart(<FormulaActions formula={formula} size={size} />, { host });
  await press(insert);
  expect(await screen.findByText(/fills Sheet1!A1:B3, where 2 cells hold something/)).toBeDefined();
  await press("Insert anyway");
  await waitFor(async () => expect(await formulaAt(host)).toBe(formula));
});

describe("undoing", () => {
  const undo = "Undo: put back what Sheet1!A1 held";
  const replaced = async () => {
    const host = new MemoryHost();
    await host.writeFormulas(first, [["'007"]]);
    await actionsOn(host);
    await press(insert);
    await screen.findByText("It holds '007.");
    await press("Replace");
    await screen.findByText("Put into Sheet1!A1");
    return host;
  };

  test("puts back what the cell held", async () => {
    const host = await replaced();
    await press(undo);
    expect(await screen.findByText("Sheet1!A1 is as it was")).toBeDefined();
    expect(await formulaAt(host)).toBe("'007");
    expect(screen.queryByRole("button", { name: undo })).toBeNull();
  });

  test("is done where the cell holds that again already", async () => {
    const host = await replaced();
    await host.writeFormulas(first, [["'007"]]);
    const write = jest.spyOn(host, "writeFormulas");
    await press(undo);
    expect(await screen.findByText("Sheet1!A1 is as it was")).toBeDefined();
    expect(write).not.toHaveBeenCalled();
  });

  test("leaves a cell alone that was changed since", async () => {
    const host = await replaced();
    await host.writeFormulas(first, [["mine"]]);
    await press(undo);
    expect(await screen.findByText(/was changed since/)).toBeDefined();
    expect(await formulaAt(host)).toBe("mine");
  });
});

test("where numbers have a comma the formula is shown so, and inserted as the workbook has it", async () => {
  const host = new MemoryHost();
  host.separators = withComma;
  await showPart(<FormulaActions formula='=AEC.FACTS("a,b",0.5)' />, { host });
  await press('Put =AEC.FACTS("a,b";0,5) into the selected cell');
  await screen.findByText("Put into Sheet1!A1");
  expect(await formulaAt(host)).toBe('=AEC.FACTS("a,b",0.5)');
});

test("a workbook that refuses says why", async () => {
  const host = new MemoryHost();
  jest.spyOn(host, "writeFormulas").mockRejectedValue(new Error("The sheet is protected."));
  await actionsOn(host);
  await press(insert);
  expect(
    await screen.findByText("The formula was not put into the workbook: The sheet is protected."),
  ).toBeDefined();
});

test("a formula that is in its cell and cannot be read back is said to be there", async () => {
  const host = new MemoryHost();
  const write = host.writeFormulas.bind(host);
  jest.spyOn(host, "writeFormulas").mockImplementationOnce(async (...args) => {
    await write(...args);
    const editing = new Error("A cell is being edited.");
    jest.spyOn(host, "readFormulas").mockRejectedValueOnce(editing);
  });
  await actionsOn(host);
  await press(insert);
  await screen.findByText("Put into Sheet1!A1");
  await press("Undo: put back what Sheet1!A1 held");
  await screen.findByText("Sheet1!A1 is as it was");
});

describe("while Excel does not answer", () => {
  const waits = { silence: 0, grace: 0 };
  const onUse = jest.fn();
  beforeEach(() => onUse.mockClear());

  /** Holds up each call of this method until it is told to go on. */
  function holdUp(host: MemoryHost, method: "readFormulas" | "writeFormulas") {
    const sound = host[method].bind(host) as (...args: unknown[]) => Promise<never>;
    const calls: unknown[] = [];
    let goOn!: () => void;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    Object.assign(host, {
      kind: "excel",
      [method]: (...args: unknown[]) => {
        calls.push(args);
        return held.then(() => sound(...args));
      },
    });
    return { calls, goOn };
  }

  async function silentOn(host: MemoryHost, session = new Session()) {
    await showPart(
      <WaitsContext value={waits}>
        <FormulaActions formula={formula} onUse={onUse} />
      </WaitsContext>,
      { host, session },
    );
  }

  test("nothing was written yet: the button is not pressed twice, Cancel lets go, and no late answer has it written", async () => {
    const host = new MemoryHost();
    const { calls, goOn } = holdUp(host, "readFormulas");
    await silentOn(host);
    const button = screen.getByRole("button", { name: insert });
    act(() => {
      button.click();
      button.click();
    });
    await screen.findByText(/^Excel does not answer: perhaps a cell is being edited/);
    await press(insert);
    expect(calls).toHaveLength(1);
    await press("Cancel");
    await screen.findByText("Cancelled before the workbook had answered: nothing was written.");
    goOn();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await formulaAt(host)).toBe("");
  });

  test("a formula that comes after Cancel is told of, written once, and can be taken back", async () => {
    const host = new MemoryHost();
    const { calls, goOn } = holdUp(host, "writeFormulas");
    await silentOn(host);
    await press(insert);
    await screen.findByText(/^Excel does not answer/);
    await press("Cancel");
    await screen.findByText(/the formula may still appear in Sheet1!A1\.$/);
    goOn();
    await screen.findByText("The workbook has answered after all: the formula is in Sheet1!A1");
    expect([calls.length, onUse.mock.calls.length]).toEqual([1, 1]);
    expect(await formulaAt(host)).toBe(formula);
    await press("Undo: put back what Sheet1!A1 held");
    await screen.findByText("Sheet1!A1 is as it was");
    expect(await formulaAt(host)).toBe("");
  });

  test("a formula that was written and not read back can be taken back", async () => {
    const host = new MemoryHost();
    const read = jest.spyOn(host, "readFormulas");
    let answerLate!: (formulas: string[][]) => void;
    const write = host.writeFormulas.bind(host);
    jest.spyOn(host, "writeFormulas").mockImplementationOnce(async (...args) => {
      await write(...args);
      read.mockReturnValueOnce(new Promise((resolve) => (answerLate = resolve)));
    });
    await silentOn(host);
    await press(insert);
    await screen.findByText(/^The workbook does not answer/);
    await press("Cancel");
    await screen.findByText("Put into Sheet1!A1");
    await act(() => {
      answerLate([[formula]]);
      return Promise.resolve();
    });
    expect(screen.getByText("Put into Sheet1!A1")).toBeDefined();
    read.mockReturnValueOnce(new Promise(() => undefined));
    await press("Undo: put back what Sheet1!A1 held");
    await press("Cancel");
    await screen.findByText("Cancelled before the workbook had answered: nothing was written.");
    await press("Undo: put back what Sheet1!A1 held");
    await screen.findByText("Sheet1!A1 is as it was");
    expect(await formulaAt(host)).toBe("");
  });

  test("taking it back is let go of as well, and told of when it comes late, in Chinese", async () => {
    const host = new MemoryHost();
    await silentOn(host, new Session("zh"));
    await press(`将 ${formula} 填入所选单元格`);
    await screen.findByText("已填入 Sheet1!A1");
    const { goOn } = holdUp(host, "writeFormulas");
    await press("撤销：恢复 Sheet1!A1 原有内容");
    await screen.findByText(/^Excel 没有响应/);
    await press("取消");
    await screen.findByText("工作簿尚未响应，已取消：Sheet1!A1 可能仍会恢复原状。");
    goOn();
    await screen.findByText("Sheet1!A1 已恢复原状");
    expect(await formulaAt(host)).toBe("");
  });
});

describe("copying", () => {
  const clipboard = (writeText: (text: string) => Promise<void>) =>
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });

  test("puts the formula on the clipboard", async () => {
    const copied: string[] = [];
    clipboard((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    await actionsOn(new MemoryHost());
    await press(`Copy ${formula}`);
    expect(await screen.findByText("Copied")).toBeDefined();
    expect(copied).toEqual([formula]);
  });

  /** What the browser does when it is asked to copy the selection: jsdom cannot. */
  const oldWay = (execCommand: () => boolean) => Object.assign(document, { execCommand });

  test("goes the old way where the clipboard is not granted", async () => {
    clipboard(() => Promise.reject(new Error("NotAllowedError")));
    const selected: string[] = [];
    oldWay(() => {
      selected.push((document.activeElement as HTMLTextAreaElement).value);
      return true;
    });
    await actionsOn(new MemoryHost());
    await press(`Copy ${formula}`);
    expect(await screen.findByText("Copied")).toBeDefined();
    expect(selected).toEqual([formula]);
    expect(document.querySelector("textarea")).toBeNull();
  });

  test("says so where there is no way", async () => {
    clipboard(() => Promise.reject(new Error("NotAllowedError")));
    oldWay(() => false);
    await actionsOn(new MemoryHost(), new Session("zh"));
    await press(`复制 ${formula}`);
    expect(await screen.findByText(/请选中后手动复制/)).toBeDefined();
  });
});
