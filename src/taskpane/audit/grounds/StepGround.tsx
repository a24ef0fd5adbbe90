import type { Ground } from "../../../analysis/explain";
import type { Unit } from "../../../dataset/types";
import type { Value } from "../../../functions/types";
import { useFigures } from "../../figures/useFigures";
import { useLanguage, useWords } from "../../paneContext";
import { GroundLine } from "./GroundLine";

/** A named intermediate result. */
export function StepGround({ ground }: { readonly ground: Extract<Ground, { kind: "step" }> }) {
  const language = useLanguage();
  const figures = useFigures();
  const { name, used, unit } = ground;
  const title = name[language];
  return (
    <GroundLine
      title={title.charAt(0).toUpperCase() + title.slice(1)}
      class="computed"
      value={figures.full(used, unit)}
    />
  );
}

interface ResultGroundProps {
  readonly result: Value;
  readonly unit: Unit;
}

/** What follows from all of it. */
export function ResultGround({ result, unit }: ResultGroundProps) {
  const say = useWords();
  const figures = useFigures();
  return <GroundLine title={say("result")} class="computed" value={figures.cell(result, unit)} />;
}
