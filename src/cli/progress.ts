import type { Language } from "../dataset/types";
import type { Progress } from "../workbook/recalculable";

/** Shows what is being done on one line of the terminal; nothing where nobody watches. */
export interface ProgressLine {
  readonly say: Progress;
  /** Takes the line away. */
  done(): void;
}

export function progressLine(subject: string, language: Language, silent: boolean): ProgressLine {
  const { stderr } = process;
  if (silent || !stderr.isTTY) return { say: () => undefined, done: () => undefined };
  const clear = () => stderr.write("\r\u001b[2K");
  return {
    say(step) {
      clear();
      stderr.write(`${subject}: ${step[language]} …`);
    },
    done: clear,
  };
}
