import fc from "fast-check";
import { units } from "../../../src/dataset/types";
import { readFigure, writeFigure } from "../../../src/taskpane/figures/typed";

test.each<[string, number]>([
  ["15%", 0.15],
  ["0.15", 0.15],
  [".15", 0.15],
  [" 42.5 % ", 0.425],
  ["１５％", 0.15],
  ["100", 100],
  ["1e-2", 0.01],
  ["7%", 0.07],
])("the share %j is %d", (text, value) => {
  expect(readFigure(text, "share")).toBe(value);
});

test.each<[string, number]>([
  ["1,700,000", 1_700_000],
  ["1，700，000", 1_700_000],
  ["1 700 000", 1_700_000],
  ["1.7M", 1_700_000],
  ["1.7 m", 1_700_000],
  ["170万", 1_700_000],
  ["2.6亿", 260_000_000],
  ["3k", 3_000],
  ["2b", 2_000_000_000],
  ["-5", -5],
  ["−5", -5],
  ["+5", 5],
  ["5.", 5],
])("the count %j is %d", (text, value) => {
  expect(readFigure(text, "cable")).toBe(value);
});

test.each([
  "",
  " ",
  "abc",
  "1,7",
  "17,00,000",
  "1.2.3",
  "0,15",
  "1 %x",
  "--1",
  "1e999",
  "NaN",
  "Infinity",
  "=1+1",
  "0x10",
  ".",
])("%j is no figure", (text) => {
  expect(readFigure(text, "cable")).toBeUndefined();
  expect(readFigure(text, "share")).toBeUndefined();
});

test("a percentage is one of shares and multiples only", () => {
  expect(readFigure("15%", "USD/cable")).toBeUndefined();
  expect(readFigure("110%", "multiple")).toBe(1.1);
});

test("a field shows what people write", () => {
  expect(writeFigure(0.15, "share", "en")).toBe("15%");
  expect(writeFigure(0.07, "share", "zh")).toBe("7%");
  expect(writeFigure(1_700_000, "cable", "en")).toBe("1,700,000");
  expect(writeFigure(7.1234, "CNY/USD", "zh")).toBe("7.1234");
});

test("what a field shows reads as the number that it was", () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
      fc.constantFrom(...units),
      fc.constantFrom("en" as const, "zh" as const),
      (value, unit, language) => {
        expect(readFigure(writeFigure(value, unit, language), unit)).toBe(value);
      },
    ),
  );
});
