/** The longest name that Excel gives a sheet. */
const longest = 31;

/** A name that no sheet has yet; Excel takes `Data` and `DATA` for the same. */
export function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((one) => one.toLowerCase()));
  let free = name.slice(0, longest);
  for (let count = 2; used.has(free.toLowerCase()); count += 1) {
    const suffix = ` (${count})`;
    free = name.slice(0, longest - suffix.length) + suffix;
  }
  return free;
}
