import { useMemo } from "react";
import { inputOf } from "../../dataset/inputs";
import type { Language, Unit } from "../../dataset/types";
import { useFigures } from "../figures/useFigures";
import type { Figures } from "../figures/useFigures";
import { formatNumber } from "../format";
import type { Fill } from "../language";
import { useLanguage, useWords } from "../paneContext";
import type { WordKey } from "../words";
import type { Gap } from "./figure";

/** What a chart is drawn and told with. */
export interface Tools {
  readonly language: Language;
  readonly say: (key: WordKey, fill?: Fill) => string;
  readonly figures: Figures;
}

export function useTools(): Tools {
  const language = useLanguage();
  const say = useWords();
  const figures = useFigures();
  return useMemo(() => ({ language, say, figures }), [language, say, figures]);
}

/** A figure at an axis, as short as it can be: 500K, 1.5M, 40%. */
export function tickOf(value: number, unit: Unit, language: Language): string {
  return formatNumber(
    value,
    language,
    unit === "share"
      ? { style: "percent", maximumFractionDigits: 1 }
      : { notation: "compact", maximumSignificantDigits: 3 },
  );
}

/** A difference of margins in points: +5.46. */
export function pointsOf(value: number, language: Language): string {
  return formatNumber(value * 100, language, {
    maximumFractionDigits: 2,
    signDisplay: "exceptZero",
  });
}

/** Items one after another in a sentence. */
export function listed(items: readonly string[], language: Language): string {
  return items.join({ en: ", ", zh: "、" }[language]);
}

/** Why a figure is not drawn. */
export function gapWords(
  { inputs, message }: Pick<Gap, "inputs" | "message">,
  { say, language }: Tools,
): string {
  if (inputs.length === 0) return message;
  const named = inputs.map((id) => inputOf(id).name[language].trim());
  return say("chartNeeds", { inputs: named.join({ en: "; ", zh: "；" }[language]) });
}
