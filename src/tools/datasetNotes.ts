import { parseArgs } from "node:util";
import { dataset } from "../dataset/dataset";
import { notesBetween } from "./dataset/notes";
import { publishedSnapshots, snapshotOf } from "./dataset/snapshot";
import { runTool } from "./fail";

/** `npm run dataset-notes [-- --from 1.0.0] [--to 1.1.0]`: what is not the same, from the last published version to the current one. */
runTool(() => {
  const { values } = parseArgs({ options: { from: { type: "string" }, to: { type: "string" } } });
  const published = publishedSnapshots();
  const versionOf = (version: string) => {
    const found = published.find((one) => one.version === version);
    if (found) return found;
    const known = published.map((one) => one.version).join(", ");
    throw new Error(`There is no dataset ${version}. Known: ${known}.`);
  };
  const last = published.filter(({ version }) => version !== dataset.version).at(-1);
  const old = values.from === undefined ? (last ?? published.at(-1)!) : versionOf(values.from);
  console.log(
    notesBetween(old, values.to === undefined ? snapshotOf(dataset) : versionOf(values.to)),
  );
});
