/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Session } from "../../src/functions/session";
import { readKept } from "../../src/taskpane/kept";
import "../../src/taskpane/evidence/EvidenceTab";
import { showPane } from "./support";

beforeEach(() => window.sessionStorage.clear());

const scroller = () => screen.getAllByRole("tabpanel")[0]!.parentElement!;
const scrollTo = (top: number) => {
  scroller().scrollTop = top;
  scroller().dispatchEvent(new Event("scroll"));
};
const isNumber = (value: unknown): value is number => typeof value === "number";

test("the tab and how far each was scrolled survive a reload", async () => {
  const { unmount } = await showPane(new Session());
  await screen.findByRole("radiogroup");
  scrollTo(120);
  await act(() => userEvent.click(screen.getByRole("tab", { name: /^Evidence/ })));
  expect(scroller().scrollTop).toBe(0);
  scrollTo(340);
  expect(readKept("scroll.scenario", isNumber)).toBe(120);
  unmount();
  await showPane(new Session());
  expect(screen.getByRole("tab", { name: /^Evidence/ }).getAttribute("aria-selected")).toBe("true");
  expect(scroller().scrollTop).toBe(340);
});
