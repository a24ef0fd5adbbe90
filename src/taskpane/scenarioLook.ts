import { makeStyles, tokens } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import {
  ArrowTrendingDownRegular,
  ArrowTrendingLinesRegular,
  ArrowTrendingRegular,
  BeakerRegular,
} from "@fluentui/react-icons";
import { isBuiltIn } from "../scenarios/catalogue";
import type { Scenario, Stance } from "../scenarios/types";

/** One colour a scenario, the same wherever it is named; never the only sign of it. */
export const useAccentStyles = makeStyles({
  bear: {
    color: tokens.colorPaletteRedForeground1,
    borderLeftColor: tokens.colorPaletteRedBorderActive,
  },
  base: {
    color: tokens.colorPaletteRoyalBlueBorderActive,
    borderLeftColor: tokens.colorPaletteRoyalBlueBorderActive,
  },
  bull: {
    color: tokens.colorPaletteGreenForeground1,
    borderLeftColor: tokens.colorPaletteGreenBorderActive,
  },
  example: {
    color: tokens.colorPaletteMarigoldForeground2,
    borderLeftColor: tokens.colorPaletteMarigoldBorderActive,
  },
  own: {
    color: tokens.colorPaletteLavenderForeground2,
    borderLeftColor: tokens.colorPaletteLavenderBorderActive,
  },
});

export type Accent = keyof ReturnType<typeof useAccentStyles>;

const stanceIcons: Record<Stance, FluentIcon> = {
  bear: ArrowTrendingDownRegular,
  base: ArrowTrendingLinesRegular,
  bull: ArrowTrendingRegular,
};

/** How a scenario is told apart at a glance. */
export function lookOf(scenario: Scenario): { readonly Icon: FluentIcon; readonly accent: Accent } {
  if (scenario.id === "example") return { Icon: BeakerRegular, accent: "example" };
  return {
    Icon: stanceIcons[scenario.stance],
    accent: isBuiltIn(scenario.id) ? scenario.stance : "own",
  };
}

/** Whether some of the scenario's figures stand in for ones that nobody has put in yet. */
export function hasPlaceholders(scenario: Scenario): boolean {
  return Object.values(scenario.inputs).some((input) => input.placeholder);
}

const shownFirst = ["bear", "base", "bull"];

/** From the worst to the best, then the rest as they come. */
export function inReadingOrder(scenarios: readonly Scenario[]): readonly Scenario[] {
  const rank = ({ id }: Scenario) =>
    (shownFirst.indexOf(id) + shownFirst.length + 1) % (shownFirst.length + 1);
  return [...scenarios].sort((left, right) => rank(left) - rank(right));
}

/** Bear, Base and Bull, and the active one where it is none of them. */
export function sideBySide(scenarios: readonly Scenario[], active: Scenario): readonly Scenario[] {
  return inReadingOrder(scenarios).filter(
    (scenario) => shownFirst.includes(scenario.id) || scenario.id === active.id,
  );
}
