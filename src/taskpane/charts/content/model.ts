import type { Item, Platform } from "../../../dataset/names";
import type { Session } from "../../../functions/session";
import type { Figure } from "../figure";
import { figureOf } from "../figure";
import { idsOf } from "../names";

export interface ContentFigure {
  readonly platform: Platform;
  readonly item: Item;
  readonly figure: Figure;
  /** The Company's part of it, where the source gives one. */
  readonly capture: Figure;
}

/** A figure that the source neither gives nor leaves to an input. */
const isOutside = (figure: Figure): boolean => figure.kind === "gap" && figure.inputs.length === 0;

/** What one rack of each platform holds of each item that the source values, and the Company's part of it. */
export function contentFigures(session: Session): readonly ContentFigure[] {
  return idsOf("platforms").flatMap((platform) =>
    idsOf("items")
      .map((item) => ({
        platform,
        item,
        figure: figureOf(session, "CONTENT", [platform, item]),
        capture: figureOf(session, "CAPTURE", [platform, item]),
      }))
      .filter(({ figure }) => !isOutside(figure)),
  );
}

/** The platforms of which the source values no item. */
export function platformsWithout(rows: readonly ContentFigure[]): readonly Platform[] {
  return idsOf("platforms").filter((id) => !rows.some(({ platform }) => platform === id));
}
