/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { Session } from "../../../src/functions/session";
import FunctionsTab from "../../../src/taskpane/functions/FunctionsTab";
import { withComma } from "../../../src/workbook/separators";
import { MemoryHost } from "../../support/memoryHost";
import { press, showPart, user } from "../show";

async function functions(session = new Session(), host = new MemoryHost()) {
  const { unmount } = await showPart(<FunctionsTab />, { session, host });
  return { session, host, unmount };
}

const open = (name: string) =>
  user.click(document.querySelector<HTMLElement>(`[data-item="${name}"]`)!);
const field = (name: string) => screen.getByRole("combobox", { name: new RegExp(`^${name}`) });
const shown = (text: string | RegExp) => screen.findByText(text);

beforeEach(() => window.sessionStorage.clear());

test("a result follows the arguments and the scenario, and the function is remembered once used", async () => {
  const { session, host, unmount } = await functions();
  await open("DEMAND");
  expect(screen.getByText("Fill in customer, year.")).toBeDefined();
  await user.type(field("customer"), "A2");
  await user.type(field("year"), "2026");
  expect(await shown(/^The argument customer is missing/)).toBeDefined();
  await host.writeValues({ sheet: "Sheet1", row: 1, column: 0, rows: 1, columns: 1 }, [["NV"]]);
  await act(() => host.select({ sheet: "Sheet1", row: 4, column: 1, rows: 1, columns: 1 }));
  expect(await shown("1,700,000 cables")).toBeDefined();
  expect(await shown("Goes into Sheet1!B5, which is empty")).toBeDefined();
  act(() => session.select("bear"));
  expect(await shown("1,530,000 cables")).toBeDefined();
  await press(/^Put =AEC.DEMAND\(A2,2026\)/);
  await shown("Put into Sheet1!B5");
  unmount();
  await functions(session, host);
  expect(field("customer")).toHaveProperty("value", "A2");
  await press("All functions");
  const recent = screen.getByRole("region", { name: "Recently used" });
  expect(within(recent).getByRole("button").textContent).toBe("DEMAND");
});

test("in Chinese, where numbers have a comma, an example is filled in as it is typed there", async () => {
  const host = new MemoryHost();
  host.separators = withComma;
  await functions(new Session("zh"), host);
  await open("SIMULATE");
  await press(/MARGIN/);
  expect(screen.getByRole("textbox", { name: /^percentile/ })).toHaveProperty("value", "0,5");
  expect(await shown('=AEC.SIMULATE("MARGIN";0,5;1000;1;"NV")')).toBeDefined();
  await waitFor(() => expect(screen.getAllByText("0.4248").length).toBeGreaterThan(0));
  expect(screen.getByRole("heading", { name: "AEC.MARGIN 的参数" })).toBeDefined();
});
