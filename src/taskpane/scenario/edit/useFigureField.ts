import type { Unit, Words } from "../../../dataset/types";
import { unlimited } from "../../../scenarios/bounds";
import { readFigure, writeFigure } from "../../figures/typed";
import { useFigures } from "../../figures/useFigures";
import { useLanguage, useWords } from "../../paneContext";
import type { DraftField, Read } from "./useDraftField";
import { useDraftField } from "./useDraftField";

interface FigureFieldOptions {
  /** The scenario's id. */
  readonly scenario: string;
  readonly field: string;
  readonly unit: Unit;
  readonly bounds: readonly [low: number, high: number];
  readonly value: number | undefined;
  readonly save: (value: number) => Words | undefined;
  /** What an emptied field does; without it, there must be a figure. */
  readonly clear?: () => Words | undefined;
}

/** What a figure of a unit may be, as a sentence. */
export function useBoundsWords(): (unit: Unit, bounds: readonly [number, number]) => string {
  const say = useWords();
  const figures = useFigures();
  return (unit, [low, high]) =>
    high >= unlimited
      ? say("boundsFrom", { low: figures.full(low, unit) })
      : say("boundsOf", { span: figures.span(low, high, unit) });
}

/** A field for a figure: says as one types whether it is one, and within its bounds. */
export function useFigureField(options: FigureFieldOptions): DraftField {
  const { scenario, field, unit, bounds, value, save, clear } = options;
  const say = useWords();
  const language = useLanguage();
  const boundsWords = useBoundsWords();
  const read = (text: string): Read<number | undefined> => {
    if (text.trim() === "") {
      return clear ? { ok: true, value: undefined } : { ok: false, problem: say("figureMissing") };
    }
    const figure = readFigure(text, unit);
    if (figure === undefined) {
      return { ok: false, problem: say(unit === "share" ? "notAShare" : "notAFigure") };
    }
    const [low, high] = bounds;
    if (figure < low || figure > high) return { ok: false, problem: boundsWords(unit, bounds) };
    return { ok: true, value: figure };
  };
  return useDraftField({
    scenario,
    field,
    saved: value === undefined ? "" : writeFigure(value, unit, language),
    read,
    save: (figure) => (figure === undefined ? clear?.() : save(figure)),
  });
}
