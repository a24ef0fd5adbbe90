import type { Property } from "../property";
import { calls } from "./calls";
import { engineFormulas } from "./formulas";
import { damagedLedger } from "./ledger";
import { savedState } from "./savedState";
import { hostileSheet } from "./sheet";
import { xlsxBytes, xlsxXml } from "./xlsx";

export const properties: readonly Property[] = [
  calls,
  engineFormulas,
  savedState,
  damagedLedger,
  hostileSheet,
  xlsxBytes,
  xlsxXml,
];
