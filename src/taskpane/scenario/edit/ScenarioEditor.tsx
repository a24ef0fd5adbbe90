import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { isBuiltIn } from "../../../scenarios/catalogue";
import type { Scenario } from "../../../scenarios/types";
import { isTexts, useKept } from "../../kept";
import { useSession, useWords } from "../../paneContext";
import { useSectionStyles } from "../../sectionStyles";
import { Assumptions } from "./Assumptions";
import { Description } from "./Description";
import { InputList } from "./InputList";
import { LivePreview } from "./LivePreview";
import { OverrideList } from "./OverrideList";

const useStyles = makeStyles({
  editor: { display: "flex", flexDirection: "column", gap: "8px" },
  panel: { margin: "0 0 12px", padding: "0 2px" },
  title: { fontWeight: tokens.fontWeightSemibold },
});

interface ScenarioEditorProps {
  readonly onCopy: (source: Scenario) => void;
}

/** Everything that makes up the active scenario. A built-in one is shown, and can be copied. */
export default function ScenarioEditor({ onCopy }: ScenarioEditorProps) {
  const styles = useStyles();
  const say = useWords();
  const { active } = useSession();
  const editable = !isBuiltIn(active.id);
  const inputs = Object.keys(active.inputs).length;
  const overrides = Object.keys(active.overrides).length;
  return (
    // What one scenario's fields hold while they are typed in is nothing to the next one's.
    <div key={active.id} className={styles.editor}>
      {editable ? (
        <Description scenario={active} />
      ) : (
        <MessageBar layout="multiline">
          <MessageBarBody>{say("builtInStays")}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" icon={<CopyRegular />} onClick={() => onCopy(active)}>
              {say("copyToEdit")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <Sections>
        {editable && (
          <Section id="assumptions" title={say("stanceAndBands")}>
            <Assumptions scenario={active} />
          </Section>
        )}
        <Section id="inputs" title={say("inputsSection", { count: inputs })}>
          <InputList scenario={active} />
        </Section>
        {editable && (
          <Section id="overrides" title={say("overridesSection", { count: overrides })}>
            <OverrideList scenario={active} />
          </Section>
        )}
      </Sections>
      {editable && <LivePreview scenario={active} />}
    </div>
  );
}

/** Folded up until they are asked for; what was unfolded stays so. */
function Sections({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useKept("scenario.sections", [], isTexts);
  return (
    <Accordion
      multiple
      collapsible
      openItems={[...open]}
      onToggle={(_event, { openItems }) => setOpen(openItems.map(String))}
    >
      {children}
    </Accordion>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

function Section({ id, title, children }: SectionProps) {
  const styles = useStyles();
  const { fold } = useSectionStyles();
  return (
    <AccordionItem value={id}>
      <AccordionHeader as="h3" size="small" button={{ className: fold }}>
        <span className={styles.title}>{title}</span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
