/** Long enough for a browser to have begun to save the file, in milliseconds. */
const untilSaved = 60_000;

/**
 * Hands a file to the browser to save. Office's web views may do nothing, and tell nobody: whoever calls offers the text by
 * another way as well.
 */
export function downloadText(file: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = file;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), untilSaved);
}
