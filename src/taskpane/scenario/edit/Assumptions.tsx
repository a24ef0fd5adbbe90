import { Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { setBand, setStance } from "../../../scenarios/edit/describe";
import type { Bands, Scenario, Stance } from "../../../scenarios/types";
import { stances } from "../../../scenarios/types";
import { useWords } from "../../paneContext";
import { stanceWords } from "../stanceWords";
import { useEdit } from "../useEdit";
import { DraftInput } from "./DraftInput";
import { useFigureField } from "./useFigureField";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "8px" },
  bands: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: "8px",
  },
});

/** Which end of each range the scenario takes, and how far "about" and open ends reach. */
export function Assumptions({ scenario }: { readonly scenario: Scenario }) {
  const styles = useStyles();
  const say = useWords();
  const edit = useEdit();
  const { id, stance } = scenario;
  return (
    <div className={styles.fields}>
      <Field label={say("stance")}>
        <RadioGroup
          value={stance}
          onChange={(_event, { value }) => edit((state) => setStance(state, id, value as Stance))}
        >
          {stances.map((one) => (
            <Radio key={one} value={one} label={say(stanceWords[one])} />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.bands}>
        <Band scenario={scenario} band="about" />
        <Band scenario={scenario} band="open" />
      </div>
    </div>
  );
}

const bandWords = {
  about: { label: "bandAbout", hint: "bandAboutHint" },
  open: { label: "bandOpen", hint: "bandOpenHint" },
} as const;

interface BandProps {
  readonly scenario: Scenario;
  readonly band: keyof Bands;
}

function Band({ scenario: { id, bands }, band }: BandProps) {
  const say = useWords();
  const edit = useEdit();
  const draft = useFigureField({
    scenario: id,
    field: `bands.${band}`,
    unit: "share",
    bounds: [0, 1],
    value: bands[band],
    save: (value) => edit((state) => setBand(state, id, band, value)),
  });
  const { label, hint } = bandWords[band];
  return <DraftInput draft={draft} label={say(label)} hint={say(hint)} />;
}
