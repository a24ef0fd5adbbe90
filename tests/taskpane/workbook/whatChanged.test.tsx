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
  watchSwitches(session);
});

const shown = () => showPart(<WhatChanged />, { session, host: model.host });

test("before any switch it says what will stand there", async () => {
  await shown();
  expect(screen.getByText(/Switch the scenario/)).toBeTruthy();
});

test("a switch made elsewhere is listed when somebody looks, the next one at once, with what moved the cells", async () => {
  model.formula(3, 1, '=AEC.DEMAND("NV",2026)', [[1_700_000]]);
  session.select("bull");
  await shown();
  expect(await screen.findByText("1,700,000 → 1,870,000")).toBeTruthy();
  expect(screen.getByText("NV, AEC demand, 2026: 1,700,000 → 1,870,000 cables")).toBeTruthy();
  await press("Sheet1!B4");
  expect(model.host.selection).toEqual(at(3, 1));
  act(() => session.select("bear"));
  expect(await screen.findByText("1,870,000 → 1,530,000")).toBeTruthy();
  expect(screen.queryByText("1,700,000 → 1,870,000")).toBeNull();
});

test("of many cells the first few are listed, and more when asked for", async () => {
  for (let row = 0; row < 120; row += 1) {
    model.formula(row, 0, '=AEC.DEMAND("NV",2026)', [[1_700_000]]);
  }
  session.select("bull");
  await shown();
  expect(await screen.findByText("Base → Bull. Values that differ: 120.")).toBeTruthy();
  expect(document.querySelectorAll("li")).toHaveLength(8);
  await press("Show 92 more");
  expect(document.querySelectorAll("li")).toHaveLength(100);
  expect(screen.getByText("… and 20 more")).toBeTruthy();
});

test("it can be called off and taken up again, and stops by itself when nobody looks any more", async () => {
  model.formula(0, 0, '=AEC.DEMAND("NV",2026)', [[1_700_000]]);
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
