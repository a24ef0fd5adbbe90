import { strFromU8, unzipSync } from "fflate";
import { Package } from "../../../src/hosts/xlsx/package/package";
import { crc32 } from "../../../src/hosts/xlsx/zip/crc";
import { Workbook } from "../../../src/hosts/xlsx/workbook";
import { buildParts } from "../../support/xlsx/build";

/** How a program that writes workbooks lays its archive down. */
interface Habits {
  /** Sizes stand behind the data, with or without a signature. */
  readonly streamed?: "signed" | "unsigned";
  /** Sizes and places in 64 bits. */
  readonly large?: boolean;
  readonly comment?: string;
  /** Bytes behind the end. */
  readonly behind?: number;
}

const none = 0xffffffff;

/** Little-endian numbers, each in as many bytes as it says. */
function bytesOf(...fields: readonly (readonly [size: 2 | 4 | 8, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([size, value]) => {
      const field = Buffer.alloc(8);
      field.writeBigUInt64LE(BigInt(value));
      return field.subarray(0, size);
    }),
  );
}

function extraOf(...numbers: readonly number[]): Buffer {
  const fields = numbers.map((value) => [8, value] as const);
  return bytesOf([2, 1], [2, numbers.length * 8], ...fields);
}

function archiveOf(parts: Readonly<Record<string, Uint8Array>>, habits: Habits): Buffer {
  const { streamed, large = false, comment = "", behind = 0 } = habits;
  const pieces: Buffer[] = [];
  const records: Buffer[] = [];
  let at = 0;
  const put = (...some: readonly Buffer[]) => {
    for (const piece of some) {
      pieces.push(piece);
      at += piece.length;
    }
  };
  const flags = streamed ? 8 : 0;
  const in32 = (value: number) => (large ? none : value);
  for (const [name, content] of Object.entries(parts)) {
    const [start, size, sum] = [at, content.length, crc32(content)];
    const head = bytesOf([2, large ? 45 : 20], [2, flags], [2, 0], [4, 0x21]);
    const behindHead = (value: number) => (streamed ? (large ? none : 0) : in32(value));
    const local = large ? extraOf(streamed ? 0 : size, streamed ? 0 : size) : Buffer.alloc(0);
    put(bytesOf([4, 0x04034b50]), head, bytesOf([4, streamed ? 0 : sum]));
    put(bytesOf([4, behindHead(size)], [4, behindHead(size)], [2, name.length], [2, local.length]));
    put(Buffer.from(name), local, Buffer.from(content));
    const wide = large ? 8 : 4;
    if (streamed === "signed") put(bytesOf([4, 0x08074b50]));
    if (streamed) put(bytesOf([4, sum], [wide, size], [wide, size]));
    const extra = large ? extraOf(size, size, start) : Buffer.alloc(0);
    records.push(
      Buffer.concat([
        bytesOf([4, 0x02014b50], [2, 45]),
        head,
        bytesOf([4, sum], [4, in32(size)], [4, in32(size)], [2, name.length], [2, extra.length]),
        bytesOf([2, 0], [2, 0], [2, 0], [4, 0], [4, in32(start)]),
        Buffer.from(name),
        extra,
      ]),
    );
  }
  const [start, count] = [at, records.length];
  put(...records);
  const size = at - start;
  if (large) {
    const end = at;
    put(
      bytesOf([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, count], [8, count]),
    );
    put(bytesOf([8, size], [8, start], [4, 0x07064b50], [4, 0], [8, end], [4, 1]));
  }
  const counted = large ? 0xffff : count;
  put(bytesOf([4, 0x06054b50], [2, 0], [2, 0], [2, counted], [2, counted]));
  put(bytesOf([4, in32(size)], [4, in32(start)], [2, comment.length]), Buffer.from(comment));
  return Buffer.concat([...pieces, Buffer.alloc(behind)]);
}

const parts = buildParts({ sheets: { Model: { A1: 1 }, Other: { A1: "kept" } } });
const changedPart = "xl/worksheets/sheet1.xml";
const keptPart = "xl/worksheets/sheet2.xml";

/** The bytes of a part from its local header to the next one. */
function laidDown(archive: Uint8Array, name: string): Buffer {
  const bytes = Buffer.from(archive);
  let start = 0;
  while (bytes.indexOf(name, start) !== start + 30) {
    start = bytes.indexOf(bytesOf([4, 0x04034b50]), start + 1);
  }
  const next = [0x04034b50, 0x02014b50]
    .map((signature) => bytes.indexOf(bytesOf([4, signature]), start + 4))
    .filter((at) => at > 0);
  return bytes.subarray(start, Math.min(...next));
}

test.each<[string, Habits]>([
  ["as Excel does", {}],
  ["as streams", { streamed: "signed" }],
  ["as streams without a signature", { streamed: "unsigned" }],
  ["with sizes for large files", { large: true }],
  ["as streams with sizes for large files", { large: true, streamed: "signed" }],
  ["with a comment that looks like the end", { comment: `PK\u0005\u0006${"x".repeat(40)}` }],
  ["with something behind the end", { behind: 5_000 }],
])(
  "an archive whose parts are written %s is read, and keeps what is not changed",
  (_how, habits) => {
    const archive = archiveOf(parts, habits);
    const file = new Package(archive);
    expect(file.save()).toEqual(archive);
    file.replace(changedPart, file.text(changedPart).replace("<v>1</v>", "<v>2</v>"));
    const saved = file.save();

    expect(laidDown(saved, keptPart)).toEqual(laidDown(archive, keptPart));
    expect(laidDown(saved, changedPart).readUInt32LE(18)).toBeLessThan(none);
    expect(laidDown(saved, changedPart).readUInt16LE(28)).toBe(0);
    const unpacked = unzipSync(saved);
    expect(Object.keys(unpacked)).toEqual(Object.keys(parts));
    expect(strFromU8(unpacked[changedPart]!)).toContain("<v>2</v>");
    expect(Workbook.open(saved).sheet("Other")!.stored(0)).toBe("kept");
  },
);

test.each<[string, (archive: Buffer) => void]>([
  [
    "the place of a part",
    (archive) => archive.fill(0xff, archive.lastIndexOf("PK\u0001\u0002") + 90),
  ],
  [
    "the length of the directory",
    (archive) => archive.fill(0xff, archive.length - 58, archive.length - 50),
  ],
  [
    "the place of the directory",
    (archive) => archive.fill(0xfe, archive.length - 50, archive.length - 42),
  ],
])("%s beyond any file is refused in a sentence", (_what, damage) => {
  const archive = archiveOf(parts, { large: true });
  damage(archive);
  expect(() => new Package(archive)).toThrow("The file is damaged: it is cut off");
});

test.each(["UTF-16", "iso-8859-1", "GBK"])(
  "a part that says it is %s is not written into",
  (encoding) => {
    const xml = strFromU8(parts[changedPart]!).replace("UTF-8", encoding);
    const file = new Package(archiveOf({ ...parts, [changedPart]: Buffer.from(xml) }, {}));
    expect(() => file.text(changedPart)).toThrow(
      "is not UTF-8 text. Save the file in Excel first.",
    );
  },
);
