/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { loadOffice, openWorkbook, until } from "./support/page";

jest.setTimeout(60_000);

const mounted: Element[] = [];
let isOnline = false;
jest.mock("../../src/app/page.css", () => ({}));
jest.mock("../../src/taskpane/mount", () => {
  if (!isOnline) throw new Error("Loading chunk failed");
  return {
    mountTaskPane: (element: Element) => {
      mounted.push(element);
      return { update: () => undefined, unmount: () => undefined };
    },
  };
});

test("a pane that cannot be fetched says so, and is there once the user comes back", async () => {
  Object.assign(window, {
    matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
  });
  document.body.innerHTML = '<div id="root"></div>';
  await loadOffice();
  openWorkbook();
  await import("../../src/app/excel");
  const root = document.getElementById("root")!;
  await until(() => root.textContent !== "");
  expect(root.querySelector("[lang=en]")?.textContent).toMatch(/could not be fetched/);
  expect(mounted).toEqual([]);
  isOnline = true;
  window.dispatchEvent(new Event("focus"));
  await until(() => mounted.length > 0);
  expect(mounted).toEqual([root]);
});
