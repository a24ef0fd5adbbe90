/** What a formula gives is not known for certain here: the engine is asked. */
export class NotPlain extends Error {}

/** One for all: who throws it is not asked where. */
export const notPlain = new NotPlain("not plain");
