/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { Session } from "../../../src/functions/session";
import { ModelGallery } from "../../../src/taskpane/workbook/models/ModelGallery";
import { models } from "../../../src/workbook/models";
import { MemoryHost } from "../../support/memoryHost";
import { press, showPart } from "../show";

const insert = "Insert the model Margin bridge";
const undo = "Remove the sheet Margin bridge again";

async function inserted(): Promise<MemoryHost> {
  const host = new MemoryHost();
  await showPart(<ModelGallery />, { host });
  await press(insert);
  await screen.findByText("Inserted as sheet Margin bridge");
  return host;
}

test("each template says what it holds, in the user's language", async () => {
  await showPart(<ModelGallery />, { session: new Session("zh") });
  for (const { name, summary } of models) {
    expect(screen.getByText(name.zh)).toBeDefined();
    expect(screen.getByText(summary.zh)).toBeDefined();
  }
});

test("a template becomes a sheet, which is shown, and goes again", async () => {
  const host = await inserted();
  expect(host.selection.sheet).toBe("Margin bridge");
  const cell = { sheet: "Margin bridge", row: 6, column: 1, rows: 1, columns: 1 };
  expect(await host.readFormulas(cell)).toEqual([["=AEC.MARGIN(A7)"]]);
  await press(undo);
  await screen.findByText("Sheet Margin bridge removed");
  expect(await host.sheetNames()).not.toContain("Margin bridge");
});

test("what formulas fill once they are worked out is nobody's change", async () => {
  const host = await inserted();
  const sheet = "Margin bridge";
  host.spills.push({ sheet, row: 6, column: 6, rows: 1, columns: 3 });
  await host.writeValues({ sheet, row: 6, column: 7, rows: 1, columns: 2 }, [[0.5, 0.45]]);
  await press(undo);
  await screen.findByText("Sheet Margin bridge removed");
});

test("a sheet that was worked on goes only after asking", async () => {
  const host = await inserted();
  const cell = { sheet: "Margin bridge", row: 0, column: 8, rows: 1, columns: 1 };
  await host.writeValues(cell, [["mine"]]);
  await press(undo);
  await screen.findByText("Remove Margin bridge with your changes?");
  expect(await host.sheetNames()).toContain("Margin bridge");
  await press("Keep it");
  expect(await host.sheetNames()).toContain("Margin bridge");
  await press(undo);
  await press("Remove");
  await waitFor(async () => expect(await host.sheetNames()).not.toContain("Margin bridge"));
});

test("where no charts are drawn, their place is said", async () => {
  const host = new MemoryHost();
  await showPart(<ModelGallery />, { host: Object.assign(host, { kind: "workbench" as const }) });
  await press(insert);
  await screen.findByText(/they are in the file that you save/);
});

test("what the workbook refuses is said", async () => {
  const host = new MemoryHost();
  host.insertSheet = () => Promise.reject(new Error("The workbook is protected."));
  await showPart(<ModelGallery />, { host });
  await press(insert);
  expect(await screen.findByText(/The workbook is protected/)).toBeDefined();
});

test("a sheet that can be neither shown nor taken away at once can be taken back later", async () => {
  const host = new MemoryHost();
  const editing = new Error("A cell is being edited.");
  jest.spyOn(host, "select").mockRejectedValueOnce(editing);
  jest.spyOn(host, "removeSheet").mockRejectedValueOnce(editing);
  await showPart(<ModelGallery />, { host });
  await press(insert);
  await screen.findByText(/A cell is being edited/);
  await press(undo);
  await screen.findByText("Remove Margin bridge?");
  await press("Remove");
  await waitFor(async () => expect(await host.sheetNames()).not.toContain("Margin bridge"));
});
