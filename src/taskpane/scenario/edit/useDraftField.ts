import { useEffect, useEffectEvent, useState } from "react";
import type { Words } from "../../../dataset/types";
import { useLanguage, usePane } from "../../paneContext";
import { setDraft, useDrafts } from "../drafts";

/** What a field's text means, or why it means nothing. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

export interface DraftFieldOptions<T> {
  /** The scenario's id. */
  readonly scenario: string;
  readonly field: string;
  /** The text of what is saved. */
  readonly saved: string;
  readonly read: (text: string) => Read<T>;
  /** Saves; answers why that was refused, if it was. */
  readonly save: (value: T) => Words | undefined;
  /** False for what is only saved once the field is left: a half-typed name would do harm. */
  readonly whileTyping?: boolean;
}

export interface DraftField {
  readonly text: string;
  readonly problem: string | undefined;
  /** Whether the text is not what is saved. */
  readonly unsaved: boolean;
  readonly change: (text: string) => void;
  /** Saves what can be saved, as leaving the field does. */
  readonly finish: () => void;
  /** Goes back to what is saved. */
  readonly revert: () => void;
}

/** Whoever stops typing for so long wants to see what it does, in milliseconds. */
const pause = 600;

/**
 * A field that saves what is sound soon after it is typed. What is not stays as it was typed, marked, wherever the user goes,
 * until it is mended or taken back.
 */
export function useDraftField<T>(options: DraftFieldOptions<T>): DraftField {
  const { scenario, field, saved, read, save, whileTyping = true } = options;
  const { session } = usePane();
  const language = useLanguage();
  const draft = useDrafts(scenario)[field];
  /** What is in the field while somebody is at it: nothing rewrites it under their hands. */
  const [typed, setTyped] = useState<string>();
  const [refused, setRefused] = useState<Words>();

  const store = () => {
    if (draft === undefined) return true;
    const outcome = read(draft);
    if (!outcome.ok) return false;
    const words = save(outcome.value);
    setRefused(words);
    if (words) return false;
    setDraft(session, scenario, field, undefined);
    return true;
  };
  const storeOnPause = useEffectEvent(store);
  useEffect(() => {
    if (draft === undefined || !whileTyping) return undefined;
    const timer = setTimeout(() => storeOnPause(), pause);
    return () => clearTimeout(timer);
  }, [draft, whileTyping]);

  const outcome = draft === undefined ? undefined : read(draft);
  return {
    text: typed ?? draft ?? saved,
    problem: outcome?.ok === false ? outcome.problem : refused?.[language],
    unsaved: draft !== undefined,
    change(text) {
      setTyped(text);
      setRefused(undefined);
      setDraft(session, scenario, field, text === saved ? undefined : text);
    },
    finish() {
      if (store()) setTyped(undefined);
    },
    revert() {
      setTyped(undefined);
      setRefused(undefined);
      setDraft(session, scenario, field, undefined);
    },
  };
}
