import { findFunction } from "../../src/functions/catalogue";
import { Session } from "../../src/functions/session";
import { answer, ask, errorOf } from "../support/ask";

/** As long as a cell's text can be. */
const longest = 32_767;

const hostile: Record<string, string> = {
  "a cell full of letters": "x".repeat(longest),
  "a cell full of blanks": " ".repeat(longest),
  "a cell full of dashes": "-".repeat(longest),
  "a cell full of plus signs": "+".repeat(longest),
  "a cell full of emoji": "😀".repeat(longest / 2),
  "a cell full of a letter that unfolds to eighteen": "ﷺ".repeat(longest),
  "a sum of ten thousand strangers": Array.from({ length: 10_000 }, () => "X").join("+"),
  emoji: "👩‍👩‍👧‍👦",
  "Hebrew, right to left": "גוגל",
  "Arabic with a direction override": "\u202eميتا\u202c",
  "Cyrillic look-alikes": "G\u043e\u043egle",
  "Greek look-alikes": "\u039dV",
  "a zero-width space": "Goo\u200bgle",
  "half of a surrogate pair": "\ud83d",
  "a NUL": "NV\u0000",
  "combining marks": "N\u0301\u0301\u0301V",
  markup: '<img src=x onerror="alert(1)">',
  "a formula": "=HYPERLINK(1)",
  "a name of every object": "constructor",
  "a prototype": "__proto__",
};

const functions = [
  ["DEMAND", 2026],
  ["SHARE", "AEC"],
  ["MARGIN"],
  ["CAPACITY"],
  ["CONTENT", "Power"],
  ["FACT"],
  ["INPUT"],
  ["STATUS", "AEC"],
  ["LIST"],
  ["SOURCE"],
] as const;

test.each(Object.entries(hostile))("%s is no name: #VALUE!, in a short sentence", (_what, text) => {
  for (const [name, ...rest] of functions) {
    for (const language of ["en", "zh"] as const) {
      const error = errorOf(answer(new Session(language), name, text, ...rest));
      expect(error.code).toBe("#VALUE!");
      expect(error.message.length).toBeLessThan(1_000);
    }
  }
});

test.each(Object.entries(hostile))(
  "%s is neither year, speed, scenario nor field",
  (_what, text) => {
    for (const args of [
      ["NV", text],
      ["NV", 2026, text],
      ["NV", 2026, null, text],
    ]) {
      const error = errorOf(ask("DEMAND", ...args));
      expect(error.code).toBe("#VALUE!");
      expect(error.message.length).toBeLessThan(1_000);
    }
    expect(errorOf(ask("FACT", "attach.TPU", text)).code).toBe("#VALUE!");
  },
);

test("look-alikes get the name that they look like suggested", () => {
  expect(errorOf(ask("DEMAND", hostile["Cyrillic look-alikes"]!, 2026)).message).toContain(
    "Did you mean Google?",
  );
  expect(errorOf(ask("DEMAND", hostile["a zero-width space"]!, 2026)).message).toContain(
    "Did you mean Google?",
  );
});

test("a sound name between thousands of blanks or dashes is answered, and its errors stay short", () => {
  const padded = `N${" ".repeat(20_000)}V`;
  expect(ask("DEMAND", padded, 2026)).toBe(1_700_000);
  expect(errorOf(ask("DEMAND", padded, 2026, "800G")).message.length).toBeLessThan(500);
  expect(errorOf(ask("DEMAND", `${padded}+NV`, 2026)).message.length).toBeLessThan(500);
  expect(errorOf(ask("DEMAND", `${padded}+Google`, 2025)).message.length).toBeLessThan(500);
  expect(errorOf(ask("DEMAND", "NV", `20${" ".repeat(20_000)}30`)).message.length).toBeLessThan(
    500,
  );
});

test("a long name is shown cut, with a sign that it was", () => {
  const { message } = errorOf(ask("DEMAND", "x".repeat(65), 2026));
  expect(message).toContain(`"${"x".repeat(64)}…"`);
  expect(errorOf(ask("DEMAND", "x".repeat(64), 2026)).message).toContain(`"${"x".repeat(64)}"`);
});

test("a filter of any text finds facts or says that none match", () => {
  for (const text of Object.values(hostile)) {
    const found = ask("FACTS", text);
    if (!Array.isArray(found)) expect(errorOf(found).message).toMatch(/^No fact matches "/);
  }
});

test.each(["DEMAND", "demand", "AEC.DEMAND", "aec.Demand"])("the function %s is found", (name) => {
  expect(findFunction(name)?.name).toBe("DEMAND");
});

test.each([
  "",
  "AEC",
  "AEC.",
  "AEC.AEC.DEMAND",
  "DEMANDS",
  "constructor",
  "__proto__",
  "AECDEMAND",
])("no function goes by the name %j", (name) => {
  expect(findFunction(name)).toBeUndefined();
});
