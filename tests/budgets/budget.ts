/** Fails with the name of each count that is over its budget, and by how much. */
export function expectWithin<Name extends string>(
  counts: Readonly<Record<Name, number>>,
  budget: Readonly<Record<Name, number>>,
): void {
  const grown = (Object.keys(counts) as Name[])
    .filter((name) => counts[name] > budget[name])
    .map((name) => `${name}: ${counts[name]}, of ${budget[name]} at most`);
  expect(grown).toEqual([]);
}
