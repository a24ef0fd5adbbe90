import { Session } from "../../src/functions/session";
import { freeze } from "../../src/workbook/freeze/freeze";
import { thaw } from "../../src/workbook/freeze/thaw";
import type { WorkbookHost } from "../../src/workbook/host";
import { HostError } from "../../src/workbook/hostError";
import { refreshLive } from "../../src/workbook/live/refresh";
import { models } from "../../src/workbook/models";
import { insertModel } from "../../src/taskpane/workbook/models/insertion";
import { makePortable } from "../../src/workbook/portable/portable";
import { build, formulasOf } from "./aModel";
import { FaultyHost, faultWords, forEachCall } from "./faultyHost";

const session = new Session("en");

/** Does it on a host that fails, and says how: in one sentence for a person. */
async function withFault(host: WorkbookHost, work: (host: WorkbookHost) => Promise<unknown>) {
  try {
    await work(host);
  } catch (error) {
    expect(error).toBeInstanceOf(HostError);
    expect((error as HostError).words).toEqual(faultWords);
  }
}

const frozen = (host: WorkbookHost) => freeze(host, session, "workbook");
const thawed = (host: WorkbookHost) => thaw(host, "workbook");

test("freezing: whichever call fails, no formula is lost, and doing it again completes it", async () => {
  const sound = build();
  await frozen(sound.host);
  const expected = sound.content().Sheet1;
  const tried = await forEachCall(async (fault) => {
    const model = build();
    const before = model.content();
    const faulty = new FaultyHost(model.host, fault);
    await withFault(faulty.host, frozen);
    for (const formula of formulasOf(build())) expect(formulasOf(model)).toContain(formula);

    await frozen(model.host);
    expect(model.content().Sheet1).toEqual(expected);
    expect((await thawed(model.host)).leftAlone).toEqual([]);
    const after = model.content();
    expect({ Sheet1: after.Sheet1, "My data": after["My data"] }).toEqual(before);
    return faulty;
  });
  expect(tried).toBeGreaterThan(20);
});

test("thawing: whichever call fails, no formula is lost, and doing it again completes it", async () => {
  const before = build().content();
  const tried = await forEachCall(async (fault) => {
    const model = build();
    await frozen(model.host);
    const faulty = new FaultyHost(model.host, fault);
    await withFault(faulty.host, thawed);
    for (const formula of formulasOf(build())) expect(formulasOf(model)).toContain(formula);

    await thawed(model.host);
    expect(model.content()).toEqual(before);
    return faulty;
  });
  expect(tried).toBeGreaterThan(20);
});

test("a host that is gone for good half-way: what was frozen thaws once it is back", async () => {
  const before = build().content();
  for (let at = 1; at < 30; at += 1) {
    for (const fault of ["refused", "unanswered"] as const) {
      const model = build();
      await withFault(new FaultyHost(model.host, { at, fault, times: Infinity }).host, frozen);
      await thawed(model.host);
      expect(model.content()).toMatchObject(before);
    }
  }
});

test("refreshing: whichever call fails, nothing is written, and doing it again completes it", async () => {
  const before = build().content();
  await forEachCall(async (fault) => {
    const model = build();
    const faulty = new FaultyHost(model.host, fault);
    await withFault(faulty.host, (host) => refreshLive(host, session, "workbook"));
    expect((await refreshLive(model.host, session, "workbook")).aecCells).toBe(6);
    expect(model.content()).toEqual(before);
    return faulty;
  });
});

test("inserting a template: whichever call fails, the sheets that were there are as they were", async () => {
  const before = build().content();
  await forEachCall(async (fault) => {
    const model = build();
    const faulty = new FaultyHost(model.host, fault);
    const said = { failed: false };
    await withFault(faulty.host, (host) =>
      insertModel(host, models[0]!, "en").catch((error: unknown) => {
        said.failed = true;
        throw error;
      }),
    );
    expect(model.content()).toMatchObject(before);
    // What is said to have failed is not there, unless the host hid that it did it.
    if (said.failed && (fault.fault === "refused" || fault.at > 1)) {
      expect(model.content()).toEqual(before);
    }
    await insertModel(model.host, models[0]!, "en");
    expect(Object.keys(model.content()).length).toBeGreaterThan(2);
    return faulty;
  });
});

test("a portable copy: whichever call fails, the sentence comes out and none is given", async () => {
  await forEachCall(async (fault) => {
    const faulty = new FaultyHost(build().host, fault);
    await withFault(faulty.host, (host) => makePortable(host, session));
    return faulty;
  });
});
