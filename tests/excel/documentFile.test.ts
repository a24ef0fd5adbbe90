/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { openAsNewWorkbook, readDocumentFile } from "../../src/hosts/excel/workbook/documentFile";
import { opensFiles } from "../../src/hosts/excel/workbook/opensFiles";
import type { FakeExcel } from "./fake/excel";
import { loadFunctions, loadOffice, openWorkbook } from "./support/page";

jest.setTimeout(60_000);

/** More than Excel hands out in one slice. */
const large = Uint8Array.from({ length: 1024 * 1024 + 5 }, (_byte, at) => (at * 31) % 256);

let excel: FakeExcel;

beforeAll(() => loadOffice());
beforeEach(() => {
  excel = openWorkbook();
  loadFunctions();
});

test("the workbook is read slice by slice, and let go", async () => {
  excel.file.bytes = large;
  expect(Buffer.from(await readDocumentFile()).equals(Buffer.from(large))).toBe(true);
  expect(excel.file.open).toBe(0);
});

test("a workbook that Excel does not hand out is a sentence", async () => {
  excel.file.isRefused = true;
  await expect(readDocumentFile()).rejects.toMatchObject({
    name: "HostError",
    message: expect.stringContaining("did not hand out the workbook") as string,
  });
});

test("what is not wanted any more is not read, and let go", async () => {
  excel.file.bytes = large;
  const controller = new AbortController();
  const reading = readDocumentFile(controller.signal);
  controller.abort();
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  expect(excel.file.open).toBe(0);
});

test("bytes are opened as a new workbook", async () => {
  expect(opensFiles()).toBe(true);
  const bytes = large.subarray(0, 40_000);
  await openAsNewWorkbook(bytes);
  const [opened] = excel.workbook.newWorkbooks;
  expect(Buffer.from(opened!, "base64").equals(Buffer.from(bytes))).toBe(true);
});

test("a copy that is too large for Excel says what to do instead", async () => {
  excel.mostBytes = 1_000;
  await expect(openAsNewWorkbook(large.subarray(0, 1_000))).rejects.toMatchObject({
    message: expect.stringContaining("aec portable") as string,
  });
});
