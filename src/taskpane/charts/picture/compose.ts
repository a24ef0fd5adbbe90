import { paragraph } from "../scene/paragraph";
import type { Scene } from "../scene/scene";
import { movedBy, smallLetters } from "../scene/scene";
import { under } from "../scene/under";

/** What a picture says around its chart, so that it can stand alone. */
export interface Caption {
  readonly title: string;
  /** What the chart says, in a sentence. */
  readonly sentence: string;
  readonly scenario: string;
  readonly source: string;
}

const margin = 20;

/** How wide a chart is drawn for a picture. */
export const pictureWidth = 560;

export function compose(chart: Scene, { title, sentence, scenario, source }: Caption): Scene {
  const { width } = chart;
  const lines = (text: string, size: number, paint: "text" | "muted" = "muted", bold = false) =>
    paragraph(text, [0, 0], width, { size, paint, bold });
  const whole = under(
    width,
    [
      lines(title, 16, "text", true),
      lines(sentence, smallLetters + 1, "text"),
      lines(scenario, smallLetters),
      chart,
      lines(source, smallLetters),
    ],
    6,
  );
  return {
    width: width + 2 * margin,
    height: whole.height + 2 * margin,
    marks: whole.marks.map((mark) => movedBy(mark, margin, margin)),
  };
}
