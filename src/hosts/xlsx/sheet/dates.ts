const dayLength = 86_400_000;
/** Day 0 of each system; 1900 counts the 29 February that it did not have, so days from March on are one more. */
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);

/** A date as the strict dialect writes it (ISO 8601), as Excel's serial number; undefined for what is none. */
export function serialOf(text: string, date1904: boolean): number | undefined {
  const time = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(text) ? text : withZone(text));
  if (Number.isNaN(time)) return undefined;
  return (time - (date1904 ? epoch1904 : epoch1900)) / dayLength;
}

/** A date without a zone is meant as it stands. */
const withZone = (text: string) => (text.includes("T") ? `${text}Z` : text);
