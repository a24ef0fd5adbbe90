import { useContext, useRef, useState } from "react";
import type { AttendOptions } from "../../workbook/attended";
import { attend, GivenUp } from "../../workbook/attended";
import type { WorkbookHost } from "../../workbook/host";
import { reasonOf } from "../../workbook/hostError";
import { useLanguage, usePane, useWords } from "../paneContext";
import { useSlow } from "../shell/useSlow";
import type { WordKey } from "../words";
import { WaitsContext } from "./waits";

/** One thing that is done to the workbook, and what is said of it. */
export interface Attempt {
  /** Gives the sentence that tells what came of it. */
  readonly work: (host: WorkbookHost) => Promise<string>;
  /** The sentence for a failure, with a place for its reason. */
  readonly failed: WordKey;
  readonly givenUp: (error: GivenUp) => string;
  readonly onLate?: AttendOptions["onLate"];
}

export interface Attempts {
  readonly busy: boolean;
  /** Whether it takes so long that the user should be offered to cancel it. */
  readonly slow: boolean;
  /** Whether the workbook has left a call unanswered for long. */
  readonly silent: boolean;
  readonly attempt: (attempt: Attempt) => void;
  readonly cancel: () => void;
}

/**
 * Does one thing to the workbook at a time, which may be cancelled although the workbook does not answer.
 *
 * @param tell is given the sentence that tells what came of it.
 */
export function useAttempt(tell: (outcome: string) => void): Attempts {
  const say = useWords();
  const language = useLanguage();
  const { host } = usePane();
  const waits = useContext(WaitsContext);
  const controller = useRef<AbortController | null>(null);
  const [busy, setBusy] = useState(false);
  const [silent, setSilent] = useState(false);
  const slow = useSlow(busy);
  const begin = async ({ work, failed, givenUp, onLate }: Attempt) => {
    const { signal } = (controller.current = new AbortController());
    setBusy(true);
    const said = await attend(host, { signal, waits, onSilence: setSilent, onLate }, work).catch(
      (error: unknown) =>
        error instanceof GivenUp
          ? givenUp(error)
          : say(failed, { reason: reasonOf(error)[language] }),
    );
    controller.current = null;
    tell(said);
    setBusy(false);
  };
  const attempt = (one: Attempt) => {
    if (!controller.current) void begin(one);
  };
  return { busy, slow, silent: busy && silent, attempt, cancel: () => controller.current?.abort() };
}
