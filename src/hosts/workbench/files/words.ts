import type { Words } from "../../../dataset/types";
import { addressOf } from "../../../workbook/address";
import type { LeftAlone } from "../../../workbook/recalculable";

export const orderNote: Words = {
  en: "The order of the sheets is the file's own; new sheets stand at its end.",
  zh: "工作表顺序保持文件原样，新工作表位于末尾。",
};

const shown = 5;

export function leftAloneNote(cells: readonly LeftAlone[]): Words {
  const places = cells
    .slice(0, shown)
    .map(({ sheet, row, column }) => addressOf({ sheet, row, column, rows: 1, columns: 1 }));
  const more = cells.length > shown;
  const [count, list] = [cells.length, places.join(", ")];
  return {
    en: `${count} cells keep the value that the file had, as it could not be reproduced here: ${list}${more ? ", …" : ""}.`,
    zh: `${count} 个单元格保留文件中的原值，因为此处无法重现：${list}${more ? "……" : ""}。`,
  };
}

export const nameTaken = (name: string): Words => ({
  en: `The file has another sheet with the name ${name}. Rename the new one, then save.`,
  zh: `文件中已有名为 ${name} 的工作表。请先重命名新工作表，再保存。`,
});
