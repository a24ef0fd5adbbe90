import { makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { NumericFactId } from "../../../dataset/facts";
import { facts, isNumericFactId } from "../../../dataset/facts";
import { figureOf } from "../../evidence/facts/figure";
import { matcher } from "../../evidence/facts/search";
import { titleOf } from "../../figures/factWords";
import { useFigures } from "../../figures/useFigures";
import { useLanguage, useSession, useWords } from "../../paneContext";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none" },
  list: { listStyleType: "none", margin: "4px 0 0", padding: 0 },
  fact: {
    display: "block",
    width: "100%",
    padding: "4px 6px",
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  stated: { display: "block", color: tokens.colorNeutralForeground2 },
  small: {
    margin: "4px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const mostShown = 8;

const numericFacts = facts.flatMap((fact) => {
  const { id } = fact;
  return isNumericFactId(id) ? [{ ...fact, id }] : [];
});

interface FactPickerProps {
  /** Facts that are not offered. */
  readonly except: readonly NumericFactId[];
  readonly onPick: (fact: NumericFactId) => void;
}

/** Finds a fact to override, in either language. */
export function FactPicker({ except, onPick }: FactPickerProps) {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const figures = useFigures();
  const { active } = useSession();
  const [search, setSearch] = useState("");
  const isFound = matcher(search);
  const found =
    search.trim() === ""
      ? []
      : numericFacts.filter((fact) => isFound(fact) && !except.includes(fact.id));
  return (
    <div role="search">
      <SearchBox
        className={styles.search}
        aria-label={say("findFact")}
        placeholder={say("findFactHint")}
        dismiss={{ "aria-label": say("clearSearch") }}
        value={search}
        onChange={(_event, { value }) => setSearch(value)}
      />
      <ul className={styles.list} aria-label={say("factsFound")}>
        {found.slice(0, mostShown).map((fact) => (
          <li key={fact.id}>
            <button
              type="button"
              className={styles.fact}
              onClick={() => {
                setSearch("");
                onPick(fact.id);
              }}
            >
              {titleOf(fact, language)}
              <span className={styles.stated}>
                {figures.stated(
                  fact.estimate,
                  fact.unit,
                  figureOf(fact.id, active).range ?? { low: 0, high: 0 },
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.small}>
        {search.trim() !== "" && found.length === 0 && say("factsNoneFound")}
        {found.length > mostShown && say("factsMore", { count: found.length - mostShown })}
      </p>
    </div>
  );
}
