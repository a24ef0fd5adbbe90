import { Button, Checkbox, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { InputId } from "../../../dataset/inputs";
import { inputIds } from "../../../dataset/inputs";
import type { Scenario } from "../../../scenarios/types";
import { useGoTo } from "../../audit/useGoTo";
import { isFlag, useKept } from "../../kept";
import { oneAfterAnother } from "../../language";
import { useLanguage, useWords } from "../../paneContext";
import { useDrafts } from "../drafts";
import { inputField, InputRow } from "./InputRow";
import type { WaitingCells } from "./useWaiting";
import { useWaiting } from "./useWaiting";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  progress: { flexBasis: "100%" },
});

/** Every input of the scenario, with the cells of this workbook that wait for it. */
export function InputList({ scenario }: { readonly scenario: Scenario }) {
  const styles = useStyles();
  const say = useWords();
  const waitingCells = useWaiting();
  const [goTo, problem] = useGoTo();
  const [onlyInUse, setOnlyInUse] = useKept("scenario.onlyInUse", false, isFlag);
  const cellsOf = (id: InputId) => waitingCells.waiting?.cells.get(id) ?? [];
  const drafts = useDrafts(scenario.id);
  const awaited = inputIds.filter((id) => cellsOf(id).length > 0);
  // One that was just set stays in sight, or it would vanish under the hands of whoever sets it.
  const inUse = (id: InputId) =>
    cellsOf(id).length > 0 || scenario.inputs[id] !== undefined || inputField(id) in drafts;
  const shown = onlyInUse ? inputIds.filter(inUse) : inputIds;
  return (
    <>
      <WaitingState {...waitingCells} awaited={awaited.length} />
      <Checkbox
        checked={onlyInUse}
        label={say("onlyInUse")}
        onChange={(_event, { checked }) => setOnlyInUse(checked === true)}
      />
      <p role="status" className={styles.small}>
        {problem}
      </p>
      <ul className={styles.list}>
        {shown.map((id) => (
          <InputRow key={id} scenario={scenario} input={id} cells={cellsOf(id)} onGoTo={goTo} />
        ))}
      </ul>
    </>
  );
}

/** How far the search for waiting cells is, and what it found. */
function WaitingState(props: WaitingCells & { readonly awaited: number }) {
  const { search, stop, again, awaited } = props;
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  switch (search.kind) {
    case "searching":
      return (
        <div className={styles.line}>
          <span className={styles.small}>
            {say("waitingSearch", { done: search.done, all: search.all })}
          </span>
          <Button size="small" onClick={stop}>
            {say("stop")}
          </Button>
          <ProgressBar
            className={styles.progress}
            aria-label={say("waitingSearchName")}
            {...(search.all > 0 && { max: search.all, value: search.done })}
          />
        </div>
      );
    case "found":
      return (
        <p className={styles.small}>
          {oneAfterAnother(
            [
              awaited > 0 ? say("waitingFound", { count: awaited }) : say("waitingNone"),
              ...(search.waiting.unread > 0
                ? [say("waitingUnread", { count: search.waiting.unread })]
                : []),
            ],
            language,
          )}
        </p>
      );
    case "stopped":
    case "failed":
      return (
        <div className={styles.line}>
          <span className={styles.small}>
            {search.kind === "failed"
              ? say("waitingFailed", { reason: search.reason[language] })
              : say("waitingStopped")}
          </span>
          <Button size="small" onClick={again}>
            {say("tryAgain")}
          </Button>
        </div>
      );
    default:
      return search satisfies never;
  }
}
