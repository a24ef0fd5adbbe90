import type { Package } from "./package";

/** The name of a part that the file does not have yet: `xl/worksheets/sheet3.xml`. */
export function freePart(file: Package, start: string): string {
  let number = 1;
  while (file.has(`${start}${number}.xml`)) number += 1;
  return `${start}${number}.xml`;
}
