import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { CellError } from "../../../functions/cells";
import type { Cell } from "../../../functions/cells";
import type { Unit } from "../../../dataset/types";
import { baseScenario } from "../../../scenarios/catalogue";
import type { Scenario } from "../../../scenarios/types";
import { formatShort } from "../../format";
import { textOf } from "../../language";
import { useLanguage, useSession, useWords } from "../../paneContext";
import { useChosenHeadlines } from "../useChosenHeadlines";
import { unitOf, workOut } from "../workOut";

const useStyles = makeStyles({
  preview: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    padding: "6px 10px 8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: tokens.shadow8,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  heading: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { display: "flex", justifyContent: "space-between", gap: "8px" },
  figures: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  now: { fontWeight: tokens.fontWeightSemibold },
  small: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const mostShown = 4;

const keyOf = (cell: Cell) => (cell instanceof CellError ? cell.code : cell);

/** What the scenario does to the headline figures as it is edited: those that it moves away from Base. */
export function LivePreview({ scenario }: { readonly scenario: Scenario }) {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const session = useSession();
  const heading = useId();
  const { groups } = useChosenHeadlines();
  const moved = groups.flatMap(({ label: group, figures }) =>
    figures.flatMap((headline) => {
      const before = workOut(session, headline, baseScenario);
      const now = workOut(session, headline, scenario);
      if (keyOf(before) === keyOf(now)) return [];
      return [{ headline, group, before, now, unit: unitOf(session, headline) }];
    }),
  );
  const base = textOf(baseScenario.name, language);
  return (
    <section className={styles.preview} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {say("previewTitle", { base })}
      </h3>
      {moved.length === 0 && <p className={styles.small}>{say("previewNone", { base })}</p>}
      <ul className={styles.list}>
        {moved.slice(0, mostShown).map(({ headline, group, before, now, unit }) => (
          <li key={headline.label} className={styles.row}>
            <span>
              {say(group)} · {say(headline.label)}
            </span>
            <span className={styles.figures}>
              <Shown cell={before} unit={unit} /> →{" "}
              <span className={styles.now}>
                <Shown cell={now} unit={unit} />
              </span>
            </span>
          </li>
        ))}
      </ul>
      {moved.length > mostShown && (
        <p className={styles.small}>{say("previewMore", { count: moved.length - mostShown })}</p>
      )}
    </section>
  );
}

function Shown({ cell, unit }: { readonly cell: Cell; readonly unit: Unit }) {
  const language = useLanguage();
  if (cell instanceof CellError) return cell.code;
  return typeof cell === "number" ? formatShort(cell, unit, language) : String(cell ?? "");
}
