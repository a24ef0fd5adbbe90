import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { useId } from "react";
import type { Scenario } from "../../scenarios/types";
import { textOf } from "../language";
import { useLanguage, useSession, useWords } from "../paneContext";
import { inReadingOrder, lookOf, useAccentStyles } from "../scenarioLook";
import { useSectionStyles } from "../sectionStyles";
import { useSlow } from "../shell/useSlow";
import { useDrafts } from "./drafts";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 0, minWidth: 0 },
  options: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: "6px" },
  option: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    gap: "4px",
    minHeight: "36px",
    padding: "4px 6px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":has(:focus-visible)": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
  wide: { gridColumn: "1 / -1" },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
  radio: {
    position: "absolute",
    inset: 0,
    width: "100%",
    height: "100%",
    margin: 0,
    opacity: 0,
    cursor: "pointer",
  },
  icon: { display: "flex", flexShrink: 0, fontSize: "16px" },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "break-word",
    lineHeight: tokens.lineHeightBase200,
  },
  check: { display: "flex", flexShrink: 0, fontSize: "16px", color: tokens.colorBrandForeground1 },
});

const soonSaved = 1_000;

/** Every scenario of the workbook, one click or arrow key away. */
export function ScenarioPicker() {
  const styles = useStyles();
  const sections = useSectionStyles();
  const say = useWords();
  const session = useSession();
  const group = useId();
  return (
    <fieldset className={styles.group} role="radiogroup">
      <legend className={sections.heading}>{say("chooseScenario")}</legend>
      <div className={styles.options}>
        {inReadingOrder(session.scenarios).map((scenario) => (
          <Option
            key={scenario.id}
            scenario={scenario}
            group={group}
            chosen={scenario.id === session.active.id}
            onChoose={() => session.select(scenario.id)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface OptionProps {
  readonly scenario: Scenario;
  readonly group: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Option({ scenario, group, chosen, onChoose }: OptionProps) {
  const styles = useStyles();
  const accents = useAccentStyles();
  const say = useWords();
  const language = useLanguage();
  // What is about to be saved is not worth a mark.
  const unsaved = useSlow(Object.keys(useDrafts(scenario.id)).length > 0, soonSaved);
  const { Icon, accent } = lookOf(scenario);
  const short = accent === "bear" || accent === "base" || accent === "bull";
  return (
    <label className={mergeClasses(styles.option, !short && styles.wide, chosen && styles.chosen)}>
      <input
        className={styles.radio}
        type="radio"
        name={group}
        value={scenario.id}
        checked={chosen}
        onChange={onChoose}
      />
      <span className={mergeClasses(styles.icon, accents[accent])}>
        <Icon aria-hidden />
      </span>
      <span className={styles.name}>{textOf(scenario.name, language)}</span>
      {unsaved && (
        <Badge size="small" appearance="tint" color="warning">
          {say("unsaved")}
        </Badge>
      )}
      {chosen && (
        <span className={styles.check}>
          <CheckmarkCircleFilled aria-hidden />
        </span>
      )}
    </label>
  );
}
