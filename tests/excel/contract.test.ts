/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { excelHost } from "../../src/hosts/excel/host";
import { hostContract } from "../contract/workbookHost";
import { loadFunctions, loadOffice, openWorkbook, settled } from "./support/page";

jest.setTimeout(60_000);

beforeAll(() => loadOffice());

hostContract(
  "Excel",
  () => {
    const excel = openWorkbook();
    const { session } = loadFunctions();
    return Promise.resolve({
      host: excelHost,
      session,
      saveElsewhere: (json) => excel.saveElsewhere("AEC.state", json),
      settled,
    });
  },
  { calculates: true },
);
