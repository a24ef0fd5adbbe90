import type { HostReport } from "../../src/workbook/report";
import { withReport } from "../../src/workbook/report";

const words = (en: string) => ({ en, zh: "" });
const silent = (waitsFor: "saving" | "command" | null): HostReport => ({
  kind: "silent",
  ...{ waitsFor, attempt: 1 },
});
const shown = (...told: readonly HostReport[]) =>
  told.reduce<readonly HostReport[]>(withReport, []);

test("of what is told again the latest is shown, beside what is of another kind", () => {
  const [first, second] = [words("busy"), words("offline")];
  expect(
    shown(
      { kind: "notSaved", words: first },
      { kind: "missing", words: first },
      { kind: "notSaved", words: second },
    ),
  ).toEqual([
    { kind: "missing", words: first },
    { kind: "notSaved", words: second },
  ]);
});

test("what failed is shown until it goes well", () => {
  const failed: HostReport = { kind: "notSaved", words: words("busy") };
  const other: HostReport = { kind: "notRead", words: words("busy") };
  expect(shown(failed, other, { kind: "notSaved", words: null })).toEqual([other]);
});

test("a silence is shown until it ends", () => {
  const missing: HostReport = { kind: "missing", words: words("") };
  expect(shown(silent("saving"), missing)).toEqual([silent("saving"), missing]);
  expect(shown(silent("saving"), missing, silent(null))).toEqual([missing]);
  expect(shown(silent("saving"), silent("command"))).toEqual([silent("command")]);
});
