import { Button, makeStyles } from "@fluentui/react-components";
import type { Environment, FunctionEntry } from "../../functions/types";
import { useWords } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { ArgumentField } from "./ArgumentField";
import type { Draft, Fields } from "./slots";
import { useFunctionStyles } from "./styles";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", alignItems: "start", gap: "8px" },
  clear: { flexShrink: 0, marginRight: "-8px" },
  fields: { display: "flex", flexDirection: "column", gap: "12px" },
  group: { display: "flex", flexDirection: "column", gap: "12px", marginTop: "16px" },
});

interface ArgumentsProps {
  readonly entry: FunctionEntry;
  readonly draft: Draft;
  readonly fields: Fields;
  readonly environment: Environment;
  readonly onFill: (fields: Fields) => void;
}

/** The fields of a function's arguments and, for an analysis, of those of the function that it is asked about. */
export function Arguments({ entry, draft, fields, environment, onFill }: ArgumentsProps) {
  const styles = useStyles();
  const shared = useFunctionStyles();
  const sections = useSectionStyles();
  const say = useWords();
  const own = draft.slots.filter(({ of }) => !of);
  const inner = draft.slots.filter(({ of }) => of);
  const about = inner[0]?.of;
  const takesInner = entry.parameters.at(-1)?.repeating === true;
  const fieldOf = (slot: (typeof draft.slots)[number]) => (
    <ArgumentField
      key={slot.key}
      slot={slot}
      text={fields[slot.key] ?? ""}
      environment={environment}
      onChange={(text) => onFill({ ...fields, [slot.key]: text })}
    />
  );
  return (
    <section>
      <div className={styles.head}>
        <h3 className={sections.heading}>{say("functionArguments")}</h3>
        {Object.values(fields).some((text) => text !== "") && (
          <Button
            className={styles.clear}
            size="small"
            appearance="subtle"
            onClick={() => onFill({})}
          >
            {say("clearArguments")}
          </Button>
        )}
      </div>
      {own.length === 0 && <p className={shared.plain}>{say("noArguments")}</p>}
      <div className={styles.fields}>{own.map(fieldOf)}</div>
      {about && (
        <div className={styles.group}>
          <h4 className={sections.heading}>{say("argumentsOf", { name: about.name })}</h4>
          {inner.map(fieldOf)}
        </div>
      )}
      {takesInner && !about && <p className={shared.small}>{say("chooseFunctionFirst")}</p>}
    </section>
  );
}
