import { CellError } from "../../src/functions/cells";
import { Session } from "../../src/functions/session";
import { builtIn } from "../../src/scenarios/catalogue";
import type { Headline } from "../../src/taskpane/scenario/headlines";
import { headlines } from "../../src/taskpane/scenario/headlines";
import { unitOf, workOut } from "../../src/taskpane/scenario/workOut";

const figures = headlines.flatMap((group) => group.figures);
const named = figures.map((figure): [string, Headline] => [
  `${figure.name}(${figure.arguments.join(", ")})`,
  figure,
]);

test.each(named)(
  "%s answers in every scenario, or names the inputs it waits for",
  (_name, figure) => {
    const session = new Session();
    for (const scenario of builtIn) {
      const cell = workOut(session, figure, scenario);
      if (cell instanceof CellError) {
        expect(cell.code).toBe("#N/A");
        expect(cell.message).toContain("asp.");
      } else {
        expect(typeof cell).toBe("number");
      }
    }
  },
);

test.each(named)("%s has a unit to be shown with", (_name, figure) => {
  expect(unitOf(new Session(), figure)).not.toBe("none");
});

test("every one of them has a figure under the example inputs", () => {
  const example = builtIn.find(({ id }) => id === "example")!;
  const session = new Session();
  for (const figure of figures) {
    expect(workOut(session, figure, example)).not.toBeInstanceOf(CellError);
  }
});

test("a column holds its scenario's figures, whichever is active", () => {
  const session = new Session();
  session.select("bear");
  const [northAmerica] = figures;
  const [base] = builtIn;
  expect(workOut(session, northAmerica!, base!)).toBe(8_200_000);
});
