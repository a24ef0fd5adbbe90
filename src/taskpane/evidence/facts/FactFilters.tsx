import { Field, makeStyles, SearchBox, Select } from "@fluentui/react-components";
import { useLanguage, useWords } from "../../paneContext";
import type { Grouping } from "./browse";
import { groupings } from "./browse";
import type { Buyer } from "./customers";
import { buyers } from "./customers";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: "8px" },
  search: { flexBasis: "100%", maxWidth: "none" },
  select: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
});

const groupingWords = { topic: "groupByTopic", question: "groupByQuestion" } as const;

interface FactFiltersProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
  /** Empty for all of them. */
  readonly buyer: Buyer | "";
  readonly onBuyer: (buyer: Buyer | "") => void;
}

export function FactFilters(props: FactFiltersProps) {
  const { search, onSearch, grouping, onGrouping, buyer, onBuyer } = props;
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  return (
    <div role="search" className={styles.filters}>
      <SearchBox
        className={styles.search}
        aria-label={say("searchFacts")}
        placeholder={say("searchHint")}
        dismiss={{ "aria-label": say("clearSearch") }}
        value={search}
        onChange={(_event, { value }) => onSearch(value)}
      />
      <Field className={styles.select}>
        <Select
          size="small"
          aria-label={say("groupFacts")}
          value={grouping}
          onChange={(_event, { value }) => onGrouping(value as Grouping)}
        >
          {groupings.map((id) => (
            <option key={id} value={id}>
              {say(groupingWords[id])}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={styles.select}>
        <Select
          size="small"
          aria-label={say("customerFilter")}
          value={buyer}
          onChange={(_event, { value }) => onBuyer(value as Buyer | "")}
        >
          <option value="">{say("customerAll")}</option>
          {buyers.map(({ id, words }) => (
            <option key={id} value={id}>
              {words[language]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
