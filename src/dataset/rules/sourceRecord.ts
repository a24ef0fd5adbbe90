import type { Rule } from "./rule";

/** Whether a text is a day of the calendar, written as ISO 8601 has it. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

export const sourceRecord: Rule = {
  id: "source-record",
  description:
    "The source's record is complete, and every fact and the dataset cite it and its day.",
  check({ source, facts, asOf, version }) {
    const wrong = (broken: boolean, what: string) => (broken ? [{ where: source.id, what }] : []);
    return [
      ...wrong(!isDay(source.published), `was published on "${source.published}"`),
      ...wrong(!isDay(source.accessed), `was read on "${source.accessed}"`),
      ...wrong(source.accessed < source.published, "was read before it was published"),
      ...wrong(!/^[a-z]{2}$/.test(source.language), `is in the language "${source.language}"`),
      ...wrong(!(Number.isInteger(source.questions) && source.questions > 0), "has no questions"),
      ...wrong(asOf !== source.published, `is not of the dataset's day, ${asOf}`),
      ...wrong(!/^\d+\.\d+\.\d+$/.test(version), `has the dataset version "${version}"`),
      ...facts
        .filter((fact) => fact.source.document !== source.id)
        .map((fact) => ({ where: fact.id, what: `cites ${fact.source.document}` })),
      ...facts
        .filter((fact) => fact.asOf !== source.published)
        .map((fact) => ({ where: fact.id, what: `is stated as of ${fact.asOf}` })),
    ];
  },
};
