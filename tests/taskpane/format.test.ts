import { formatDay, formatFull, formatShare, formatShort } from "../../src/taskpane/format";

test.each([
  [1_700_000, "cable", "1.70M", "170万"],
  [770_000, "cable", "770,000", "77.0万"],
  [99_999, "cable", "99,999", "99,999"],
  [8_200_000, "cable", "8.20M", "820万"],
  [35_700_000, "USD", "35.7M", "3570万"],
  [2_600_000_000, "CNY/year", "2.60B", "26.0亿"],
  [22_500, "USD/rack", "22,500", "22,500"],
  [999_999, "cable", "999,999", "100万"],
  [-1_200_000, "CNY", "-1.20M", "-120万"],
  [0, "cable", "0", "0"],
  [0.425, "share", "42.5%", "42.5%"],
  [1.4285714, "share", "142.9%", "142.9%"],
  [1.25, "cable/TPU", "1.25", "1.25"],
] as const)("%d %s is short as %s and %s", (value, unit, english, chinese) => {
  expect(formatShort(value, unit, "en")).toBe(english);
  expect(formatShort(value, unit, "zh")).toBe(chinese);
});

test("a figure in full keeps its digits", () => {
  expect(formatFull(1_234_567.891, "USD", "en")).toBe("1,234,567.891");
  expect(formatFull(0.504625, "share", "en")).toBe("50.4625%");
});

test("a share takes no more digits than it needs", () => {
  expect(formatShare(0.1, "en")).toBe("10%");
  expect(formatShare(0.125, "zh")).toBe("12.5%");
});

test("a day is the same day everywhere", () => {
  expect(formatDay("2025-11-12", "en")).toBe("November 12, 2025");
  expect(formatDay("2025-11-12", "zh")).toBe("2025年11月12日");
});
