import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Session } from "../../src/functions/session";
import { openHost } from "../../src/hosts/xlsx/host/openHost";
import { XlsxFile } from "../../src/hosts/xlsx/xlsxFile";
import { models } from "../../src/workbook/models";
import { hashes, partText } from "../support/xlsx/read";
import { aec } from "./support";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "aec-model-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string) => path.join(folder, name);

test("the templates that are asked for become the sheets of a workbook, in the user's language", async () => {
  const output = file("model.xlsx");
  const { status } = await aec(
    "model",
    "margin-bridge",
    "demand",
    "-o",
    output,
    "--language",
    "zh",
  );
  expect(status).toBe(0);
  const { host } = openHost(readFileSync(output), new Session("zh"));
  expect(await host.sheetNames()).toEqual(["毛利率桥", "需求"]);
  const cell = { sheet: "需求", row: 12, column: 2, rows: 1, columns: 1 };
  expect(await host.readFormulas(cell)).toEqual([["=C11+C12"]]);
  expect(await host.readValues(cell)).toEqual([[8_200_000]]);
});

test("the same templates give the same bytes", async () => {
  for (const name of ["one.xlsx", "two.xlsx"]) await aec("model", "rack-content", "-o", file(name));
  expect(readFileSync(file("two.xlsx")).equals(readFileSync(file("one.xlsx")))).toBe(true);
});

test("the scenario whose values it shows is kept in it, so that Excel shows it, too", async () => {
  await aec("model", "demand", "-o", file("bull.xlsx"), "--scenario", "Bull");
  await aec("model", "demand", "-o", file("base.xlsx"));
  const stateOf = (name: string) => new XlsxFile(readFileSync(file(name))).readState();
  expect(JSON.parse(stateOf("bull.xlsx")!)).toMatchObject({ active: "bull" });
  expect(stateOf("base.xlsx")).toBeNull();
});

test("its values are there for programs without our functions: none is asked to calculate, nor does any have to", async () => {
  await aec("model", "-o", file("all.xlsx"));
  const bytes = readFileSync(file("all.xlsx"));
  expect(partText(bytes, "xl/workbook.xml")).toContain('<calcPr calcId="191029"/>');
  const sheets = Object.keys(hashes(bytes)).filter((name) =>
    name.startsWith("xl/worksheets/sheet"),
  );
  expect(sheets).toHaveLength(models.length);
  // LibreOffice works array formulas out whatever else is said, and shows #NAME? for functions that it lacks.
  for (const sheet of sheets) expect(partText(bytes, sheet)).not.toContain('t="array"');
});

test("the list says what each holds", async () => {
  const { out } = await aec("model", "--list", "--language", "en");
  for (const { id, name } of models) expect(out).toContain(`${id}\t${name.en}\t`);
});

test.each([
  [["model", "nonsense", "-o", "x.xlsx"], 'There is no template "nonsense"'],
  [["model"], "Say with -o which .xlsx file to write."],
])("what cannot be done is one sentence: %p", async (args, sentence) => {
  const { status, err } = await aec(...args, "--language", "en");
  expect(status).toBe(2);
  expect(err).toContain(sentence);
});
