import { makeStyles } from "@fluentui/react-components";
import type { Language, Words } from "../../../dataset/types";
import { ownOf } from "../../../scenarios/edit/change";
import { renameScenario, setNote } from "../../../scenarios/edit/describe";
import { checkedName, reword, rewordOther } from "../../../scenarios/edit/naming";
import { EditRefused } from "../../../scenarios/edit/refused";
import type { Scenario } from "../../../scenarios/types";
import { useLanguage, useSession, useWords } from "../../paneContext";
import { useEdit } from "../useEdit";
import { BilingualField } from "./BilingualField";
import type { Read } from "./useDraftField";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "8px" },
});

const longestName = 60;
const longestNote = 2_000;

/** A scenario's name and what it stands for. */
export function Description({ scenario }: { readonly scenario: Scenario }) {
  const styles = useStyles();
  const say = useWords();
  const language = useLanguage();
  const session = useSession();
  const edit = useEdit();
  const { id } = scenario;
  const reworded = (before: Words, typedIn: Language, typed: string): Words =>
    typedIn === language ? reword(before, language, typed) : rewordOther(before, language, typed);
  const readName = (typedIn: Language, typed: string): Read<string> => {
    try {
      checkedName(session.state, reworded(scenario.name, typedIn, typed), id);
      return { ok: true, value: typed };
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
      return { ok: false, problem: error.words[language] };
    }
  };
  return (
    <div className={styles.fields}>
      <BilingualField
        scenario={id}
        field="name"
        text={scenario.name}
        longest={longestName}
        hint={say("renameHint")}
        read={readName}
        save={(typedIn, typed) =>
          edit((state) =>
            renameScenario(state, id, reworded(ownOf(state, id).name, typedIn, typed)),
          )
        }
      />
      <BilingualField
        scenario={id}
        field="note"
        text={scenario.note}
        longest={longestNote}
        long
        read={(_typedIn, typed) => ({ ok: true, value: typed })}
        save={(typedIn, typed) =>
          edit((state) => setNote(state, id, reworded(ownOf(state, id).note, typedIn, typed)))
        }
      />
    </div>
  );
}
