import { makeStyles } from "@fluentui/react-components";
import { models } from "../../../workbook/models";
import { useWords } from "../../paneContext";
import { useSectionStyles } from "../../sectionStyles";
import { ModelCard } from "./ModelCard";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0 },
  hint: { margin: "0 0 8px" },
});

/** The templates that can be put into the workbook. */
export function ModelGallery() {
  const styles = useStyles();
  const { heading } = useSectionStyles();
  const say = useWords();
  return (
    <section aria-label={say("insertModel")}>
      <h2 className={heading}>{say("insertModel")}</h2>
      <p className={styles.hint}>{say("insertModelHint")}</p>
      <ul className={styles.list}>
        {models.map((model) => (
          <ModelCard key={model.id} model={model} />
        ))}
      </ul>
    </section>
  );
}
