/** @jest-environment jsdom */
import { act, renderHook, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useEffect } from "react";
import { Session } from "../../src/functions/session";
import { WaitsContext } from "../../src/taskpane/attempt/waits";
import { PaneContext } from "../../src/taskpane/paneContext";
import { Notices } from "../../src/taskpane/shell/Notices";
import { Panel } from "../../src/taskpane/shell/Panel";
import type { Fetched } from "../../src/taskpane/shell/panels";
import type { TabRequest } from "../../src/taskpane/shell/useRequestedTab";
import { useRequestedTab } from "../../src/taskpane/shell/useRequestedTab";
import type { TabEntry } from "../../src/taskpane/tabs";
import type { HostReport } from "../../src/workbook/report";
import { HostError } from "../../src/workbook/hostError";
import { MemoryHost } from "../support/memoryHost";
import { press, showPart, surroundedPart } from "./show";
import { show, showPane } from "./support";

const showPanel = (tab: Fetched) =>
  show(
    <PaneContext value={{ session: new Session(), host: new MemoryHost() }}>
      <Panel tab={tab} />
    </PaneContext>,
  );

/** Asks for the panel again, and waits for what is fetched for it. */
const retry = () => act(() => userEvent.click(screen.getByRole("button", { name: "Try again" })));

describe("a panel", () => {
  // React reports what a boundary catches; that is what these tests provoke.
  beforeEach(() => jest.spyOn(console, "error").mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  test("that cannot be fetched says so, and is fetched again on demand", async () => {
    const load = jest
      .fn<ReturnType<TabEntry["load"]>, []>()
      .mockRejectedValueOnce(new Error("offline"))
      .mockResolvedValue({ default: () => <p>Here I am</p> });
    await showPanel({ load });
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("This section could not be shown");
    await retry();
    expect(await screen.findByText("Here I am")).toBeDefined();
    expect(load).toHaveBeenCalledTimes(2);
  });

  test("that breaks is shown again without being fetched again", async () => {
    let broken = true;
    const Fragile = () => {
      useEffect(() => undefined);
      if (broken) throw new Error("bad figure");
      return <p>Mended</p>;
    };
    const load = jest.fn(() => Promise.resolve({ default: Fragile }));
    await showPanel({ load });
    await screen.findByRole("alert");
    broken = false;
    await retry();
    expect(await screen.findByText("Mended")).toBeDefined();
    expect(load).toHaveBeenCalledTimes(1);
  });
});

describe("notices", () => {
  const notSaved = { en: "The disk is full.", zh: "磁盘已满。" };

  test("a state that was not saved is said once, in words and with what comes next", async () => {
    await showPane(new Session(), {
      reports: [
        { kind: "notSaved", words: notSaved },
        { kind: "notSaved", words: notSaved },
      ],
    });
    const notes = await screen.findAllByText(/The disk is full/);
    expect(notes).toHaveLength(1);
    expect(notes[0]!.textContent).toContain("tried again with the next change");
  });

  test("an unreadable state is put aside and its first problem named", async () => {
    await showPane(new Session(), {
      reports: [
        {
          kind: "unreadable",
          problems: [{ path: "own.0.id", words: { en: "is missing", zh: "缺失" } }],
        },
      ],
    });
    expect(await screen.findByText(/own\.0\.id is missing/)).toBeDefined();
  });

  test("each can be dismissed", async () => {
    await showPane(new Session("zh"), { reports: [{ kind: "notSaved", words: notSaved }] });
    await screen.findByText(/磁盘已满/);
    await userEvent.click(screen.getByRole("button", { name: "关闭" }));
    expect(screen.queryByText(/磁盘已满/)).toBeNull();
  });

  test("one that was dismissed is said again when it is over and comes anew", async () => {
    const surroundings = { session: new Session(), host: new MemoryHost() };
    const shown = (reports: readonly HostReport[]) =>
      surroundedPart(<Notices reports={reports} />, surroundings);
    const failed = [{ kind: "notSaved", words: notSaved } as const];
    const { rerender } = await show(shown(failed));
    await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    rerender(shown(failed));
    expect(screen.queryByText(/The disk is full/)).toBeNull();
    rerender(shown([]));
    rerender(shown(failed));
    expect(screen.getByText(/The disk is full/)).toBeDefined();
  });

  test("manual calculation is noticed when the user comes back to the pane", async () => {
    const host = new MemoryHost();
    await showPane(new Session(), { host });
    await screen.findByRole("radiogroup");
    expect(screen.queryByText("Calculation is set to manual")).toBeNull();
    host.mode = "manual";
    act(() => void window.dispatchEvent(new Event("focus")));
    expect(await screen.findByText("Calculation is set to manual")).toBeDefined();
  });

  test("manual calculation has two ways out, and one that fails says why", async () => {
    const host = new MemoryHost();
    host.mode = "manual";
    await showPart(<Notices reports={[]} />, { host });
    await screen.findByText("Calculation is set to manual");
    await press("Recalculate now");
    expect(host.recalculated).toEqual(["workbook"]);
    expect(host.mode).toBe("manual");

    const refusal = { en: "A cell is being edited.", zh: "正在编辑单元格。" };
    host.calculateAutomatically = () => Promise.reject(new HostError(refusal));
    await press("Switch to automatic");
    expect(await screen.findByText(/A cell is being edited/)).toBeDefined();

    host.calculateAutomatically = () => MemoryHost.prototype.calculateAutomatically.call(host);
    await press("Switch to automatic");
    await waitFor(() => expect(screen.queryByText("Calculation is set to manual")).toBeNull());
    expect(host.mode).toBe("automatic");
    expect(host.recalculated).toEqual(["workbook", "workbook"]);
  });

  test("a way out of manual calculation that Excel does not answer is tried once, and can be let go of", async () => {
    const host = new MemoryHost();
    Object.assign(host, { kind: "excel", mode: "manual" });
    let goOn!: () => void;
    const calls = jest
      .spyOn(host, "calculateAutomatically")
      .mockReturnValue(new Promise((resolve) => (goOn = resolve)));
    await showPart(
      <WaitsContext value={{ silence: 0, grace: 0 }}>
        <Notices reports={[]} />
      </WaitsContext>,
      { host },
    );
    await screen.findByText("Calculation is set to manual");
    await press("Switch to automatic");
    await screen.findByText(/Excel does not answer/);
    await press("Switch to automatic");
    await press("Recalculate now");
    expect([calls.mock.calls.length, host.recalculated]).toEqual([1, []]);
    await press("Cancel");
    await screen.findByText(/Cancelled; it may still take effect\./);
    expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();
    goOn();
    await press("Recalculate now");
    expect(host.recalculated).toEqual(["workbook"]);
  });

  test("the mode of calculation as it was last asked for is shown, whichever answer comes first", async () => {
    const host = new MemoryHost();
    const answers: ((mode: "automatic" | "manual") => void)[] = [];
    host.calculationMode = () => new Promise((resolve) => answers.push(resolve));
    await showPart(<Notices reports={[]} />, { host });
    act(() => void window.dispatchEvent(new Event("focus")));
    await act(() => {
      answers[0]!("manual");
      return Promise.resolve();
    });
    expect(screen.queryByText("Calculation is set to manual")).toBeNull();
    await waitFor(() => expect(answers).toHaveLength(2));
    answers[1]!("manual");
    expect(await screen.findByText("Calculation is set to manual")).toBeDefined();
  });

  test("a command that is refused again is said again, though the first was dismissed", async () => {
    const refused = (attempt: number) => [
      { kind: "refused" as const, attempt, words: { en: "It is protected.", zh: "受保护。" } },
    ];
    const { rerender } = await showPart(<Notices reports={refused(1)} />);
    expect(screen.getByText(/It is protected/).textContent).toContain("was not carried out");
    await press("Dismiss");
    expect(screen.queryByText(/It is protected/)).toBeNull();
    rerender(surroundedPart(<Notices reports={refused(2)} />));
    expect(screen.getByText(/It is protected/)).toBeDefined();
  });
});

describe("a tab that is asked for from outside", () => {
  beforeEach(() => window.sessionStorage.clear());
  afterEach(() => window.sessionStorage.clear());

  test("comes to the front, and the user may leave it; one that is not there changes nothing", () => {
    const evidence = { tab: "evidence" };
    const { result, rerender } = renderHook((request: TabRequest | undefined) =>
      useRequestedTab(request),
    );
    const expectTab = (id: string) => expect(result.current[0]).toBe(id);
    expectTab("scenario");
    rerender(evidence);
    expectTab("evidence");
    act(() => result.current[1]("audit"));
    rerender(evidence);
    expectTab("audit");
    rerender({ tab: "nowhere" });
    expectTab("audit");
    rerender({ ...evidence });
    expectTab("evidence");
  });
});

describe("the header", () => {
  test("says that cells are being updated once that takes a while", async () => {
    await showPane(new Session(), { busy: true });
    expect(screen.queryByText("Updating cells…")).toBeNull();
    expect(await screen.findByText("Updating cells…")).toBeDefined();
    expect(screen.getByRole("progressbar", { name: "Updating cells…" })).toBeDefined();
  });
});

test("the footer names source, date, dataset and what the figures are not", async () => {
  await showPane(new Session());
  await screen.findByRole("radiogroup");
  const footer = screen.getByRole("contentinfo");
  expect(footer.textContent).toMatch(/Expert call on AEC/);
  expect(footer.textContent).toContain("November 12, 2025");
  expect(footer.textContent).toMatch(/Dataset\d+\.\d+\.\d+/);
  expect(footer.textContent).toContain("not investment advice");
});
