import { attend, GivenUp } from "../../src/workbook/attended";
import { Session } from "../../src/functions/session";
import type { WorkbookHost } from "../../src/workbook/host";
import { MemoryHost } from "../support/memoryHost";

/** What a test answers when it likes. */
function held<T>() {
  let answer!: (value: T) => void;
  const promise = new Promise<T>((resolve) => (answer = resolve));
  return { promise, answer };
}

const pause = (time = 0) => new Promise((resolve) => setTimeout(resolve, time));

let host: MemoryHost;
beforeEach(() => {
  host = new MemoryHost();
});

const names = (attended: WorkbookHost) => attended.sheetNames();

test("silence is told, the work goes on once the answer comes, and that is told", async () => {
  const call = held<string[]>();
  host.sheetNames = () => call.promise;
  const told: boolean[] = [];
  const waits = { silence: 0, grace: 0 };
  const work = attend(host, { waits, onSilence: (silent) => told.push(silent) }, names);
  await pause(2);
  expect(told).toEqual([true]);
  call.answer(["Data"]);
  expect(await work).toEqual(["Data"]);
  expect(told).toEqual([true, false]);
});

test("a quick answer is no silence, and what a host throws at once comes out", async () => {
  const told: boolean[] = [];
  const options = { waits: { silence: 1, grace: 0 }, onSilence: told.push.bind(told) };
  expect(await attend(host, options, names)).toEqual(["Sheet1"]);
  host.sheetNames = () => {
    throw new Error("No workbook is open.");
  };
  await expect(attend(host, options, names)).rejects.toThrow("No workbook is open.");
  await pause(3);
  expect(told).toEqual([]);
});

test("a call that was just asked for is waited for after Cancel, so that the work stops where it chooses", async () => {
  const call = held<string[]>();
  host.sheetNames = () => call.promise;
  const controller = new AbortController();
  const { signal } = controller;
  const waits = { silence: 1e6, grace: 1e6 };
  const work = attend(host, { signal, waits }, async (attended) => {
    const found = await attended.sheetNames();
    return signal.aborted ? `stopped after ${found.join()}` : "went on";
  });
  controller.abort();
  call.answer(["Data"]);
  expect(await work).toBe("stopped after Data");
});

test("a late answer is told, and nothing follows it", async () => {
  const call = held<string>();
  host.addSheet = () => call.promise;
  const controller = new AbortController();
  const late: unknown[] = [];
  const work = attend(
    host,
    {
      signal: controller.signal,
      waits: { silence: 1e6, grace: 0 },
      onLate: (...answer) => late.push(answer),
    },
    async (attended) => {
      await attended.addSheet("Data").catch(() => undefined);
      await attended.removeSheet("Sheet1");
    },
  );
  controller.abort();
  await expect(work).rejects.toEqual(new GivenUp(true));
  call.answer("Data 2");
  await pause();
  expect(late).toEqual([["addSheet", "Data 2"]]);
  expect(await host.sheetNames()).toEqual(["Sheet1"]);
});

test("while a copy is worked on, the workbook that it was made from owes no answer", async () => {
  const working = held<undefined>();
  const told: boolean[] = [];
  const saveCopy: WorkbookHost["saveCopy"] = async (ending, work) => {
    await work(new MemoryHost(), new Session());
    return ending;
  };
  const saving = Object.assign(host, { saveCopy });
  const controller = new AbortController();
  const waits = { silence: 20, grace: 20 };
  const options = { signal: controller.signal, waits, onSilence: told.push.bind(told) };
  const work = attend(saving, options, (attended) =>
    attended.saveCopy!("portable", () => working.promise),
  );
  controller.abort();
  await pause(40);
  working.answer(undefined);
  expect(await work).toBe("portable");
  expect(told).toEqual([]);
});
