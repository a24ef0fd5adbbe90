/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { CellError } from "../../src/functions/cells";
import type { Session } from "../../src/functions/session";
import { standardBands } from "../../src/scenarios/catalogue";
import type { Binding } from "../../src/hosts/excel/binding/bind";
import { ownScenario } from "../support/ask";
import type { OpenCall } from "./fake/customFunctions";
import type { FakeExcel } from "./fake/excel";
import { entries } from "./fake/protocol";
import { open } from "./support/ask";
import { associated, loadFunctions, loadOffice, openWorkbook, quiet, until } from "./support/page";

jest.setTimeout(60_000);

let excel: FakeExcel;
let session: Session;
let binding: Binding;

beforeAll(() => loadOffice());
beforeEach(() => {
  excel = openWorkbook();
  ({ session, binding } = loadFunctions());
});

/** The results that a piece of work sends to Excel, once all is quiet. */
async function sentBy(work: () => void) {
  await quiet();
  const before = excel.functions.results.length;
  const requests = excel.requests.length;
  work();
  await quiet();
  return {
    results: excel.functions.results.slice(before),
    requests: excel.requests.slice(requests),
  };
}

const ids = (calls: readonly OpenCall[]) => calls.map(({ id }) => id).sort((a, b) => a - b);

test("the first answer is there as soon as Excel has called", () => {
  const results: unknown[] = [];
  const invocation = { setResult: (value: unknown) => results.push(value), onCanceled: undefined };
  associated().DEMAND!([["NV"]], [[2026]], null, null, invocation);
  expect(results).toEqual([[[1_700_000]]]);
  expect(binding.openStreams()).toBe(1);
});

test("a switch sends what changed, in one request, and nothing else", async () => {
  const [nv, pinned, exact, failing, table, plain] = await Promise.all([
    open(excel, "DEMAND", "NV", 2026),
    open(excel, "DEMAND", "NV", 2026, null, "Base"),
    open(excel, "ATTACH", "TPU"),
    open(excel, "DEMAND", "Google", 2025),
    open(excel, "CHECKS"),
    open(excel, "VERSION"),
  ]);
  const sent = await sentBy(() => session.select("bull"));
  expect(sent.results).toEqual([[nv.id, true, [[1_870_000]], [0]]]);
  expect(sent.requests).toHaveLength(1);
  expect([pinned, exact, failing, table, plain].map(({ results }) => results)).toEqual([
    1, 1, 1, 1, 1,
  ]);
});

test("a range is sent whole when one element changed, and not when none did", async () => {
  const call = await open(excel, "DEMAND", [["NV"], ["Google"]], [[2025, 2026]]);
  const toExample = await sentBy(() => session.select("example"));
  expect(toExample.results.map(([id]) => id)).toEqual([call.id]);
  expect(call.answer).toEqual([
    [700_000, 1_700_000],
    [1_000_000, 2_000_000],
  ]);
  // Another scenario with the same figures, and the same message where there is none.
  const same = ownScenario({ id: "same" });
  const toSame = await sentBy(() => session.setState({ active: "same", own: [same] }));
  expect(toSame.results).toHaveLength(1);
  const back = await sentBy(() => session.select("base"));
  expect(back).toEqual({ results: [], requests: [] });
});

test("a change inside the active scenario is followed like a switch", async () => {
  const call = await open(excel, "DEMAND", "NV", 2026);
  const override = { "demand.NV.2026": { value: 1_800_000, reason: "New orders" } };
  const own = [ownScenario({ overrides: override })];
  await sentBy(() => session.setState({ active: own[0]!.id, own }));
  expect(call.answer).toEqual([[1_800_000]]);
});

test("bands widened in one tick with a switch are sent once", async () => {
  const call = await open(excel, "DEMAND", "NV", 2026);
  const wide = ownScenario({ stance: "bull", bands: { ...standardBands, about: 0.2 } });
  const sent = await sentBy(() => {
    session.select("bull");
    session.setState({ active: wide.id, own: [wide] });
  });
  expect(sent.results).toEqual([[call.id, true, [[2_040_000]], [0]]]);
});

test("a cancelled stream is forgotten", async () => {
  const [gone, kept] = await Promise.all([
    open(excel, "DEMAND", "NV", 2026),
    open(excel, "DEMAND", "Meta", 2026),
  ]);
  excel.functions.close(gone);
  await until(() => binding.openStreams() === 1);
  const sent = await sentBy(() => session.select("bull"));
  expect(sent.results.map(([id]) => id)).toEqual([kept.id]);
});

test("a call that is opened anew before the old one is closed goes on", async () => {
  const args = [[["NV"]], [[2026]], null, null];
  const invoke = (id: number) => entries.invocation([id, "DEMAND", args, "Sheet1!A1", 2]);
  excel.post([invoke(900_001), invoke(900_002), entries.cancellation(900_001)]);
  await until(() => binding.openStreams() === 1);
  const sent = await sentBy(() => session.select("bull"));
  expect(sent.results.map(([id]) => id)).toEqual([900_002]);
  excel.post([entries.cancellation(900_002)]);
  await until(() => binding.openStreams() === 0);
});

test("a change of language sends messages anew, and no figures", async () => {
  const [figure, message] = await Promise.all([
    open(excel, "DEMAND", "NV", 2026),
    open(excel, "DEMAND", "Google", 2025),
  ]);
  const sent = await sentBy(() => session.setLanguage("zh"));
  expect(ids([message])).toEqual(sent.results.map(([id]) => id));
  expect(figure.results).toBe(1);
  expect(message.answer).toMatchObject({ message: expect.stringContaining("来源") as unknown });
});

test("a fault of ours in one cell is that cell's error, and the others follow", async () => {
  const calls = await Promise.all([
    open(excel, "DEMAND", "NV", 2026),
    open(excel, "DEMAND", "Meta", 2026),
  ]);
  const remember = session.remember.bind(session);
  session.remember = (key, work) => {
    if (key.includes("NV")) throw new TypeError("boom");
    return remember(key, work);
  };
  await sentBy(() => session.select("bull"));
  expect(calls[0].answer).toEqual(
    new CellError("#VALUE!", "This formula failed inside the add-in; please report it. boom"),
  );
  expect(calls[1].answer).toEqual([[1_800_000]]);
});

test("10,000 streams: one request for what changed, none for what did not", async () => {
  const count = 10_000;
  const first = 2_000_000;
  // Half of them are pinned, and so do not move.
  const invocations = Array.from({ length: count }, (_call, index) => {
    const pin = index % 2 === 0 ? null : [["Base"]];
    const args = [[["NV"]], [[2026]], null, pin];
    return entries.invocation([first + index, "DEMAND", args, `Sheet1!A${index + 1}`, 2]);
  });
  excel.post(invocations);
  await until(() => excel.functions.results.length === count, 20_000);

  const switched = await sentBy(() => session.select("bull"));
  expect(switched.results.map(([id]) => id)).toEqual(
    Array.from({ length: count / 2 }, (_call, index) => first + 2 * index),
  );
  expect(switched.requests).toHaveLength(1);
  // An answer takes its call's number, its value and Microsoft's own few letters.
  expect(switched.requests[0]!.bytes).toBeLessThan(40 * (count / 2));

  const same = ownScenario({ id: "same", stance: "bull" });
  const unchanged = await sentBy(() => session.setState({ active: "same", own: [same] }));
  expect(unchanged).toEqual({ results: [], requests: [] });
});
