import { buildWorkbook, declaration } from "./build";

/** A workbook with one empty sheet that the add-in was opened with: it has a place for the state, and none in it. */
export function emptyFile(): Uint8Array {
  return buildWorkbook({
    sheets: { Sheet1: {} },
    state: "",
    parts: {
      "xl/webextensions/webextension1.xml": `${declaration}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{5C2E8D1A-0B1F-4B7B-9F5B-2C7E0A2F6D11}"><we:reference id="9f0651f1-0aec-4dc9-bbca-74dc2e52ffe1" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties/><we:bindings/></we:webextension>`,
    },
  });
}
