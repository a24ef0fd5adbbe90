import { shown } from "../../../dataset/shown";
import { damaged } from "../refusal";
import { Tags } from "../xml/tags";
import { elementText, unescapeXml } from "../xml/text";
import { binaryWorkbook, notAWorkbook } from "./kind";
import type { Package } from "./package";
import { relationshipsOf } from "./relationships";

export interface SheetEntry {
  readonly name: string;
  /** The id of the relationship that leads to its part. */
  readonly relationship: string;
  /** The name of its part; undefined for a chart sheet, which has no cells. */
  readonly part: string | undefined;
  readonly hidden: boolean;
}

/** A defined name as the workbook has it. */
export interface NameEntry {
  readonly name: string;
  /** The place of the sheet that it is local to. */
  readonly sheet: number | undefined;
  /** As the file writes it, without `=`. */
  readonly formula: string;
}

/** What `workbook.xml` says. */
export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  /** Whether days are counted from 1904. */
  readonly date1904: boolean;
  /** The place of the sheet in view. */
  readonly active: number;
  /** Whether Excel is to wait until it is told to calculate. */
  readonly manual: boolean;
  readonly sharedStrings: string | undefined;
  readonly metadata: string | undefined;
}

/** @throws FileRefused for a file that is no workbook of cells. */
export function readWorkbookPart(file: Package): WorkbookPart {
  const part = relationshipsOf(file, "").find(({ type }) => type === "officeDocument")?.target;
  if (part === undefined || !file.has(part)) throw notAWorkbook();
  if (part.toLowerCase().endsWith(".bin")) throw binaryWorkbook();
  const relationships = relationshipsOf(file, part);
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));
  const cells = new Set(
    relationships.filter(({ type }) => type === "worksheet").map(({ target }) => target),
  );
  const ofType = (wanted: string) => relationships.find(({ type }) => type === wanted)?.target;

  const tags = new Tags(file.text(part));
  if (!tags.find("workbook")) throw notAWorkbook();
  const sheets: SheetEntry[] = [];
  const names: NameEntry[] = [];
  let date1904 = false;
  let active = 0;
  let manual = false;
  while (tags.next()) {
    if (tags.closes) continue;
    if (tags.name === "extLst") tags.close();
    else if (tags.name === "workbookPr") date1904 = isTrue(tags.attribute("date1904"));
    else if (tags.name === "workbookView") active = Number(tags.attribute("activeTab") ?? 0);
    else if (tags.name === "calcPr") manual = tags.attribute("calcMode") === "manual";
    else if (tags.name === "sheet") sheets.push(readSheet(tags, targets, cells));
    else if (tags.name === "definedName") names.push(readName(tags));
  }
  if (sheets.length === 0) throw damaged("it has no sheets", "其中没有工作表");
  return {
    part,
    sheets,
    names,
    date1904,
    active,
    manual,
    sharedStrings: ofType("sharedStrings"),
    metadata: ofType("sheetMetadata"),
  };
}

function readSheet(
  tags: Tags,
  targets: ReadonlyMap<string, string>,
  cells: ReadonlySet<string>,
): SheetEntry {
  const name = unescapeXml(tags.attribute("name") ?? "");
  const relationship = relationshipId(tags) ?? "";
  const target = targets.get(relationship);
  if (target === undefined)
    throw damaged(`its sheet ${shown(name)} is missing`, `缺少工作表 ${shown(name)}`);
  const hidden = (tags.attribute("state") ?? "visible") !== "visible";
  return { name, relationship, part: cells.has(target) ? target : undefined, hidden };
}

/** `r:id`, under whatever prefix; `sheetId` ends alike but is a name of its own. */
const relationshipId = (tags: Tags) => tags.attribute("id");

function readName(tags: Tags): NameEntry {
  const sheet = tags.attribute("localSheetId");
  const name = unescapeXml(tags.attribute("name") ?? "");
  return {
    name,
    sheet: sheet === undefined ? undefined : Number(sheet),
    formula: elementText(tags),
  };
}

export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
