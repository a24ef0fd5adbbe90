import type { Language, Words } from "../../dataset/types";
import type { Cell } from "../../functions/cells";
import { CellError } from "../../functions/cells";
import { addressOf, firstCell } from "../address";
import { block, row } from "../layout/blocks";
import type { SheetLayout } from "../layout/types";
import { driverText } from "../driverText";
import { typedFor } from "../typed";
import type { LiveDiff } from "./diff";

const headings: readonly Words[] = [
  { en: "Cell", zh: "单元格" },
  { en: "From", zh: "原值" },
  { en: "To", zh: "新值" },
  { en: "Change", zh: "变动" },
  { en: "Moved by", zh: "影响因素" },
  { en: "Call within the formula", zh: "公式中的调用" },
];

const title: Words = { en: "Scenario diff", zh: "情景差异" };

/** Text that begins with `=` would be a formula on a sheet that is laid out. */
const content = (cell: Cell | undefined): string | number | null => {
  if (typeof cell === "number") return cell;
  if (cell instanceof CellError) return cell.code;
  return typeof cell === "string" ? asText(cell) : typedFor(cell ?? null);
};

const asText = (text: string) => (text.startsWith("=") ? ` ${text}` : text);

/** The differences between two scenarios as a sheet: values, which stay as they are. */
export function diffLayout({ from, to, changes }: LiveDiff, language: Language): SheetLayout {
  const lines = changes.map((change) => {
    const { old, new: now, why, call = "" } = change;
    const share =
      typeof old === "number" && typeof now === "number" && old !== 0 ? now / old - 1 : null;
    const drivers =
      why.kind === "scenario" ? why.drivers.map((one) => driverText(one, language)) : [];
    return {
      cell: asText(addressOf(firstCell(change))),
      values: [content(old), content(now)],
      share,
      text: [drivers.join("; "), asText(call)],
    };
  });
  const at = (column: string) => `${column}5`;
  return {
    name: title[language],
    widths: [160, 110, 110, 80, 420, 260],
    blocks: [
      row("A1", "title", [title[language]]),
      row("A2", "subtitle", [`${from.name[language]} → ${to.name[language]}`]),
      row(
        "A4",
        "textHeader",
        headings.map((heading) => heading[language]),
      ),
      ...(lines.length === 0
        ? []
        : [
            block(
              at("A"),
              "label",
              lines.map(({ cell }) => [cell]),
            ),
            block(
              at("B"),
              "calculation",
              lines.map(({ values }) => values),
              "decimal",
            ),
            block(
              at("D"),
              "calculation",
              lines.map(({ share }) => [share]),
              "percent",
            ),
            block(
              at("E"),
              "note",
              lines.map(({ text }) => text),
            ),
          ]),
    ],
    frozenRows: 4,
  };
}
