import type { Unit } from "../../../dataset/types";
import { ClassBadge } from "../../figures/ClassBadge";
import { formatFull } from "../../format";
import type { Figure } from "../figure";
import { gapWords, useTools } from "../tools";
import { ChartTable } from "./ChartTable";

export interface FigureRow {
  readonly label: string;
  readonly figure: Figure;
  /** What stands in the column of the parts, where the table has one. */
  readonly part?: string;
}

interface FigureTableProps {
  readonly title: string;
  readonly unit: Unit;
  readonly rows: readonly FigureRow[];
  /** The head of the column of the parts. */
  readonly partColumn?: string;
}

/** Figures with their ranges and where they come from; one that is missing says why. */
export function FigureTable({ title, unit, rows, partColumn }: FigureTableProps) {
  const tools = useTools();
  const { say, language } = tools;
  const digits = (value: number) => formatFull(value, unit, language);
  const caption =
    unit === "share" ? title : say("tableCaption", { title, unit: say(`unit.${unit}`) });
  return (
    <ChartTable
      caption={caption}
      columns={[
        say("figure"),
        say("tableValue"),
        say("tableRange"),
        ...(partColumn ? [partColumn] : []),
        say("tableClass"),
      ]}
      rows={rows.map(({ label, figure, part }) => ({
        label,
        cells:
          figure.kind === "gap"
            ? gapWords(figure, tools)
            : [
                digits(figure.value),
                figure.reach
                  ? say("figureRange", {
                      low: digits(figure.reach.low),
                      high: digits(figure.reach.high),
                    })
                  : say("tableNoRange"),
                ...(partColumn ? [part ?? ""] : []),
                <ClassBadge key="class" of={figure.class} />,
              ],
      }))}
    />
  );
}
