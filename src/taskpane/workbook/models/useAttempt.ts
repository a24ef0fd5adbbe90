import { useContext, useRef, useState } from "react";
import type { AttendOptions } from "../../../workbook/attended";
import { attend, GivenUp } from "../../../workbook/attended";
import type { WorkbookHost } from "../../../workbook/host";
import { reasonOf } from "../../../workbook/hostError";
import { useLanguage, usePane, useWords } from "../../paneContext";
import { WaitsContext } from "../useOperation";

interface AttemptOptions {
  /** Told in a sentence what came of it. */
  readonly tell: (outcome: string) => void;
  readonly onLate: NonNullable<AttendOptions["onLate"]>;
}

/** Does one thing to the workbook at a time, which may be cancelled although the workbook does not answer. */
export function useAttempt({ tell, onLate }: AttemptOptions) {
  const say = useWords();
  const language = useLanguage();
  const { host } = usePane();
  const waits = useContext(WaitsContext);
  const controller = useRef<AbortController | null>(null);
  const [busy, setBusy] = useState(false);
  const [silent, setSilent] = useState(false);

  /** @param work gives the sentence that tells what came of it. */
  const attempt = (work: (host: WorkbookHost) => Promise<string>) => {
    controller.current = new AbortController();
    const { signal } = controller.current;
    setBusy(true);
    void attend(host, { signal, waits, onSilence: setSilent, onLate }, work)
      .catch((error: unknown) =>
        error instanceof GivenUp
          ? say("modelGivenUp")
          : say("modelFailed", { reason: reasonOf(error)[language] }),
      )
      .then((said) => {
        tell(said);
        setBusy(false);
      });
  };
  return { busy, silent, cancel: () => controller.current?.abort(), attempt };
}
