/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { Session } from "../../../src/functions/session";
import { watchSwitches } from "../../../src/taskpane/workbook/lastSwitch";
import { WhatChanged } from "../../../src/taskpane/workbook/WhatChanged";
import { at, Model } from "../../support/memoryModel";
import { press, showPart } from "../show";

let model: Model;
let session: Session;
beforeEach(() => {
  model = new Model();
  session = new Session();
  watchSwitches(session, model.host);
});

const shown = () => showPart(<WhatChanged />, { session, host: model.host });

test("before any switch it says what will stand there", async () => {
  await shown();
  expect(screen.getByText(/Switch the scenario/)).toBeTruthy();
});

/** Fills cells by what the scenario is, now and with each switch, as a program does. */
function follow(show: (factor: number) => void): void {
  const factors: Readonly<Record<string, number>> = { bear: 0.9, base: 1, bull: 1.1 };
  const fill = () => show(factors[session.state.active]!);
  fill();
  session.onChange(() => queueMicrotask(fill));
}

test("a switch made elsewhere is listed when somebody looks, the next one at once, with what moved the cells", async () => {
  follow((factor) => {
    model.formula(3, 1, '=AEC.DEMAND("NV",2026)', [[1_700_000 * factor]]);
    model.formula(4, 1, "=B4*2", [[3_400_000 * factor]]);
    model.formula(5, 1, '=INDEX(AEC.EXPLAIN("DEMAND","NV",2026),2,1)', [["demand.NV.2026"]]);
  });
  session.select("bull");
  await shown();
  expect(await screen.findByText("1,700,000 → 1,870,000")).toBeTruthy();
  expect(screen.getByText("Base → Bull. Values that differ: 2.")).toBeTruthy();
  expect(screen.getByText("NV, AEC demand, 2026: 1,700,000 → 1,870,000 cables")).toBeTruthy();
  expect(screen.getByText("3,400,000 → 3,740,000")).toBeTruthy();
  expect(screen.getByText("Follows Sheet1!B4")).toBeTruthy();
  await press("Sheet1!B4");
  expect(model.host.selection).toEqual(at(3, 1));
  act(() => session.select("bear"));
  expect(await screen.findByText("1,870,000 → 1,530,000")).toBeTruthy();
  expect(screen.queryByText("1,700,000 → 1,870,000")).toBeNull();
  act(() => session.setLanguage("zh"));
  expect(screen.getByText("随 Sheet1!B4 变动")).toBeTruthy();
});

test("of many cells the first few are listed, and more when asked for", async () => {
  follow((factor) => {
    for (let row = 0; row < 120; row += 1) {
      model.formula(row, 0, '=AEC.DEMAND("NV",2026)', [[1_700_000 * factor]]);
    }
  });
  session.select("bull");
  await shown();
  expect(await screen.findByText("Base → Bull. Values that differ: 120.")).toBeTruthy();
  expect(document.querySelectorAll("li")).toHaveLength(8);
  await press("Show 92 more");
  expect(document.querySelectorAll("li")).toHaveLength(100);
  expect(screen.getByText("… and 20 more")).toBeTruthy();
});

test("cells that wait for recalculation are counted, not told as unchanged", async () => {
  model.host.mode = "manual";
  model.formula(0, 0, '=AEC.DEMAND("NV",2026)', [[1_700_000]]);
  model.formula(1, 0, "=A1*2", [[3_400_000]]);
  session.select("bull");
  await shown();
  const sentence = "Base → Bull. Values that differ: 0. Cells that wait for recalculation: 2.";
  expect(await screen.findByText(sentence)).toBeTruthy();
  await press("Show them, with the reason");
  expect(screen.getAllByText(/has not been recalculated/)).toHaveLength(2);
});

test("where the cells could not be read in time it is said that only AEC cells are listed", async () => {
  model.formula(0, 0, '=AEC.DEMAND("NV",2026)', [[1_700_000]]);
  model.formula(1, 0, "=A1*2", [[3_400_000]]);
  model.host.readContents = () => Promise.resolve(null);
  session.select("bull");
  await shown();
  expect(await screen.findByText(/Values that differ: 1\. These are AEC cells only/)).toBeTruthy();
  act(() => session.setLanguage("zh"));
  expect(screen.getByText(/1 处不同。仅列出 AEC 单元格/)).toBeTruthy();
});

test("it can be called off and taken up again, and stops by itself when nobody looks any more", async () => {
  model.formula(0, 0, '=AEC.DEMAND("NV",2026)', [[1_700_000]]);
  model.host.readContents = () => Promise.resolve(null);
  const search = model.host.findAecCells.bind(model.host);
  const signals: AbortSignal[] = [];
  model.host.findAecCells = (scope, signal) => {
    signals.push(signal!);
    return new Promise((resolve, reject) => {
      signal!.addEventListener("abort", () => void search(scope, signal).then(resolve, reject));
    });
  };
  session.select("bull");
  const { unmount } = await shown();
  await waitFor(() => expect(signals).toHaveLength(1));
  await press("Cancel");
  await press("List what changed");
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  unmount();
  expect(signals[1]!.aborted).toBe(true);
});
