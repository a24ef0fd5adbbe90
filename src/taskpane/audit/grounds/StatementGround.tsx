import type { Ground } from "../../../analysis/explain";
import { titleOf } from "../../figures/factWords";
import { useLanguage } from "../../paneContext";
import { Citation } from "./Citation";
import { GroundLine } from "./GroundLine";

/** Something that the source says in words. */
export function StatementGround({
  ground: { fact, words },
}: {
  readonly ground: Extract<Ground, { kind: "statement" }>;
}) {
  const language = useLanguage();
  return (
    <>
      <GroundLine title={titleOf(fact, language)} class="quoted" value={words[language]} />
      <Citation fact={fact} />
    </>
  );
}
