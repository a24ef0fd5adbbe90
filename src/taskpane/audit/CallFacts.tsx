import type { Grid, Cell } from "../../functions/cells";
import { isGrid } from "../../functions/cells";
import type { FunctionEntry, Value } from "../../functions/types";
import type { Scenario } from "../../scenarios/types";
import { FormulaError } from "../../scenarios/errors";
import type { Found } from "../../workbook/audit/call";
import { useFigures } from "../figures/useFigures";
import { textOf } from "../language";
import { useLanguage, useSession, useWords } from "../paneContext";
import { useAuditStyles } from "./auditStyles";

interface CallFactsProps {
  readonly entry: FunctionEntry;
  readonly found: Found;
}

/** Which answer is explained, and under which scenario. */
export function CallFacts({ entry, found }: CallFactsProps) {
  const { plain } = useAuditStyles();
  const sentences = useSentences(entry, found);
  return sentences.map((sentence) => (
    <p key={sentence} className={plain}>
      {sentence}
    </p>
  ));
}

function useSentences(entry: FunctionEntry, found: Found): readonly string[] {
  const say = useWords();
  const figures = useFigures();
  const under = useScenarioWords();
  const { subject, answer, element, elements, unit, explanation } = found;
  const sentences = [under(subject ?? entry, found.scenario)];
  if (elements > 1) {
    sentences.unshift(
      element === 1
        ? say("callFirst", { count: elements })
        : say("callElement", { element, count: elements }),
    );
  }
  if (subject) {
    const value = figures.cell(cellOf(explanation.result), unit);
    sentences.push(say("callSubject", { name: subject.name, value }));
  } else if (entry.shape === "table" && isGrid(answer)) {
    sentences.unshift(say("callTable", { rows: answer.length, columns: answer[0]?.length ?? 0 }));
  }
  return sentences;
}

function cellOf(result: Value | Grid | FormulaError): Cell {
  if (result instanceof FormulaError) return result.code;
  return typeof result === "object" ? null : result;
}

function useScenarioWords(): (entry: FunctionEntry, scenario: Scenario) => string {
  const say = useWords();
  const language = useLanguage();
  const { active } = useSession();
  return (entry, scenario) => {
    if (!entry.followsScenario) return say("callAnyScenario");
    const name = { scenario: textOf(scenario.name, language) };
    return say(scenario.id === active.id ? "callUnder" : "callPinned", name);
  };
}
