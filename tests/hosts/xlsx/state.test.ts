import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Session } from "../../../src/functions/session";
import { openHost } from "../../../src/hosts/xlsx/host/openHost";
import { addInId, addInVersion } from "../../../src/hosts/xlsx/state/addIn";
import { Package } from "../../../src/hosts/xlsx/package/package";
import { relationshipsOf } from "../../../src/hosts/xlsx/package/relationships";
import { Workbook } from "../../../src/hosts/xlsx/workbook";
import { XlsxFile } from "../../../src/hosts/xlsx/xlsxFile";
import { writeState } from "../../../src/scenarios/savedState";
import type { BuiltWorkbook } from "../../support/xlsx/build";
import { buildWorkbook, declaration, relationships } from "../../support/xlsx/build";
import { changedParts, hashes, partText } from "../../support/xlsx/read";

const bull = writeState({ active: "bull", own: [] });
const ms = "http://schemas.microsoft.com/office";

function withState(workbook: BuiltWorkbook): { before: Uint8Array; after: Uint8Array } {
  const before = buildWorkbook(workbook);
  const file = new XlsxFile(before);
  file.writeState(bull);
  return { before, after: file.save() };
}

/** The one part of the add-in that Excel would find, by the relationships from the package on. */
function addInParts(bytes: Uint8Array): readonly string[] {
  const file = new Package(bytes);
  const panes = relationshipsOf(file, "").filter(({ type }) => type === "webextensiontaskpanes");
  return panes.flatMap(({ target }) => relationshipsOf(file, target)).map(({ target }) => target);
}

test("the add-in that a file names is the one of the manifest", () => {
  const manifest = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
  expect(manifest).toContain(`<Id>${addInId}</Id>`);
  expect(manifest).toContain(`<Version>${addInVersion}</Version>`);
});

describe("a file that the add-in never saved", () => {
  const { before, after } = withState({ sheets: { S: { A1: "kept" } } });

  test("keeps a scenario in the parts that Office makes for an add-in; all others stay as they are", () => {
    expect(changedParts(before, after)).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/webextensions/_rels/taskpanes.xml.rels",
      "xl/webextensions/taskpanes.xml",
      "xl/webextensions/webextension1.xml",
    ]);
    expect(new XlsxFile(after).readState()).toBe(bull);
    expect(addInParts(after)).toEqual(["xl/webextensions/webextension1.xml"]);
  });

  test("with the types and relationships of Office, and a pane that stays closed", () => {
    const types = partText(after, "[Content_Types].xml");
    expect(types).toContain(
      '<Override PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/>',
    );
    expect(types).toContain(
      '<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>',
    );
    expect(partText(after, "_rels/.rels")).toContain(
      `Type="${ms}/2011/relationships/webextensiontaskpanes" Target="/xl/webextensions/taskpanes.xml"`,
    );
    const panes = partText(after, "xl/webextensions/taskpanes.xml");
    expect(panes).toMatch(/<wetp:taskpane [^>]*visibility="0"/);
    expect(panes).toContain('r:id="rId1"');
    const part = partText(after, "xl/webextensions/webextension1.xml");
    expect(part).toContain(
      `<we:reference id="${addInId}" version="${addInVersion}" store="EXCatalog" storeType="EXCatalog"/>`,
    );
    expect(part).not.toContain("AutoShow");
  });

  test("is the same once more, and another scenario takes the place of the first", () => {
    const again = new XlsxFile(after);
    again.writeState(bull);
    expect(hashes(again.save())).toEqual(hashes(after));
    const other = new XlsxFile(after);
    other.writeState("other");
    const saved = other.save();
    expect(changedParts(after, saved)).toEqual(["xl/webextensions/webextension1.xml"]);
    expect(new XlsxFile(saved).readState()).toBe("other");
  });

  test("is still a workbook, and the host writes and puts aside in the same place", async () => {
    expect(Workbook.open(after).sheets.map(({ name }) => name)).toEqual(["S"]);
    const opened = openHost(before, new Session("en"));
    await opened.host.keepAside("broken");
    await opened.host.writeState(bull);
    const saved = await opened.save();
    expect(addInParts(saved)).toHaveLength(1);
    const part = partText(saved, "xl/webextensions/webextension1.xml");
    expect(part).toContain('name="AEC.unreadable.1"');
    expect(new XlsxFile(saved).readState()).toBe(bull);
  });
});

const otherAddIn = (panes: string): BuiltWorkbook => ({
  sheets: { S: {} },
  state: "",
  parts: {
    "xl/webextensions/taskpanes.xml": declaration + panes,
    "xl/webextensions/webextension1.xml": `${declaration}<we:webextension xmlns:we="${ms}/webextensions/webextension/2010/11" id="{5C2E8D1A-0B1F-4B7B-9F5B-2C7E0A2F6D11}"><we:reference id="wa1" version="1.0.0.0" store="en-us" storeType="OMEX"/><we:properties><we:property name="mine" value="1"/></we:properties></we:webextension>`,
  },
});

test.each([
  [
    "beside its pane",
    `<p:taskpanes xmlns:p="${ms}/webextensions/taskpanes/2010/11"><p:taskpane dockstate="left"/></p:taskpanes>`,
    '<p:taskpane dockstate="left"/><p:taskpane dockstate="right"',
  ],
  [
    "in an empty list of panes",
    `<taskpanes xmlns="${ms}/webextensions/taskpanes/2010/11" />`,
    '<taskpane dockstate="right"',
  ],
])("another add-in keeps its part, and ours stands %s", (_case, panes, expected) => {
  const { before, after } = withState(otherAddIn(panes));
  expect(changedParts(before, after)).toEqual([
    "[Content_Types].xml",
    "xl/webextensions/_rels/taskpanes.xml.rels",
    "xl/webextensions/taskpanes.xml",
    "xl/webextensions/webextension2.xml",
  ]);
  expect(partText(after, "xl/webextensions/taskpanes.xml")).toContain(expected);
  expect(partText(after, "xl/webextensions/_rels/taskpanes.xml.rels")).toContain(
    `Type="${ms}/2011/relationships/webextension" Target="/xl/webextensions/webextension2.xml"`,
  );
  expect(addInParts(after)).toHaveLength(2);
  expect(new XlsxFile(after).readState()).toBe(bull);
});

test("a part of ours without a list of settings gets one, where the standard has it", () => {
  const reference = `<we:reference id="${addInId}" version="1.0.0.0" store="developer" storeType="Registry"/>`;
  const part = (inside: string) =>
    `${declaration}<we:webextension xmlns:we="${ms}/webextensions/webextension/2010/11">${reference}<we:alternateReferences></we:alternateReferences>${inside}<we:bindings/></we:webextension>`;
  const { after } = withState({
    sheets: { S: {} },
    state: "",
    parts: { "xl/webextensions/webextension1.xml": part("") },
  });
  const value = bull.replaceAll('"', "\\&quot;");
  expect(partText(after, "xl/webextensions/webextension1.xml")).toBe(
    part(
      `<we:properties><we:property name="AEC.state" value="&quot;${value}&quot;"/></we:properties>`,
    ),
  );
});

test("a lost part of the panes is made anew", () => {
  const { after } = withState({
    sheets: { S: {} },
    parts: {
      "_rels/.rels": relationships([
        [
          "rId1",
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
          "xl/workbook.xml",
        ],
        ["rId2", `${ms}/2011/relationships/webextensiontaskpanes`, "xl/lost/taskpanes.xml"],
      ]),
    },
  });
  expect(new XlsxFile(after).readState()).toBe(bull);
});
