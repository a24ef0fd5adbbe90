/** @jest-environment jsdom */
import {
  keepPreferences,
  readPreferences,
  withinPaneWidths,
} from "../../../src/hosts/workbench/preferences";
import { workbenchHost } from "../../../src/hosts/workbench/host";
import { browserPlace } from "../../../src/hosts/workbench/statePlace";

const key = "aec.workbench.preferences";
const usual = { language: "en", appearance: "system", paneWidth: 360 };

beforeEach(() => window.localStorage.clear());
afterEach(() => jest.restoreAllMocks());

describe("preferences", () => {
  test("are the browser's language and the usual settings at first", () => {
    expect(readPreferences()).toEqual(usual);
    jest.spyOn(window.navigator, "language", "get").mockReturnValue("zh-CN");
    expect(readPreferences().language).toBe("zh");
  });

  test("are kept", () => {
    const kept = { language: "zh", appearance: "highContrast", paneWidth: 480 } as const;
    keepPreferences(kept);
    expect(readPreferences()).toEqual(kept);
  });

  test.each([
    "not JSON",
    "null",
    "[]",
    '"text"',
    '{"language":"fr","appearance":"pink","paneWidth":"wide"}',
  ])("that make no sense are left out: %s", (stored) => {
    window.localStorage.setItem(key, stored);
    expect(readPreferences()).toEqual(usual);
  });

  test("the pane keeps within its widths", () => {
    expect([-5, 320, 455.4, 9_999].map(withinPaneWidths)).toEqual([320, 320, 455, 600]);
    window.localStorage.setItem(key, '{"paneWidth":5000}');
    expect(readPreferences().paneWidth).toBe(600);
  });
});

describe("a browser that stores nothing", () => {
  beforeEach(() => {
    const refuse = () => {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    };
    jest.spyOn(window, "localStorage", "get").mockImplementation(refuse);
  });

  test("leaves the preferences to this visit", () => {
    expect(() => keepPreferences({ ...usual, language: "zh", appearance: "dark" })).not.toThrow();
    expect(readPreferences()).toEqual(usual);
  });

  test("gives a workbook without a state, and says so when one is to be saved", async () => {
    const host = workbenchHost(browserPlace("sample"), new Promise(() => undefined));
    expect(await host.readState()).toBeNull();
    await expect(host.writeState("{}")).rejects.toThrow(/does not let the page store/);
    await expect(host.keepAside("{}")).rejects.toThrow(/does not let the page store/);
  });
});
