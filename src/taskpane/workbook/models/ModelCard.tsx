import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular, TableAddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { AttendOptions } from "../../../workbook/attended";
import type { WorkbookHost } from "../../../workbook/host";
import type { Model } from "../../../workbook/models";
import { silentWord } from "../../attempt/silentWord";
import { useAttempt } from "../../attempt/useAttempt";
import { useLanguage, usePane, useWords } from "../../paneContext";
import type { Insertion } from "./insertion";
import { insertModel, isChanged, unfinished } from "./insertion";
import { RemoveDialog } from "./RemoveDialog";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    gap: "4px 8px",
    alignItems: "start",
    listStyleType: "none",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  summary: {
    gridColumn: "1 / -1",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  outcome: {
    gridColumn: "1 / -1",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    fontSize: tokens.fontSizeBase200,
    ":empty": { display: "none" },
  },
});

/** What stands between two sentences. */
const stop = { en: ". ", zh: "。" };

/** One template: what it holds, and the way into the workbook and out again. */
export function ModelCard({ model }: { readonly model: Model }) {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const { host: workbook } = usePane();
  const [outcome, setOutcome] = useState("");
  const [insertion, setInsertion] = useState<Insertion | null>(null);
  const [asking, setAsking] = useState(false);

  const { busy, slow, silent, cancel, attempt } = useAttempt(setOutcome);
  const onLate: AttendOptions["onLate"] = (call, answer) => {
    if (call === "removeSheet" && insertion) {
      setInsertion(null);
      setOutcome(say("modelUndone", { sheet: insertion.sheet }));
    }
    if (call !== "insertSheet") return;
    const sheet = answer as string;
    setInsertion((other) => other ?? unfinished(model, language, sheet));
    setOutcome(say("modelInsertedLate", { sheet }));
  };
  const change = (work: (host: WorkbookHost) => Promise<string>) =>
    attempt({ work, failed: "modelFailed", givenUp: () => say("modelGivenUp"), onLate });
  const insert = () =>
    change(async (host) => {
      const there = (sheet: string | null) =>
        setInsertion(sheet === null ? insertion : unfinished(model, language, sheet));
      const inserted = await insertModel(host, model, language, there);
      setInsertion(inserted);
      const done = say("modelInserted", { sheet: inserted.sheet });
      return host.kind === "workbench" ? `${done}${stop[language]}${say("modelInGrid")}` : done;
    });
  const remove = async (host: WorkbookHost, { sheet }: Insertion) => {
    await host.removeSheet(sheet);
    setInsertion(null);
    return say("modelUndone", { sheet });
  };
  const undo = (inserted: Insertion) =>
    change(async (host) => {
      if (!(await isChanged(host, inserted))) return remove(host, inserted);
      setAsking(true);
      return outcome;
    });

  const name = model.name[language];
  return (
    <li className={styles.card}>
      <span className={styles.name}>{name}</span>
      <Button
        size="small"
        icon={busy ? <Spinner size="extra-tiny" /> : <TableAddRegular />}
        disabledFocusable={busy}
        aria-label={say("modelInsertHint", { model: name })}
        onClick={insert}
      >
        {say("modelInsert")}
      </Button>
      <span className={styles.summary}>{model.summary[language]}</span>
      <span role="status" className={styles.outcome}>
        {busy ? say(silent ? silentWord(workbook) : "modelInserting") : outcome}
        {slow && (
          <Button size="small" onClick={cancel}>
            {say("cancel")}
          </Button>
        )}
        {!busy && insertion && (
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            aria-label={say("modelUndoHint", { sheet: insertion.sheet })}
            onClick={() => undo(insertion)}
          >
            {say("modelUndo")}
          </Button>
        )}
      </span>
      {insertion && (
        <RemoveDialog
          open={asking}
          sheet={insertion.sheet}
          known={insertion.contents !== null}
          onClose={() => setAsking(false)}
          onRemove={() => change((host) => remove(host, insertion))}
        />
      )}
    </li>
  );
}
