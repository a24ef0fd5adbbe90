import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { inputOf } from "../../../dataset/inputs";
import { oneOf, useKept } from "../../kept";
import { useLanguage, useSession, useWords } from "../../paneContext";
import { useSectionStyles } from "../../sectionStyles";
import { CoverageMap } from "./CoverageMap";
import { CoverageSign } from "./CoverageSign";
import type { CoverageTable } from "./table";
import { coverable, coverageKinds, coverageOf } from "./table";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "12px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: "18px" },
  tally: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: "8px",
    rowGap: "4px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2 },
  inputs: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  id: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

const names = coverable.map(({ name }) => name);

/** What the source covers of a function's arguments, as a map. */
export function CoverageView() {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const session = useSession();
  const [name, setName] = useKept("evidence.coverage", "DEMAND", oneOf(names));
  const entry = coverable.find((one) => one.name === name)!;
  const table = coverageOf(session, entry);
  return (
    <div className={styles.view}>
      <p className={styles.text}>{say("coverageText")}</p>
      <Field label={say("coverageOf")} hint={entry.summary[language]}>
        <Select value={name} onChange={(_event, { value }) => setName(value)}>
          {names.map((one) => (
            <option key={one} value={one}>
              AEC.{one}
            </option>
          ))}
        </Select>
      </Field>
      <CoverageMap table={table} label={say("coverageTable", { name })} />
      <Tally table={table} />
      <Inputs table={table} />
    </div>
  );
}

/** How many there are of each kind, and what the kinds mean. */
function Tally({ table }: { readonly table: CoverageTable }) {
  const styles = useStyles();
  const say = useWords();
  const cells = table.rows.flatMap((row) => row.cells);
  return (
    <dl className={styles.tally}>
      {coverageKinds.map((kind) => {
        const count = cells.filter((cell) => cell.kind === kind).length;
        return count === 0 ? null : (
          <Counted key={kind} word={say(`covers.${kind}`)} count={count} kind={kind} />
        );
      })}
    </dl>
  );
}

interface CountedProps {
  readonly word: string;
  readonly count: number;
  readonly kind: (typeof coverageKinds)[number];
}

function Counted({ word, count, kind }: CountedProps) {
  const styles = useStyles();
  const say = useWords();
  return (
    <>
      <dt>
        <CoverageSign kind={kind} /> {say("coverageTally", { word, count })}
      </dt>
      <dd className={styles.meaning}>{say(`coversMeaning.${kind}`)}</dd>
    </>
  );
}

/** The inputs that would fill the gaps, each once. */
function Inputs({ table }: { readonly table: CoverageTable }) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const say = useWords();
  const language = useLanguage();
  const heading = useId();
  const inputs = new Set(table.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.inputs)));
  if (inputs.size === 0) return null;
  return (
    <section aria-labelledby={heading} className={styles.inputs}>
      <h2 id={heading} className={sections.heading}>
        {say("coverageInputs")}
      </h2>
      <ul className={styles.list}>
        {[...inputs].map((id) => (
          <li key={id}>
            {inputOf(id).name[language]} <span className={styles.id}>{id}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
