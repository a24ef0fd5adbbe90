import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { oneAfterAnother } from "../language";
import { useLanguage, useWords } from "../paneContext";
import type { WordKey } from "../words";
import type { OperationName, OperationState } from "./useOperation";

type GivenUpState = Extract<OperationState<unknown>, { kind: "givenUp" }>;

/** How to go on or to undo what was done. */
const next = {
  refresh: "nextRefresh",
  repair: "nextRefresh",
  compare: "nextCompare",
  listChanges: "nextCompare",
  writeToSheet: "nextSheet",
  freeze: "nextFreeze",
  thaw: "nextThaw",
  portable: "nextCopy",
} as const satisfies Record<OperationName, WordKey>;

/** Of the three steps of a refresh, those after which the cells are worked out. */
const workedOut = 2;

function reachedBy({ name, done, total }: GivenUpState): WordKey {
  switch (name) {
    case "freeze":
    case "thaw":
      return total > 0 ? "givenUpReached" : "givenUpOnlyRead";
    case "refresh":
    case "repair":
      return done >= workedOut ? "givenUpWorkedOut" : "givenUpOnlyRead";
    default:
      return "givenUpOnlyRead";
  }
}

/** Says of work that was cancelled during a call what was done, what may still be, and what to do then. */
export function GivenUpNote({ state }: { readonly state: GivenUpState }) {
  const say = useWords();
  const language = useLanguage();
  const { name, done, total, mayTakeEffect } = state;
  const sentences = [
    say("givenUp", { what: say(name) }),
    say(reachedBy(state), { done, total }),
    say(mayTakeEffect ? "givenUpStep" : "givenUpNoStep"),
    say(next[name]),
  ];
  return (
    <MessageBar intent="warning" layout="multiline" role="status">
      <MessageBarBody>{oneAfterAnother(sentences, language)}</MessageBarBody>
    </MessageBar>
  );
}
