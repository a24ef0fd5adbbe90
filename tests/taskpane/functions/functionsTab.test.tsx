/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { Session } from "../../../src/functions/session";
import FunctionsTab from "../../../src/taskpane/functions/FunctionsTab";
import { withComma } from "../../../src/workbook/separators";
import { MemoryHost } from "../../support/memoryHost";
import { showPart } from "../show";

/** What a person does here, the browser's tests do; this is what they cannot stage: other separators, others' changes. */
const open = (name: string) =>
  fireEvent.click(document.querySelector<HTMLElement>(`[data-item="${name}"]`)!);
const field = (name: RegExp) => screen.getByLabelText<HTMLInputElement>(name);
const fill = (name: RegExp, value: string) => fireEvent.change(field(name), { target: { value } });

beforeEach(() => window.sessionStorage.clear());

test("a result follows the cells that it reads, the selection and the scenario", async () => {
  const session = new Session();
  const host = new MemoryHost();
  await showPart(<FunctionsTab />, { session, host });
  open("DEMAND");
  expect(screen.getByText("Fill in customer, year.")).toBeDefined();
  fill(/^customer/, "A2");
  fill(/^year/, "2026");
  expect(await screen.findByText(/^The argument customer is missing/)).toBeDefined();
  await host.writeValues({ sheet: "Sheet1", row: 1, column: 0, rows: 1, columns: 1 }, [["NV"]]);
  await act(() => host.select({ sheet: "Sheet1", row: 4, column: 1, rows: 1, columns: 1 }));
  expect(await screen.findByText("1,700,000 cables")).toBeDefined();
  expect(await screen.findByText("Goes into Sheet1!B5, which is empty")).toBeDefined();
  act(() => session.select("bear"));
  expect(await screen.findByText("1,530,000 cables")).toBeDefined();
});

test("in Chinese, where numbers have a comma, an example is filled in as it is typed there", async () => {
  const host = new MemoryHost();
  host.separators = withComma;
  await showPart(<FunctionsTab />, { session: new Session("zh"), host });
  open("SIMULATE");
  fireEvent.click(await screen.findByText('=AEC.SIMULATE("MARGIN";0,5;1000;1;"NV")'));
  expect(field(/^percentile/).value).toBe("0,5");
  expect(screen.getByText("AEC.MARGIN 的参数")).toBeDefined();
  expect(
    await screen.findByLabelText(/^复制 =AEC.SIMULATE\("MARGIN";0,5;1000;1;"NV"\)$/),
  ).toBeDefined();
});
