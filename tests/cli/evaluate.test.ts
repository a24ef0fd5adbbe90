import { aec } from "./support";

const en = ["--language", "en"];

test("a line for each formula, numbers in plain decimal notation", async () => {
  const ran = await aec(
    "eval",
    ...en,
    '=AEC.DEMAND("Google",2026)',
    '=AEC.MARGIN("NV")',
    "=1E21*1",
  );
  expect(ran).toEqual({ status: 0, out: "2000000\n0.425\n1000000000000000000000", err: "" });
});

test("Excel's own functions work around AEC calls, with or without the sign", async () => {
  const ran = await aec(
    "eval",
    ...en,
    'SUM(AEC.DEMAND("NV",{2025,2026}))',
    '=LET(d,AEC.DEMAND("NV",2026),ROUND(d/1000000,1)&"m")',
  );
  expect(ran.out).toBe("2400000\n1.7m");
});

test("a spill is printed as tab-separated rows", async () => {
  const { out } = await aec("eval", ...en, '=AEC.DEMAND({"NV";"Amazon"},{2025,2026})');
  expect(out).toBe("700000\t1700000\n2000000\t3000000");
});

test("an error is its code, two spaces and the message, and the status is 1", async () => {
  const ran = await aec("eval", ...en, '=AEC.DEMAND("Gogle",2026)', '=AEC.DEMAND("NV",2026)');
  expect(ran.status).toBe(1);
  const [error, value] = ran.out.split("\n");
  expect(error).toMatch(/^#VALUE! {2}Unknown customer "Gogle"\. Did you mean Google\?/);
  expect(value).toBe("1700000");
});

test("an error of an AEC call keeps its message inside a larger formula", async () => {
  const { out } = await aec("eval", ...en, '=AEC.DEMAND("Google",2025)*2+1');
  expect(out).toMatch(/^#N\/A {2}.*demand\.Google\.2025/);
});

test("an error inside a spill is its code, and the status is 1", async () => {
  const ran = await aec("eval", ...en, '=AEC.DEMAND("Google",{2025,2026})');
  expect(ran).toMatchObject({ status: 1, out: "#N/A\t2000000" });
});

test("the scenario that is named is worked under; an argument left out stays left out", async () => {
  const ran = await aec(
    "eval",
    ...en,
    "--scenario",
    "bull",
    '=AEC.DEMAND("Google",2026)',
    '=AEC.DEMAND("NV",2026,,"Base")',
    "=AEC.SCENARIO()",
  );
  expect(ran.out).toBe("2400000\n1700000\nBull");
});

test("JSON has values, rows and errors as the design has them", async () => {
  const ran = await aec(
    "eval",
    ...en,
    "--json",
    '=AEC.MARGIN("NV")',
    '=AEC.DEMAND("Google",{2025,2026})',
    '=AEC.MARGIN("x")',
  );
  expect(ran.status).toBe(1);
  expect(JSON.parse(ran.out)).toEqual([
    { formula: '=AEC.MARGIN("NV")', value: 0.425 },
    {
      formula: '=AEC.DEMAND("Google",{2025,2026})',
      value: [
        [
          { code: "#N/A", message: expect.stringContaining("demand.Google.2025") as unknown },
          2_000_000,
        ],
      ],
    },
    {
      formula: '=AEC.MARGIN("x")',
      error: { code: "#VALUE!", message: expect.stringContaining("Known: NV") as unknown },
    },
  ]);
});

test("a formula that cannot be read is an error of its line, not a crash", async () => {
  const ran = await aec("eval", ...en, "=SUM(1,", "=1+1");
  expect(ran.status).toBe(1);
  expect(ran.out.split("\n").at(-1)).toBe("2");
});

test("messages are in Chinese when that is asked for", async () => {
  const { out } = await aec(
    "eval",
    "--language",
    "zh",
    '=AEC.DEMAND("谷歌",2026)',
    '=AEC.DEMAND("x",1)',
  );
  expect(out).toMatch(/^2000000\n#VALUE! {2}未知的客户/);
});
