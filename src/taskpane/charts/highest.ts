import type { Figure, Known } from "./figure";

/** The highest of those that have an answer. */
export function highest<Row extends { readonly figure: Figure }>(
  rows: readonly Row[],
): (Row & { readonly figure: Known }) | undefined {
  const known = rows.filter(
    (row): row is Row & { readonly figure: Known } => row.figure.kind === "known",
  );
  return known.reduce<(typeof known)[number] | undefined>(
    (best, row) => (best && best.figure.value >= row.figure.value ? best : row),
    undefined,
  );
}
