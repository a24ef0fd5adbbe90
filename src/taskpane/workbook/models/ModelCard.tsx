import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular, TableAddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { reasonOf } from "../../../workbook/hostError";
import type { Model } from "../../../workbook/models";
import { useLanguage, usePane, useWords } from "../../paneContext";
import type { Insertion } from "./insertion";
import { insertModel, isChanged } from "./insertion";
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
  const { host } = usePane();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState("");
  const [insertion, setInsertion] = useState<Insertion | null>(null);
  const [asking, setAsking] = useState(false);

  const attempt = (work: () => Promise<string>) => {
    setBusy(true);
    void work()
      .catch((error: unknown) => say("modelFailed", { reason: reasonOf(error)[language] }))
      .then((said) => {
        setOutcome(said);
        setBusy(false);
      });
  };
  const insert = () =>
    attempt(async () => {
      const inserted = await insertModel(host, model, language);
      setInsertion(inserted);
      const done = say("modelInserted", { sheet: inserted.sheet });
      return host.kind === "workbench" ? `${done}${stop[language]}${say("modelInGrid")}` : done;
    });
  const remove = async ({ sheet }: Insertion) => {
    await host.removeSheet(sheet);
    setInsertion(null);
    return say("modelUndone", { sheet });
  };
  const undo = (inserted: Insertion) =>
    attempt(async () => {
      if (!(await isChanged(host, inserted))) return remove(inserted);
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
        {busy ? say("modelInserting") : outcome}
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
          onClose={() => setAsking(false)}
          onRemove={() => attempt(() => remove(insertion))}
        />
      )}
    </li>
  );
}
