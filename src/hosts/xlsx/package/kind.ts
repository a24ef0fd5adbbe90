import { FileRefused } from "../refusal";

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zip = [0x50, 0x4b];

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);

/**
 * Refuses what is no zip and says what it is instead. Excel wraps an encrypted workbook in the container of its old format.
 */
export function checkKind(bytes: Uint8Array): void {
  if (bytes.length === 0) throw refused("The file is empty.", "文件为空。");
  if (startsWith(bytes, zip)) return;
  if (!startsWith(bytes, compoundFile)) {
    throw refused("The file is not an Excel workbook.", "该文件不是 Excel 工作簿。");
  }
  if (holds(bytes, "EncryptedPackage")) {
    throw refused(
      "The file is password-protected. Remove the password in Excel first.",
      "文件受密码保护。请先在 Excel 中取消密码。",
    );
  }
  throw refused(
    "The file is in Excel's old .xls format. Save it as .xlsx in Excel first.",
    "该文件为旧版 .xls 格式。请先在 Excel 中另存为 .xlsx。",
  );
}

export function binaryWorkbook(): FileRefused {
  return refused(
    "The file is a binary workbook (.xlsb). Save it as .xlsx in Excel first.",
    "该文件为二进制工作簿（.xlsb）。请先在 Excel 中另存为 .xlsx。",
  );
}

export function notAWorkbook(): FileRefused {
  return refused(
    "The file is a zip archive, but not an Excel workbook.",
    "该文件是压缩包，但不是 Excel 工作簿。",
  );
}

/** Whether a name of a compound file's directory (UTF-16) is there. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((character) => [character.charCodeAt(0), 0]);
  let at = bytes.indexOf(wanted[0]!);
  while (at >= 0) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
    at = bytes.indexOf(wanted[0]!, at + 1);
  }
  return false;
}

const refused = (en: string, zh: string) => new FileRefused({ en, zh });
