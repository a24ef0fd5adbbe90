import type { HostReport } from "../../src/workbook/report";
import { withReport } from "../../src/workbook/report";

const words = (en: string) => ({ en, zh: "" });
const silent = (waitsFor: "saving" | null): HostReport => ({
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

test("a silence is shown until it ends", () => {
  const missing: HostReport = { kind: "missing", words: words("") };
  expect(shown(silent("saving"), missing)).toEqual([silent("saving"), missing]);
  expect(shown(silent("saving"), missing, silent(null))).toEqual([missing]);
});

test("a command that is left unanswered is shown until it is over, beside scenarios that are not saved", () => {
  const unanswered = (isOver: boolean, attempt: number): HostReport => ({
    kind: "unanswered",
    ...{ isOver, attempt },
  });
  const now = shown(silent("saving"), unanswered(false, 1), unanswered(false, 2));
  expect(now).toEqual([silent("saving"), unanswered(false, 2)]);
  expect(withReport(now, unanswered(true, 3))).toEqual([silent("saving")]);
});
