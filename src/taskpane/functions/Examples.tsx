import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CellError, isGrid } from "../../functions/cells";
import { guideOf } from "../../functions/guides";
import type { Example, FunctionEntry } from "../../functions/types";
import type { Separators } from "../../workbook/separators";
import { localFormula } from "../../workbook/localFormula";
import { useFigures } from "../figures/useFigures";
import { callFormula, literalOf } from "../formula/callFormula";
import { useLanguage, useSession, useWords } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { answered } from "./preview";
import { useFunctionStyles } from "./styles";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0 -6px", padding: 0 },
  formula: { display: "block" },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  error: { color: tokens.colorStatusDangerForeground2 },
});

interface ExamplesProps {
  readonly entry: FunctionEntry;
  readonly separators: Separators;
  readonly onChoose: (args: Example["arguments"]) => void;
}

/** The guide's examples, each with its value under the active scenario. A click fills them in. */
export function Examples({ entry, separators, onChoose }: ExamplesProps) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const say = useWords();
  return (
    <section>
      <h3 className={sections.heading}>{say("functionExamples")}</h3>
      <ul className={styles.list}>
        {guideOf(entry).examples.map((example, index) => (
          <li key={index}>
            <ExampleRow
              entry={entry}
              example={example}
              separators={separators}
              onChoose={() => onChoose(example.arguments)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ExampleRowProps {
  readonly entry: FunctionEntry;
  readonly example: Example;
  readonly separators: Separators;
  readonly onChoose: () => void;
}

function ExampleRow({ entry, example, separators, onChoose }: ExampleRowProps) {
  const styles = useStyles();
  const shared = useFunctionStyles();
  const say = useWords();
  const language = useLanguage();
  const session = useSession();
  const figures = useFigures();
  const formula = localFormula(
    callFormula(
      entry,
      example.arguments.map((value) => (value === null ? "" : literalOf(value))),
    ),
    separators,
  );
  const { answer, unit } = answered(session, entry, example.arguments);
  const text = isGrid(answer)
    ? say("resultSize", { rows: answer.length, columns: answer[0]?.length ?? 0 })
    : figures.cell(answer, unit);
  return (
    <button
      type="button"
      className={shared.row}
      onClick={onChoose}
      aria-label={`${say("useExample", { formula })} ${text}`}
    >
      <span className={mergeClasses(shared.code, styles.formula)}>{formula}</span>
      <span className={mergeClasses(styles.value, answer instanceof CellError && styles.error)}>
        {text}
      </span>
      {example.words && <span className={shared.small}> {example.words[language]}</span>}
    </button>
  );
}
