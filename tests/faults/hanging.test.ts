import { Session } from "../../src/functions/session";
import { insertModel } from "../../src/taskpane/workbook/models/insertion";
import { attend, GivenUp } from "../../src/workbook/attended";
import { freeze } from "../../src/workbook/freeze/freeze";
import { thaw } from "../../src/workbook/freeze/thaw";
import type { WorkbookHost } from "../../src/workbook/host";
import { refreshLive } from "../../src/workbook/live/refresh";
import { models } from "../../src/workbook/models";
import type { OperationOptions } from "../../src/workbook/operation";
import type { Model } from "../support/memoryModel";
import { build, formulasOf } from "./aModel";
import { HangingHost } from "./hangingHost";

const session = new Session("en");
const waits = { silence: 1e6, grace: 0 };

type Work = (host: WorkbookHost, options: OperationOptions) => Promise<unknown>;

const frozen: Work = (host, options) => freeze(host, session, "workbook", options);
const thawed: Work = (host, options) => thaw(host, "workbook", options);
const refreshed: Work = (host, options) => refreshLive(host, session, "workbook", options);
const inserted: Work = (host) => insertModel(host, models[0]!, "en");

/** All that was begun has come to its end by then. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 1));

interface Cancelled {
  readonly model: Model;
  readonly hanging: HangingHost;
  readonly mayTakeEffect: boolean;
}

/** Cancels the work while its n-th call is not answered; undefined where it needs fewer calls. */
async function cancelledAt(
  at: number,
  work: Work,
  make: () => Promise<Model>,
): Promise<Cancelled | undefined> {
  const model = await make();
  const hanging = new HangingHost(model.host, at);
  const controller = new AbortController();
  const { signal } = controller;
  const outcome = attend(hanging.host, { signal, waits }, (host) => work(host, { signal })).then(
    () => undefined,
    (error: unknown) => error,
  );
  await Promise.race([hanging.reached, outcome]);
  if (hanging.calls.length < at) return undefined;
  controller.abort();
  const error = await outcome;
  expect(error).toBeInstanceOf(GivenUp);
  expect(error).toHaveProperty("name", "AbortError");
  return { model, hanging, mayTakeEffect: (error as GivenUp).mayTakeEffect };
}

/** Has each call of the work hang in turn, and looks at the workbook before its late answer and after it. */
async function forEachHang(
  work: Work,
  make: () => Promise<Model>,
  look: (cancelled: Cancelled, isLate: boolean) => Promise<void>,
): Promise<number> {
  for (let at = 1; ; at += 1) {
    for (const isLate of [false, true]) {
      const cancelled = await cancelledAt(at, work, make);
      if (!cancelled) return at - 1;
      const { model, hanging, mayTakeEffect } = cancelled;
      const before = model.content();
      const asked = hanging.calls.length;
      await quiet();
      expect(model.content()).toEqual(before);
      if (isLate) {
        hanging.goOn();
        await quiet();
        if (!mayTakeEffect) expect(model.content()).toEqual(before);
      }
      expect(hanging.calls).toHaveLength(asked);
      const written = hanging.calls.filter((call) => /^(write|insert|remove)/.test(call));
      expect(new Set(written).size).toBe(written.length);
      await look(cancelled, isLate);
    }
  }
}

const built = () => Promise.resolve(build());

async function frozenModel(): Promise<Model> {
  const model = build();
  await freeze(model.host, session, "workbook");
  return model;
}

function expectNoFormulaLost(model: Model): void {
  for (const formula of formulasOf(build())) expect(formulasOf(model)).toContain(formula);
}

test("freezing: whichever call hangs, Cancel ends it, no formula is lost, and thawing undoes what was done", async () => {
  const before = build().content();
  const hung = await forEachHang(frozen, built, async ({ model }) => {
    expectNoFormulaLost(model);
    await thaw(model.host, "workbook");
    expect(model.content()).toMatchObject(before);
  });
  expect(hung).toBeGreaterThan(20);
});

test("freezing again after a Cancel completes it", async () => {
  const sound = await frozenModel();
  await forEachHang(frozen, built, async ({ model }) => {
    await freeze(model.host, session, "workbook");
    expect(model.content().Sheet1).toEqual(sound.content().Sheet1);
  });
});

test("thawing: whichever call hangs, Cancel ends it, no formula is lost, and thawing again completes it", async () => {
  const before = build().content();
  const hung = await forEachHang(thawed, frozenModel, async ({ model }) => {
    expectNoFormulaLost(model);
    await thaw(model.host, "workbook");
    expect(model.content()).toEqual(before);
  });
  expect(hung).toBeGreaterThan(15);
});

test("refreshing: whichever call hangs, Cancel ends it and nothing is written", async () => {
  const before = build().content();
  const late: boolean[] = [];
  await forEachHang(refreshed, built, async ({ model, hanging, mayTakeEffect }) => {
    expect(mayTakeEffect).toBe(hanging.calls.at(-1)!.startsWith("recalculate"));
    late.push(mayTakeEffect);
    expect(model.content()).toEqual(before);
    await refreshLive(model.host, session, "workbook");
  });
  expect(new Set(late)).toEqual(new Set([true, false]));
});

test("inserting a template: whichever call hangs, Cancel ends it, and at most its own sheet is there", async () => {
  const before = build().content();
  await forEachHang(inserted, built, async ({ model, hanging }, isLate) => {
    expect(model.content()).toMatchObject(before);
    const added = Object.keys(model.content()).filter((sheet) => !(sheet in before));
    expect(added).toHaveLength(isLate || hanging.calls.length > 1 ? 1 : 0);
    for (const sheet of added) await model.host.removeSheet(sheet);
    expect(model.content()).toEqual(before);
  });
});
