import { Button } from "@fluentui/react-components";
import { memo, useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { Session } from "../../functions/session";
import type { Language } from "../../dataset/types";
import type { ScenarioState } from "../../scenarios/types";
import { diffSwitched } from "../../workbook/live/switched";
import { usePane, useWords } from "../paneContext";
import type { Switch } from "./lastSwitch";
import { lastSwitchOf } from "./lastSwitch";
import { Outcome } from "./Outcome";
import type { Result } from "./result";
import { Section } from "./Section";
import { Operations, useOperation } from "./useOperation";

/** People try one scenario after another, and type into inputs: only what they stay with for so long is worked on. */
const passing = 300;

/**
 * The cells that the last switch of the scenario moved. It is worked out while somebody looks, and its many cells are not drawn
 * anew at each step of other work on the workbook.
 */
export const WhatChanged = memo(function WhatChanged() {
  const say = useWords();
  const { session } = usePane();
  const store = lastSwitchOf(session);
  const last = useSyncExternalStore(store.watch, store.read);
  return (
    <Section heading={say("changesLabel")} {...(!last && { text: say("nothingSwitched") })}>
      {last && <Moved key={last.serial} by={last} />}
    </Section>
  );
});

function Moved({ by: { before, after, held } }: { readonly by: Switch }) {
  const say = useWords();
  const { session } = usePane();
  const [operations] = useState(() => new Operations<Result>());
  const { state, run, cancel } = useOperation(operations);
  const list = useCallback(
    () =>
      run("listChanges", async (host, options) => {
        const { language } = session;
        const sessions = { from: sessionIn(before, language), to: sessionIn(after, language) };
        return { kind: "switched", diff: await diffSwitched(host, sessions, held, options) };
      }),
    [run, session, before, after, held],
  );
  useEffect(() => {
    const timer = setTimeout(list, passing);
    return () => {
      clearTimeout(timer);
      cancel();
    };
  }, [list, cancel]);
  return (
    <>
      <Outcome state={state} onCancel={cancel} />
      {(state.kind === "cancelled" || state.kind === "givenUp") && (
        <Button size="small" onClick={list}>
          {say("listChanges")}
        </Button>
      )}
    </>
  );
}

function sessionIn(state: ScenarioState, language: Language): Session {
  const session = new Session(language);
  session.setState(state);
  return session;
}
