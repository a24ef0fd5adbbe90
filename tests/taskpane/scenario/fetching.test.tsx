/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import ScenarioTab from "../../../src/taskpane/scenario/ScenarioTab";
import { press, showPart } from "../show";

let isOnline = false;
jest.mock("../../../src/taskpane/scenario/edit/ScenarioEditor", () => {
  if (!isOnline) throw new Error("Loading chunk failed");
  return { __esModule: true, default: () => <p>The editor</p> };
});

beforeEach(() => {
  window.sessionStorage.clear();
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

test("an editor that cannot be fetched leaves the choice of scenarios, and is fetched again on demand", async () => {
  await showPart(<ScenarioTab />);
  await press("Inputs");
  expect((await screen.findByRole("alert")).textContent).toContain("could not be shown");
  expect(screen.getByRole("radio", { name: "Bull" })).toBeDefined();
  isOnline = true;
  await press("Try again");
  expect(await screen.findByText("The editor")).toBeDefined();
});
