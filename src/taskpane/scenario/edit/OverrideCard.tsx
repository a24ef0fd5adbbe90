import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import type { NumericFactId } from "../../../dataset/facts";
import { factOf } from "../../../dataset/facts";
import { boundsOf } from "../../../scenarios/bounds";
import { ownOf } from "../../../scenarios/edit/change";
import { setOverride } from "../../../scenarios/edit/figures";
import { checkUnchanged } from "../../../scenarios/edit/unchanged";
import type { Override, Scenario } from "../../../scenarios/types";
import { figureOf } from "../../evidence/facts/figure";
import { titleOf } from "../../figures/factWords";
import { RangeBar } from "../../figures/RangeBar";
import { useFigures } from "../../figures/useFigures";
import { useLanguage, usePane, useWords } from "../../paneContext";
import { forgetDrafts } from "../drafts";
import { tell } from "../notice";
import { useEdit } from "../useEdit";
import { DraftInput } from "./DraftInput";
import { overrideField } from "./overrideField";
import { useDraftField } from "./useDraftField";
import { useBoundsWords, useFigureField } from "./useFigureField";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "flex", alignItems: "start", justifyContent: "space-between", gap: "4px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const longestReason = 2_000;

interface OverrideCardProps {
  readonly scenario: Scenario;
  readonly fact: NumericFactId;
  /** Undefined while no sound figure was given yet. */
  readonly override: Override | undefined;
  /** Whether it was just begun. */
  readonly isNew: boolean;
}

/** A figure in place of a fact's own, with the reason for it, under the original as the source states it. */
export function OverrideCard({ scenario, fact: id, override, isNew }: OverrideCardProps) {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const { session } = usePane();
  const edit = useEdit();
  const boundsWords = useBoundsWords();
  const fact = factOf(id);
  const bounds = boundsOf(fact.unit);
  const draft = useFigureField({
    scenario: scenario.id,
    field: overrideField(id, "value"),
    unit: fact.unit,
    bounds,
    value: override?.value,
    save: (value) =>
      edit((state) =>
        setOverride(state, scenario.id, id, { value, reason: override?.reason ?? "" }),
      ),
  });
  const remove = () => {
    forgetDrafts(session, scenario.id, overrideField(id, ""));
    if (!override) return;
    const words = edit((state) => setOverride(state, scenario.id, id, undefined));
    if (words) return;
    tell(session, {
      text: "overrideRemoved",
      fill: { fact: titleOf(fact, language) },
      undo: (state) => {
        const name = { en: titleOf(fact, "en"), zh: titleOf(fact, "zh") };
        checkUnchanged(ownOf(state, scenario.id).overrides[id], undefined, name);
        return setOverride(state, scenario.id, id, override);
      },
    });
  };
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h4 className={styles.title}>{titleOf(fact, language)}</h4>
        <Button
          size="small"
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={say("removeOverrideOf", { fact: titleOf(fact, language) })}
          title={say("removeOverride")}
          onClick={remove}
        />
      </div>
      <Original scenario={scenario} fact={id} />
      <DraftInput
        draft={draft}
        label={say("overrideValue")}
        hint={boundsWords(fact.unit, bounds)}
        focused={isNew}
        {...(fact.unit !== "share" && { unit: say(`unit.${fact.unit}`) })}
      />
      {override && <Reason scenario={scenario.id} fact={id} override={override} />}
    </li>
  );
}

/** What the source says, whatever the scenario makes of it. */
function Original({ scenario, fact: id }: Pick<OverrideCardProps, "scenario" | "fact">) {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const figures = useFigures();
  const fact = factOf(id);
  const { range } = figureOf(id, scenario);
  if (!range) return null;
  return (
    <div>
      <p className={styles.small}>
        {say("originalFigure", {
          figure: figures.stated(fact.estimate, fact.unit, range),
          question: fact.source.question,
        })}
      </p>
      <RangeBar range={range} unit={fact.unit} />
      <p className={styles.small}>{fact.note[language]}</p>
    </div>
  );
}

interface ReasonProps {
  /** The scenario's id. */
  readonly scenario: string;
  readonly fact: NumericFactId;
  readonly override: Override;
}

function Reason({ scenario, fact, override }: ReasonProps) {
  const say = useWords();
  const edit = useEdit();
  const draft = useDraftField({
    scenario,
    field: overrideField(fact, "reason"),
    saved: override.reason,
    read: (reason) => ({ ok: true, value: reason }),
    save: (reason) => edit((state) => setOverride(state, scenario, fact, { ...override, reason })),
  });
  return (
    <DraftInput
      draft={draft}
      label={say("reasonOfOverride")}
      long
      longest={longestReason}
      {...(draft.text.trim() === "" && { hint: say("overrideReasonMissing") })}
    />
  );
}
