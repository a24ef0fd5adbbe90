/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { Session } from "../../../src/functions/session";
import WorkbookTab from "../../../src/taskpane/workbook/WorkbookTab";
import { at, Model } from "../../support/memoryModel";
import { press, showPart, user } from "../show";

let model: Model;
beforeEach(() => {
  window.sessionStorage.clear();
  model = new Model();
});

test("freezes, says where the formulas are, and thaws", async () => {
  model.formula(0, 0, '=AEC.DEMAND("NV",2026)', [[1_700_000]]);
  const before = model.content();
  await showPart(<WorkbookTab />, { host: model.host });
  await press("Freeze");
  expect(await screen.findByText(/Formulas frozen: 1\. .* AEC Ledger/)).toBeTruthy();
  expect(model.content().Sheet1).toEqual({ "0,0": "1700000" });
  await press("Thaw");
  expect(await screen.findByText(/Formulas back in their cells: 1\./)).toBeTruthy();
  expect(model.content()).toEqual(before);
});

test("compares two scenarios, and a click on a cell goes there", async () => {
  model.formula(3, 1, '=AEC.DEMAND("NV",2026)', [[1_700_000]]);
  await showPart(<WorkbookTab />, { host: model.host });
  await user.selectOptions(screen.getByLabelText("From"), "base");
  await press("Compare");
  expect(await screen.findByText("1,700,000 → 1,870,000")).toBeTruthy();
  expect(screen.getByText("NV, AEC demand, 2026: 1,700,000 → 1,870,000 cables")).toBeTruthy();
  await press("Sheet1!B4");
  expect(model.host.selection).toEqual(at(3, 1));
});

test("says so where there is no AEC formula", async () => {
  await showPart(<WorkbookTab />, { host: model.host });
  await press("Refresh");
  expect(await screen.findByText(/There is no AEC formula there/)).toBeTruthy();
});

test("a failure is a sentence and a next step, and the tab goes on", async () => {
  model.host.recalculate = () => Promise.reject(new Error("The workbook is busy."));
  await showPart(<WorkbookTab />, { host: model.host });
  await press("Refresh");
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toMatch(/Refresh did not work.*The workbook is busy\..*try again/);
  expect(screen.getByRole("button", { name: "Refresh" })).toHaveProperty("disabled", false);
});

test("long work can be cancelled", async () => {
  const search = model.host.findAecCells.bind(model.host);
  model.host.findAecCells = (scope, signal) =>
    new Promise((resolve, reject) => {
      signal?.addEventListener("abort", () => void search(scope, signal).then(resolve, reject));
    });
  await showPart(<WorkbookTab />, { host: model.host });
  await press("Refresh");
  await press("Cancel");
  expect(await screen.findByText(/Refresh was cancelled/)).toBeTruthy();
});

test("work that is under way is found again on coming back, and is not crossed by other work", async () => {
  model.formula(0, 0, '=AEC.DEMAND("NV",2026)', [[1_700_000]]);
  const { host } = model;
  let goOn!: () => void;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  const write = host.writeValues.bind(host);
  host.writeValues = async (...args) => {
    await held;
    return write(...args);
  };
  const session = new Session();
  const { unmount } = await showPart(<WorkbookTab />, { host, session });
  await press("Freeze");
  unmount();
  await showPart(<WorkbookTab />, { host, session });
  expect(screen.getByText("Freeze: 0 of 1")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Thaw" })).toHaveProperty("disabled", true);
  goOn();
  expect(await screen.findByText(/Formulas frozen: 1\. .* AEC Ledger/)).toBeTruthy();
});
