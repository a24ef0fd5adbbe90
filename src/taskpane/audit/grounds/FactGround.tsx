import { mergeClasses } from "@fluentui/react-components";
import type { Ground } from "../../../analysis/explain";
import { titleOf } from "../../figures/factWords";
import { RangeBar } from "../../figures/RangeBar";
import { statedValues } from "../../figures/scale";
import { useFigures } from "../../figures/useFigures";
import { useLanguage, useWords } from "../../paneContext";
import { useAuditStyles } from "../auditStyles";
import { Citation } from "./Citation";
import { GroundLine } from "./GroundLine";

/** A figure of the source: the value used, its own range, and what an override put in its place. */
export function FactGround({ ground }: { readonly ground: Extract<Ground, { kind: "fact" }> }) {
  const language = useLanguage();
  const figures = useFigures();
  const { fact, low, used, high, override } = ground;
  const { unit, estimate } = fact;
  const stated = figures.stated(estimate, unit, { low, high });
  const value = figures.full(used, unit);
  return (
    <>
      <GroundLine title={titleOf(fact, language)} class={ground.class} value={value} />
      <RangeBar
        range={{ low, used, high, stated: statedValues(estimate, { low, high }) }}
        unit={unit}
      />
      {override && <Overridden stated={stated} reason={override.reason} />}
      <Citation fact={fact} stated={override || stated === value ? undefined : stated} />
    </>
  );
}

function Overridden({ stated, reason }: { readonly stated: string; readonly reason: string }) {
  const shared = useAuditStyles();
  const say = useWords();
  return (
    <div className={mergeClasses(shared.plain, shared.small)}>
      <p className={shared.plain}>{say("overrideOriginal", { stated })}</p>
      <p className={shared.plain}>
        {reason ? say("overrideReason", { reason }) : say("overrideNoReason")}
      </p>
    </div>
  );
}
