import type { Property } from "../property";
import { calls } from "./calls";
import { engineFormulas } from "./formulas";
import { savedState } from "./savedState";
import { xlsxBytes, xlsxXml } from "./xlsx";

export const properties: readonly Property[] = [
  calls,
  engineFormulas,
  savedState,
  xlsxBytes,
  xlsxXml,
];
