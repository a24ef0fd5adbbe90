import { describedInput } from "../../../dataset/inputMeanings";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Ground } from "../../../analysis/explain";
import type { Scenario } from "../../../scenarios/types";
import { useFigures } from "../../figures/useFigures";
import { textOf } from "../../language";
import { useLanguage, useWords } from "../../paneContext";
import { useAuditStyles } from "../auditStyles";
import { GroundLine } from "./GroundLine";

const useStyles = makeStyles({
  missing: {
    marginTop: "4px",
    marginBottom: "4px",
    padding: "6px 8px",
    borderLeft: `3px solid ${tokens.colorPaletteRedBorderActive}`,
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  id: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground3 },
});

interface InputGroundProps {
  readonly ground: Extract<Ground, { kind: "input" }>;
  readonly scenario: Scenario;
}

/** What the source leaves open: the value that the scenario gives it, or what to do where it gives none. */
export function InputGround({ ground, scenario }: InputGroundProps) {
  const styles = useStyles();
  const shared = useAuditStyles();
  const say = useWords();
  const language = useLanguage();
  const figures = useFigures();
  const { id, input, used } = ground;
  const [low, high] = input.bounds;
  return (
    <>
      <GroundLine
        title={input.name[language]}
        class={ground.class}
        {...(used !== undefined && { value: figures.full(used, input.unit) })}
      />
      {ground.class === "missing" && (
        <p className={mergeClasses(shared.plain, styles.missing)}>
          {say("inputMissing", {
            scenario: textOf(scenario.name, language),
            range: figures.span(low, high, input.unit),
          })}
        </p>
      )}
      <div className={shared.small}>
        {ground.class === "placeholder" && (
          <p className={shared.plain}>{say("inputPlaceholder")}</p>
        )}
        <p className={shared.plain}>{describedInput(id).meaning[language]}</p>
        <span className={styles.id}>{id}</span>
      </div>
    </>
  );
}
