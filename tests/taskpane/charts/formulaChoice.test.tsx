/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { useState } from "react";
import { FormulaChoice } from "../../../src/taskpane/charts/tornado/FormulaChoice";
import type { Asked } from "../../../src/taskpane/charts/tornado/model";
import { MemoryHost } from "../../support/memoryHost";
import { press, showPart, user } from "../show";

const take = "Take the selected cell's";
const cell = { sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: 1 };

async function choiceOn(formula: string) {
  const host = new MemoryHost();
  await host.writeFormulas(cell, [[formula]]);
  const onAsk = jest.fn();
  await showPart(
    <FormulaChoice asked={{ formula: "=1", sheet: "Other", call: 0 }} onAsk={onAsk} />,
    { host },
  );
  return { host, onAsk };
}

test("the formula of the selected cell is asked about, as its own sheet has it", async () => {
  const { onAsk } = await choiceOn('=AEC.MARGIN("NV")');
  await press(take);
  expect(onAsk.mock.calls).toEqual([[{ formula: '=AEC.MARGIN("NV")', sheet: "Sheet1", call: 0 }]]);
});

test("what is typed while the cell is read stays", async () => {
  const host = new MemoryHost();
  await host.writeFormulas(cell, [['=AEC.MARGIN("NV")']]);
  let arrive!: () => void;
  const held = new Promise<void>((resolve) => (arrive = resolve));
  const read = host.readSelection.bind(host);
  host.readSelection = () => held.then(read);
  function Choice() {
    const [asked, setAsked] = useState<Asked>({ formula: "", sheet: "", call: 0 });
    return <FormulaChoice asked={asked} onAsk={setAsked} />;
  }
  await showPart(<Choice />, { host });
  await press(take);
  const field = screen.getByLabelText<HTMLInputElement>("Formula");
  await user.type(field, "=1");
  await act(() => {
    arrive();
    return new Promise((resolve) => setTimeout(resolve, 5));
  });
  expect(field.value).toBe("=1");
});

test("a cell without a call, or that cannot be read, is a sentence, and nothing is asked", async () => {
  const { host, onAsk } = await choiceOn("=1+1");
  await press(take);
  await screen.findByText(/^The selected cell has no AEC call/);
  host.readSelection = () => Promise.reject(new Error("A chart is selected."));
  await press(take);
  await screen.findByText("The selected cell could not be read: A chart is selected.");
  expect(onAsk).not.toHaveBeenCalled();
});
