import type { NumericFactId } from "../dataset/facts";
import type { IdOf } from "../dataset/names";
import type { Reader } from "../scenarios/reader";

const margins: Readonly<Record<IdOf<"margins">, NumericFactId>> = {
  NV: "margin.NV",
  Cloud: "margin.Cloud",
  Company: "margin.Company",
  Credo: "margin.Credo",
};

/** Gross margin on AEC, as the source states it. */
export function margin(reader: Reader, who: IdOf<"margins">): number {
  return reader.fact(margins[who]);
}
