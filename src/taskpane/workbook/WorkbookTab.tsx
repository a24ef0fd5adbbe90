import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import {
  ArrowSyncRegular,
  DocumentArrowDownRegular,
  WeatherSnowflakeRegular,
  WeatherSunnyRegular,
  WrenchRegular,
} from "@fluentui/react-icons";
import { freeze } from "../../workbook/freeze/freeze";
import { thaw } from "../../workbook/freeze/thaw";
import type { Scope } from "../../workbook/host";
import { diffLive } from "../../workbook/live/diff";
import { diffLayout } from "../../workbook/live/diffSheet";
import { refreshLive, repairLive } from "../../workbook/live/refresh";
import type { Portable } from "../../workbook/portable/portable";
import { makePortable } from "../../workbook/portable/portable";
import { useAuditStyles } from "../audit/auditStyles";
import { oneOf, useKept } from "../kept";
import { usePane, useWords } from "../paneContext";
import { perSession } from "../store";
import { CompareSection } from "./CompareSection";
import { ModelGallery } from "./models/ModelGallery";
import { Outcome } from "./Outcome";
import type { Result } from "./result";
import { Section } from "./Section";
import type { OperationName } from "./useOperation";
import { Operations, useOperation } from "./useOperation";
import { WhatChanged } from "./WhatChanged";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: "20px", minWidth: 0 },
});

const scopes = ["selection", "sheet", "workbook"] as const satisfies readonly Scope[];
const scopeWords = {
  selection: "scopeSelection",
  sheet: "scopeSheet",
  workbook: "scopeWorkbook",
} as const;

/** Work on the workbook goes on while other tabs are open, and two pieces at once could undo each other. */
const operationsOf = perSession(() => new Operations<Result>());

const portableCommand = "npx aec portable model.xlsx -o copy.xlsx";

/** What can be done to the workbook as a whole. */
export default function WorkbookTab() {
  const styles = useStyles();
  const audit = useAuditStyles();
  const say = useWords();
  const { host: workbook, session } = usePane();
  const [scope, setScope] = useKept<Scope>("workbook.scope", "workbook", oneOf(scopes));
  const operation = useOperation(operationsOf(session));
  const disabled = operation.state.kind === "running";

  const refresh = () =>
    operation.run("refresh", async (host, options) => ({
      kind: "refreshed",
      refreshed: await refreshLive(host, session, scope, options),
    }));
  const repair = () =>
    operation.run("repair", async (host, options) => ({
      kind: "refreshed",
      refreshed: await repairLive(host, session, options),
    }));
  const compare = (from: string, to: string) =>
    operation.run("compare", async (host, options) => ({
      kind: "compared",
      diff: await diffLive(host, session, { from, to }, options),
    }));
  const write = (from: string, to: string) =>
    operation.run("writeToSheet", async (host, options) => {
      const diff = await diffLive(host, session, { from, to }, options);
      const sheet = await host.insertSheet(diffLayout(diff, session.language));
      return { kind: "compared", diff, sheet };
    });
  const freezeCells = () =>
    operation.run("freeze", async (host, options) => ({
      kind: "frozen",
      frozen: await freeze(host, session, scope, options),
    }));
  const thawCells = () =>
    operation.run("thaw", async (host, options) => ({
      kind: "thawed",
      thawed: await thaw(host, scope, options),
    }));
  const copyPortably = () =>
    operation.run("portable", async (host, options) => {
      const made: Portable[] = [];
      const file = await host.saveCopy!(
        say("portableEnding"),
        async (copy, own) => {
          made.push(await makePortable(copy, own, options));
        },
        options.signal,
      );
      return { kind: "copied", copied: made[0]!, file };
    });

  /** What comes of a piece of work stands where its button is. */
  const outcomeOf = (...names: readonly OperationName[]) => {
    const { state, cancel } = operation;
    if (state.kind === "idle" || !names.includes(state.name)) return null;
    return <Outcome state={state} onCancel={cancel} />;
  };

  return (
    <div className={styles.tab}>
      <WhatChanged />
      <Field label={say("workOn")} size="small">
        <Select
          size="small"
          value={scope}
          onChange={(_event, { value }) => setScope(value as Scope)}
        >
          {scopes.map((one) => (
            <option key={one} value={one}>
              {say(scopeWords[one])}
            </option>
          ))}
        </Select>
      </Field>
      <Section heading={say("updateHeading")} text={say("updateText")}>
        <Button
          appearance="primary"
          icon={<ArrowSyncRegular />}
          disabled={disabled}
          onClick={refresh}
        >
          {say("refresh")}
        </Button>
        <Button icon={<WrenchRegular />} disabled={disabled} onClick={repair}>
          {say("repair")}
        </Button>
        {outcomeOf("refresh", "repair")}
      </Section>
      <Section heading={say("freezeHeading")} text={say("freezeText")}>
        <Button icon={<WeatherSnowflakeRegular />} disabled={disabled} onClick={freezeCells}>
          {say("freeze")}
        </Button>
        <Button icon={<WeatherSunnyRegular />} disabled={disabled} onClick={thawCells}>
          {say("thaw")}
        </Button>
        {outcomeOf("freeze", "thaw")}
      </Section>
      <CompareSection disabled={disabled} onCompare={compare} onWrite={write}>
        {outcomeOf("compare", "writeToSheet")}
      </CompareSection>
      <Section heading={say("portableHeading")} text={say("portableText")}>
        {workbook.saveCopy ? (
          <Button icon={<DocumentArrowDownRegular />} disabled={disabled} onClick={copyPortably}>
            {say("portable")}
          </Button>
        ) : (
          <>
            <span>{say("portableByCommand")}</span>
            <code className={audit.formula}>{portableCommand}</code>
          </>
        )}
        {outcomeOf("portable")}
      </Section>
      <ModelGallery />
    </div>
  );
}
