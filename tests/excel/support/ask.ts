import type { Answer, Argument } from "../../../src/functions/cells";
import { CellError } from "../../../src/functions/cells";
import type { OpenCall } from "../fake/customFunctions";
import type { FakeExcel } from "../fake/excel";
import { until } from "./page";

/** Opens a call as a cell would, and waits for its first answer. */
export async function open(
  excel: FakeExcel,
  name: string,
  ...args: readonly Argument[]
): Promise<OpenCall> {
  const call = excel.functions.open(name, args);
  if (call instanceof CellError) throw new Error(`Excel does not call ${name}: ${call.code}`);
  await until(() => call.results > 0);
  return call;
}

/** What a formula with a call shows. */
export async function answer(
  excel: FakeExcel,
  name: string,
  ...args: readonly Argument[]
): Promise<Answer> {
  const call = await open(excel, name, ...args);
  excel.functions.close(call);
  return call.answer;
}
