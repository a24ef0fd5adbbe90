/** Ids that facts used to have, each with the one that it has now. An id that was published never vanishes: it moves here. */
export const redirects: Readonly<Record<string, string>> = {};
