import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { source } from "../../src/dataset/source";
import { fingerprint, passages } from "../../src/dataset/rules/fingerprint";
import { copiedPassage } from "../../src/dataset/rules/ownWords";
import { sourceFingerprints } from "./fingerprints/source";

const root = path.resolve(__dirname, "../..");
const readable = /\.(tsx?|md|html|xml|json)$/;

function filesIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(name) : [name];
  });
}

const topLevel = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => entry.name);

test.each([...filesIn("src"), ...topLevel].filter((file) => readable.test(file)))(
  "%s repeats no passage of the source",
  (file) => {
    const cited = new Set(passages(source.title.zh).map(fingerprint));
    const forbidden = new Set([...sourceFingerprints].filter((passage) => !cited.has(passage)));
    // A passage does not run over from one text to the next, and texts end with their line.
    const lines = readFileSync(path.join(root, file), "utf8").split("\n");
    const copied = lines.map((line) => copiedPassage(line, forbidden)).filter(Boolean);
    expect(copied).toEqual([]);
  },
);
