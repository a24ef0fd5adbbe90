import type { Area } from "../host";
import { typedFor } from "../typed";
import type { Block } from "./types";

/** What a person would type for the contents of a block, and where: for hosts that are told so. */
export function typedContents(
  sheet: string,
  { row, column, contents }: Block,
): { readonly area: Area; readonly formulas: readonly (readonly string[])[] } {
  const columns = Math.max(...contents.map((line) => line.length));
  return {
    area: { sheet, row, column, rows: contents.length, columns },
    formulas: contents.map((line) =>
      Array.from({ length: columns }, (_cell, index) => {
        const content = line[index] ?? null;
        const isFormula = typeof content === "string" && content.startsWith("=");
        return isFormula ? content : typedFor(content);
      }),
    ),
  };
}
