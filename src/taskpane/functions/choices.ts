import { isNumericFactId } from "../../dataset/facts";
import type { FactId } from "../../dataset/facts";
import { driverKind } from "../../functions/parameters/driver";
import { factIdKind } from "../../functions/parameters/factId";
import { inputIdKind } from "../../functions/parameters/inputId";
import type { Choice, Parameter, ParseContext } from "../../functions/types";

/** The values to offer for an argument. A driver may be any figure or input: more than Excel's own drop-down could hold. */
export function choicesOf({ kind }: Parameter, context: ParseContext): readonly Choice[] {
  if (kind !== driverKind) return kind.choices(context);
  return [
    ...factIdKind.choices(context).filter(({ value }) => isNumericFactId(value as FactId)),
    ...inputIdKind.choices(context),
  ];
}
