import { Button, makeStyles, mergeClasses, SearchBox, tokens } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useId, useMemo, useRef } from "react";
import { catalogue } from "../../functions/catalogue";
import type { FunctionEntry } from "../../functions/types";
import { useLanguage, useWords } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { useRoving } from "../useRoving";
import { found } from "./browse";
import { useFunctionStyles } from "./styles";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "8px" },
  search: { width: "100%", maxWidth: "none" },
  group: { marginBottom: "8px" },
  heading: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    justifyContent: "space-between",
    marginBottom: 0,
    padding: "6px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  recent: { display: "flex", flexWrap: "wrap", gap: "6px", padding: "0 6px" },
  empty: { display: "flex", flexDirection: "column", alignItems: "start", gap: "8px" },
});

interface FunctionListProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly recent: readonly FunctionEntry[];
  /** The function that the person comes back from. */
  readonly focused: string | undefined;
  readonly onOpen: (name: string) => void;
}

/** All functions by category, to be searched. The whole list is one stop for the Tab key. */
export function FunctionList({ search, onSearch, recent, focused, onOpen }: FunctionListProps) {
  const styles = useStyles();
  const shared = useFunctionStyles();
  const say = useWords();
  const language = useLanguage();
  // The list may lag behind the typing; the field may not.
  const wanted = useDeferredValue(search);
  const groups = useMemo(() => found(wanted), [wanted]);
  const ids = groups.flatMap(({ functions }) => functions.map(({ name }) => name));
  const { current, handlers } = useRoving(ids);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-item="${focused}"]`)?.focus();
  }, [focused]);
  return (
    <div className={styles.view}>
      <div role="search">
        <SearchBox
          className={styles.search}
          aria-label={say("searchFunctions")}
          placeholder={say("searchFunctionsHint")}
          dismiss={{ "aria-label": say("clearSearch") }}
          value={search}
          onChange={(_event, { value }) => onSearch(value)}
        />
      </div>
      {recent.length > 0 && search === "" && <Recent recent={recent} onOpen={onOpen} />}
      <span role="status" className={shared.small}>
        {say(ids.length === catalogue.length ? "functionCountAll" : "functionCount", {
          count: ids.length,
          all: catalogue.length,
        })}
      </span>
      {ids.length === 0 ? (
        <div className={styles.empty}>
          <strong>{say("noFunction")}</strong>
          <p className={shared.plain}>{say("noFunctionNext")}</p>
          <Button onClick={() => onSearch("")}>{say("showAllFunctions")}</Button>
        </div>
      ) : (
        <div ref={list} {...handlers}>
          {groups.map(({ category, functions }) => (
            <section key={category} className={styles.group}>
              <GroupHeading name={say(`category.${category}`)} count={functions.length} />
              <ul className={styles.list}>
                {functions.map(({ name, summary }) => (
                  <li key={name}>
                    <button
                      type="button"
                      className={shared.row}
                      data-item={name}
                      tabIndex={name === current ? 0 : -1}
                      onClick={() => onOpen(name)}
                    >
                      <span className={styles.name}>{name}</span>{" "}
                      <span className={shared.small}>{summary[language]}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </div>
  );
}

function GroupHeading({ name, count }: { readonly name: string; readonly count: number }) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const say = useWords();
  return (
    <h2
      className={mergeClasses(sections.heading, styles.heading)}
      aria-label={say("categoryCount", { name, count })}
    >
      <span>{name}</span>
      <span className={styles.count}>{count}</span>
    </h2>
  );
}

interface RecentProps {
  readonly recent: readonly FunctionEntry[];
  readonly onOpen: (name: string) => void;
}

function Recent({ recent, onOpen }: RecentProps) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const say = useWords();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={sections.heading}>
        {say("recentFunctions")}
      </h2>
      <div className={styles.recent}>
        {recent.map(({ name }) => (
          <Button key={name} size="small" shape="circular" onClick={() => onOpen(name)}>
            {name}
          </Button>
        ))}
      </div>
    </section>
  );
}
