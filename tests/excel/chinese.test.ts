/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { appearance, watchAppearance } from "../../src/hosts/excel/appearance";
import { startExcel } from "../../src/hosts/excel/start";
import { answer } from "./support/ask";
import { loadFunctions, loadOffice, openWorkbook } from "./support/page";

jest.setTimeout(60_000);

const theme = { bodyBackgroundColor: 0x262626, isDarkTheme: true };
let forced = false;
const contrastListeners = new Set<() => void>();

beforeAll(async () => {
  window.matchMedia = () =>
    ({
      get matches() {
        return forced;
      },
      addEventListener: (_type: string, listener: () => void) => contrastListeners.add(listener),
      removeEventListener: (_type: string, listener: () => void) =>
        contrastListeners.delete(listener),
    }) as unknown as MediaQueryList;
  await loadOffice({ locale: "zh-CN", theme });
});

test("the language of Excel's menus is that of messages", async () => {
  const excel = openWorkbook();
  const { session, binding } = loadFunctions();
  await startExcel(session, binding.firstCall, () => undefined);
  expect(session.language).toBe("zh");
  expect(await answer(excel, "DEMAND", "Gogle", 2026)).toMatchObject({
    code: "#VALUE!",
    message: expect.stringMatching(/\p{Script=Han}/u) as unknown,
  });
});

describe("appearance", () => {
  beforeAll(() => jest.useFakeTimers());
  // Office.js holds on to a theme for five seconds.
  beforeEach(() => jest.advanceTimersByTime(10_000));
  afterEach(() => {
    theme.bodyBackgroundColor = 0x262626;
    forced = false;
  });
  afterAll(() => jest.useRealTimers());

  test("is dark or light as the colour of Excel's own panes is", () => {
    expect(appearance()).toBe("dark");
    theme.bodyBackgroundColor = 0xf0f0f0;
    jest.advanceTimersByTime(10_000);
    expect(appearance()).toBe("light");
  });

  test("is of high contrast where the system is", () => {
    forced = true;
    expect(appearance()).toBe("highContrast");
  });

  test("is looked at when the user comes back, until nobody watches", () => {
    const seen: string[] = [];
    const unwatch = watchAppearance((look) => seen.push(look));
    theme.bodyBackgroundColor = 0xffffff;
    window.dispatchEvent(new Event("focus"));
    expect(seen).toEqual([]);
    jest.advanceTimersByTime(6_000);
    expect(seen).toEqual(["light"]);
    forced = true;
    for (const listener of contrastListeners) listener();
    expect(seen).toEqual(["light", "highContrast"]);
    unwatch();
    forced = false;
    window.dispatchEvent(new Event("focus"));
    jest.advanceTimersByTime(6_000);
    expect(seen).toHaveLength(2);
    expect(contrastListeners.size).toBe(0);
  });
});
