import { learn } from "./language";

/** A part of the pane with the texts that the first view does without. */
export async function withWords<T>(part: Promise<T>): Promise<T> {
  const { moreWords } = await import(/* webpackChunkName: "more-words" */ "./moreWords");
  learn(moreWords);
  return part;
}
