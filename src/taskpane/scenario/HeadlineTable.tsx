import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useId } from "react";
import type { Scenario } from "../../scenarios/types";
import { textOf } from "../language";
import { useLanguage, useSession, useWords } from "../paneContext";
import { sideBySide } from "../scenarioLook";
import { useSectionStyles } from "../sectionStyles";
import { HeadlineCell } from "./HeadlineCell";
import type { Headline } from "./headlines";
import { HeadlineChooser } from "./HeadlineChooser";
import { useChosenHeadlines } from "./useChosenHeadlines";
import { unitOf, workOut } from "./workOut";

const useStyles = makeStyles({
  top: { display: "flex", alignItems: "start", justifyContent: "space-between", gap: "8px" },
  none: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  labels: { width: "37%" },
  labelsBesideFour: { width: "30%" },
  head: {
    padding: "4px 4px",
    verticalAlign: "bottom",
    textAlign: "right",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  headActive: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 0 2px 0 ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { borderTop: "2px solid Highlight" },
  },
  left: { textAlign: "left", paddingLeft: 0 },
  group: {
    padding: "8px 6px 2px 0",
    textAlign: "left",
    // Beside it the row is empty.
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
  },
  groupActive: { backgroundColor: tokens.colorBrandBackground2 },
  label: {
    padding: "4px 6px 4px 0",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: "top",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  unit: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
});

/** The main figures under Bear, Base and Bull side by side, with the active scenario's column marked. */
export function HeadlineTable() {
  const styles = useStyles();
  const sections = useSectionStyles();
  const say = useWords();
  const session = useSession();
  const heading = useId();
  const columns = sideBySide(session.scenarios, session.active);
  const { groups } = useChosenHeadlines();
  return (
    <section aria-labelledby={heading}>
      <div className={styles.top}>
        <h2 id={heading} className={sections.heading}>
          {say("headlines")}
        </h2>
        <HeadlineChooser />
      </div>
      {groups.length === 0 && <p className={styles.none}>{say("headlinesNone")}</p>}
      <table className={styles.table} aria-label={say("headlinesCaption")}>
        <thead>
          <tr>
            <th
              scope="col"
              className={mergeClasses(
                styles.head,
                styles.left,
                columns.length > 3 ? styles.labelsBesideFour : styles.labels,
              )}
            >
              {say("figure")}
            </th>
            {columns.map((scenario) => (
              <ColumnHead key={scenario.id} scenario={scenario} />
            ))}
          </tr>
        </thead>
        {groups.map(({ label, figures }) => (
          <tbody key={label}>
            <tr>
              <th scope="rowgroup" className={styles.group}>
                {say(label)}
              </th>
              {columns.map(({ id }) => (
                <td
                  key={id}
                  className={mergeClasses(id === session.active.id && styles.groupActive)}
                />
              ))}
            </tr>
            {figures.map((headline) => (
              <Row key={headline.label} headline={headline} columns={columns} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function ColumnHead({ scenario }: { readonly scenario: Scenario }) {
  const styles = useStyles();
  const language = useLanguage();
  const { active } = useSession();
  const isActive = scenario.id === active.id;
  return (
    <th
      scope="col"
      className={mergeClasses(styles.head, isActive && styles.headActive)}
      {...(isActive && { "aria-current": "true" })}
    >
      {textOf(scenario.name, language)}
    </th>
  );
}

interface RowProps {
  readonly headline: Headline;
  readonly columns: readonly Scenario[];
}

function Row({ headline, columns }: RowProps) {
  const styles = useStyles();
  const say = useWords();
  const session = useSession();
  const unit = unitOf(session, headline);
  return (
    <tr>
      <th scope="row" className={styles.label}>
        {say(headline.label)}
        {unit !== "share" && (
          <Fragment>
            {" "}
            <span className={styles.unit}>{say(`unit.${unit}`)}</span>
          </Fragment>
        )}
      </th>
      {columns.map((scenario) => (
        <HeadlineCell
          key={scenario.id}
          cell={workOut(session, headline, scenario)}
          unit={unit}
          active={scenario.id === session.active.id}
        />
      ))}
    </tr>
  );
}
