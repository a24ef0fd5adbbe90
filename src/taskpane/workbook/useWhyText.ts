import { findFact } from "../../dataset/facts";
import { inputOf, isInputId } from "../../dataset/inputs";
import type { Language, Unit } from "../../dataset/types";
import { addressOf, firstCell } from "../../workbook/address";
import type { Why } from "../../workbook/changes";
import type { Driver } from "../../workbook/why";
import { titleOf } from "../figures/factWords";
import { useFigures } from "../figures/useFigures";
import { formatFull } from "../format";
import { useLanguage, useWords } from "../paneContext";

/** So many of what moved a cell are named, the rest counted. */
const mostDrivers = 3;

function nameAndUnit({ id }: Driver, language: Language): readonly [name: string, unit: Unit] {
  const fact = findFact(id);
  if (fact) return [titleOf(fact, language), fact.unit];
  return isInputId(id) ? [inputOf(id).name[language], inputOf(id).unit] : [id, "none"];
}

/** What moved a cell, in words: `NV, AEC demand, 2026: 1,700,000 → 1,870,000 cables`. */
export function useWhyText(): (why: Why) => string {
  const say = useWords();
  const language = useLanguage();
  const figures = useFigures();
  const driverText = (driver: Driver) => {
    const [name, unit] = nameAndUnit(driver, language);
    const { from, to } = driver;
    return say("driverMoved", {
      name,
      from: from === null ? say("inputUnset") : formatFull(from, unit, language),
      to: to === null ? say("inputUnset") : figures.full(to, unit),
    });
  };
  return (why) => {
    switch (why.kind) {
      case "stored":
        return say("whyStored");
      case "formula":
        return say("whyFormula");
      case "follows": {
        const cells = why.cells.map((place) => addressOf(firstCell(place)));
        if (cells.length === 0) return say(why.more ? "whyNamed" : "whyFollows");
        return say(why.more ? "whyFollowsMore" : "whyFollowsCells", {
          cells: cells.join({ en: ", ", zh: "、" }[language]),
        });
      }
      case "scenario": {
        if (why.drivers.length === 0) return say("whyChoice");
        const listed = why.drivers.slice(0, mostDrivers).map(driverText);
        const rest = why.drivers.length - listed.length;
        return [...listed, ...(rest > 0 ? [say("moreDrivers", { count: rest })] : [])].join(
          { en: "; ", zh: "；" }[language],
        );
      }
      default:
        return why satisfies never;
    }
  };
}
