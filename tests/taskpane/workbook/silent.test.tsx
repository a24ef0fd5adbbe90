/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { Session } from "../../../src/functions/session";
import { ModelGallery } from "../../../src/taskpane/workbook/models/ModelGallery";
import { WaitsContext } from "../../../src/taskpane/attempt/waits";
import WorkbookTab from "../../../src/taskpane/workbook/WorkbookTab";
import { HangingHost } from "../../faults/hangingHost";
import type { MemoryHost } from "../../support/memoryHost";
import { Model } from "../../support/memoryModel";
import { press, showPart } from "../show";

const waits = { silence: 0, grace: 0 };

let model: Model;
let before: ReturnType<Model["content"]>;
beforeEach(() => {
  window.sessionStorage.clear();
  model = new Model();
  model.formula(0, 0, '=AEC.DEMAND("NV",2026)', [[1_700_000]]);
  before = model.content();
});

/** Lets the n-th call of this method hang. */
function hang(method: "writeValues" | "insertSheet" | "recalculate"): () => void {
  const { host } = model;
  Object.assign(host, { kind: "excel" });
  const { [method]: sound } = host;
  const hanging = new HangingHost(host, 1);
  const { [method]: held } = hanging.host;
  Object.assign(host, { [method]: held });
  return () => {
    hanging.goOn();
    Object.assign(host, { [method]: sound });
  };
}

const showTab = (host: MemoryHost, session = new Session("en")) =>
  showPart(
    <WaitsContext value={waits}>
      <WorkbookTab />
    </WaitsContext>,
    { host, session },
  );

test("freezing while Excel does not answer: said so, cancelled with what was done, and undone", async () => {
  const goOn = hang("writeValues");
  await showTab(model.host);
  await press("Freeze");
  await screen.findByText(/^Excel does not answer: perhaps a cell is being edited or a dialog/);
  await press("Cancel");
  const note = await screen.findByText(/^Freeze was cancelled before the workbook had answered\./);
  expect(note.textContent).toMatch(
    /Done until then: 0 of 1 formulas\. The step under way may still take effect.*Thaw puts back/,
  );
  goOn();
  await press("Thaw");
  await screen.findByText(/Formulas back in their cells: 1\.|ledger keeps no formula/);
  expect(model.content()).toMatchObject(before);
});

test("work goes on when Excel answers after all, in Chinese", async () => {
  const goOn = hang("recalculate");
  await showTab(model.host, new Session("zh"));
  await press("刷新");
  await screen.findByText(/^Excel 没有响应：可能正在编辑单元格或有对话框打开/);
  goOn();
  await screen.findByText("已计算 1 个 AEC 单元格，均无变化。");
});

test("a template that arrives after Cancel can be taken back", async () => {
  const goOn = hang("insertSheet");
  await showPart(
    <WaitsContext value={waits}>
      <ModelGallery />
    </WaitsContext>,
    { host: model.host },
  );
  await press("Insert the model Margin bridge");
  await screen.findByText(/^Excel does not answer/);
  await screen.findByRole("button", { name: "Cancel" });
  await press("Cancel");
  await screen.findByText(/^Cancelled before the workbook had answered\./);
  goOn();
  await screen.findByText("The workbook has answered after all: the sheet Margin bridge is there.");
  await press("Remove the sheet Margin bridge again");
  await screen.findByText("Remove Margin bridge?");
  await press("Remove");
  await screen.findByText("Sheet Margin bridge removed");
  expect(model.content()).toEqual(before);
});
