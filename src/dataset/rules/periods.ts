import type { Rule } from "./rule";

const year = "20\\d\\d";
const pattern = new RegExp(`^(${year}|${year}-${year}|${year}-(0[1-9]|1[0-2])|target)$`);

export const periods: Rule = {
  id: "periods",
  description:
    'A period is a year, a span of years, a month or "target"; an id that names a year agrees with it.',
  check({ facts }) {
    return facts.flatMap(({ id, period }) => {
      if (period !== null && !pattern.test(period)) {
        return [{ where: id, what: `has the period "${period}"` }];
      }
      const named = id.split(".").find((part) => /^20\d\d$/.test(part));
      if (named !== undefined && named !== period) {
        return [{ where: id, what: `has the period ${period}` }];
      }
      return [];
    });
  },
};
