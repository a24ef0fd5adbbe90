import { parametersOf } from "../functions/parse";
import type { Example, FunctionEntry, Parameter } from "../functions/types";

function parameterName({ name, optional, repeating }: Parameter): string {
  if (repeating) return `${name}…`;
  return optional ? `[${name}]` : name;
}

/** `AEC.DEMAND(customer, year, [speed], [scenario])` */
export function signatureOf(entry: FunctionEntry): string {
  return `AEC.${entry.name}(${parametersOf(entry).map(parameterName).join(", ")})`;
}

const literal = (value: number | string | null): string =>
  typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value ?? "");

/** `=AEC.DEMAND("Google",2026)` */
export function formulaOf({ name }: FunctionEntry, example: Example): string {
  return `=AEC.${name}(${example.arguments.map(literal).join(",")})`;
}

const number = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });

/** An example's answer on one line: a number in full, an error's code, the header row of a table. */
export function answerOf({ base }: Example): string {
  if (typeof base === "number") return number.format(base);
  if (typeof base !== "object") return String(base);
  if ("error" in base) return base.error;
  const [header] = "startsWith" in base ? base.startsWith : base;
  return `${header!.join(" · ")} …`;
}
