/** Hands bytes to the person as a file. */
export function download(name: string, bytes: Uint8Array): void {
  const type = name.toLowerCase().endsWith(".xlsm") ? types.macros : types.plain;
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // A browser may ask the person where to put it before it reads the address.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const types = {
  plain: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  macros: "application/vnd.ms-excel.sheet.macroEnabled.12",
};
