import { dataset } from "../../src/dataset/dataset";
import { datasetVersion } from "../../src/dataset/version";
import type { Dataset } from "../../src/dataset/dataset";
import {
  bumpBetween,
  bumpNeeded,
  difference,
  objections,
} from "../../src/tools/dataset/difference";
import { allNotes, notesBetween } from "../../src/tools/dataset/notes";
import { currentSnapshot } from "../../src/tools/dataset/published";
import type { Snapshot } from "../../src/tools/dataset/snapshot";
import { precedes, publishedSnapshots, snapshotOf } from "../../src/tools/dataset/snapshot";

const now = snapshotOf(dataset);
const published = publishedSnapshots();

const later = (change: Partial<Dataset>, version = "1.0.1") =>
  snapshotOf({ ...dataset, version, ...change });

const id = "demand.Google.2026";
const fact = dataset.facts.find((one) => one.id === id)!;
const others = dataset.facts.filter((one) => one !== fact);
const moved = { ...fact, estimate: { kind: "atLeast", value: 2_500_000 } as const };

test("the dataset is what is kept under its version", () => {
  const kept = published.find(({ version }) => version === datasetVersion);
  expect(kept).toBeDefined();
  expect(objections(kept!, now)).toEqual([]);
});

test("each published version is a step up from the one before that is large enough", () => {
  for (const [index, next] of published.slice(1).entries()) {
    expect(precedes(published[index]!.version, next.version)).toBe(true);
    expect(objections(published[index]!, next)).toEqual([]);
  }
});

test.each<[string, Partial<Dataset>, string, string]>([
  ["a figure", { facts: [...others, moved] }, "major", "at least 2,000,000 → at least 2,500,000"],
  [
    "a note",
    { facts: [...others, { ...fact, note: { en: "Read so.", zh: "如此理解。" } }] },
    "patch",
    '→ "Read so."',
  ],
  [
    "a new fact",
    { facts: [...dataset.facts, { ...fact, id: "demand.Google.2027" }] },
    "minor",
    "Added `demand.Google.2027` (Google, ",
  ],
  [
    "a renamed fact",
    {
      facts: [...others, { ...fact, id: "demand.Alphabet.2026" }],
      redirects: { [id]: "demand.Alphabet.2026" },
    },
    "minor",
    "Renamed `demand.Google.2026` to `demand.Alphabet.2026`",
  ],
  [
    "an alias",
    {
      names: {
        ...dataset.names,
        years: dataset.names.years!.map((year) => ({ ...year, aliases: [...year.aliases, "CY"] })),
      },
    },
    "patch",
    "Changed the names that years accept for 2025",
  ],
])("%s that changes needs a version of its own, and is told", (_what, change, bump, told) => {
  const changed = later(change);
  expect(bumpNeeded(difference(now, changed))).toBe(bump);
  expect(objections(now, later(change, datasetVersion))).toHaveLength(1);
  expect(objections(now, later(change, "2.0.0"))).toEqual([]);
  expect(notesBetween(now, changed)).toContain(told);
  expect(() => currentSnapshot(JSON.stringify(now), { ...dataset, ...change })).toThrow(
    "raise datasetVersion",
  );
});

test("an id that vanishes without a redirect is refused under every version", () => {
  const [problem, ...rest] = objections(now, later({ facts: others }, "2.0.0"));
  expect(problem).toBe(`The fact ${id} has vanished: redirect it in src/dataset/redirects.ts.`);
  expect(rest).toEqual([]);
  const { "asp.800G": _gone, ...inputs } = dataset.inputs;
  expect(objections(now, later({ inputs }, "2.0.0"))).toEqual([
    expect.stringContaining("asp.800G"),
  ]);
});

test("what is kept stays as it is where the dataset is the same, and begins where nothing is kept", () => {
  const kept = JSON.stringify(now);
  expect(currentSnapshot(kept, dataset)).toBe(kept);
  expect(JSON.parse(currentSnapshot("", dataset))).toEqual(JSON.parse(kept));
});

test("steps between versions are told apart", () => {
  expect(bumpBetween("1.0.0", "1.0.0")).toBe("none");
  expect(bumpBetween("1.0.9", "1.0.10")).toBe("patch");
  expect(bumpBetween("1.9.0", "1.10.0")).toBe("minor");
  expect(bumpBetween("9.0.0", "10.0.0")).toBe("major");
  expect(precedes("1.9.0", "1.10.0")).toBe(true);
  expect(precedes("1.10.0", "1.9.0")).toBe(false);
});

test("the notes of all versions begin with the newest", () => {
  const notes = allNotes([now, later({ facts: [...others, moved] }, "2.0.0") satisfies Snapshot]);
  expect(notes.indexOf("### Dataset 2.0.0")).toBe(0);
  expect(notes).toContain(`### Dataset ${datasetVersion}`);
  expect(notes).toContain(`${dataset.facts.length} facts from 24 questions`);
});
