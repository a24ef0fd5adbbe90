/** What became of a picture: on the clipboard, or in a file where the clipboard refuses. */
export type Delivered = "copied" | "saved";

/** Puts a picture on the clipboard. The clipboard is asked at once, as browsers want it after a click, and waits for the picture. */
async function toClipboard(picture: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    return true;
  } catch {
    return false;
  }
}

function save(picture: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(picture);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Hands a picture over; rejects where it could not be made. */
export async function copyPicture(picture: Promise<Blob>, fileName: string): Promise<Delivered> {
  if (await toClipboard(picture)) return "copied";
  save(await picture, fileName);
  return "saved";
}
