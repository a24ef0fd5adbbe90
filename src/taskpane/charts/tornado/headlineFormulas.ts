import type { Headline } from "../../scenario/headlines";
import { headlines } from "../../scenario/headlines";
import type { Tools } from "../tools";

const literal = (value: string | number): string =>
  typeof value === "number" ? String(value) : `"${value}"`;

const formulaOf = ({ name, arguments: args }: Headline): string =>
  `=AEC.${name}(${args.map(literal).join(",")})`;

export interface HeadlineFormula {
  readonly formula: string;
  readonly label: string;
}

/** The headline figures as formulas, each named by its group and itself. */
export function headlineFormulas({ say }: Tools): readonly HeadlineFormula[] {
  return headlines.flatMap((group) =>
    group.figures.map((figure) => ({
      formula: formulaOf(figure),
      label: say("tornadoHeadline", { group: say(group.label), figure: say(figure.label) }),
    })),
  );
}
