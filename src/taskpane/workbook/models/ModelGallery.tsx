import { makeStyles } from "@fluentui/react-components";
import { memo } from "react";
import { models } from "../../../workbook/models";
import { useWords } from "../../paneContext";
import { Section } from "../Section";
import { ModelCard } from "./ModelCard";

const useStyles = makeStyles({
  list: {
    flexBasis: "100%",
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: 0,
    padding: 0,
  },
});

/** The templates that can be put into the workbook: the same, whatever else is being done to it. */
export const ModelGallery = memo(function ModelGallery() {
  const styles = useStyles();
  const say = useWords();
  return (
    <Section heading={say("insertModel")} text={say("insertModelHint")}>
      <ul className={styles.list}>
        {models.map((model) => (
          <ModelCard key={model.id} model={model} />
        ))}
      </ul>
    </Section>
  );
});
