import { makeStyles } from "@fluentui/react-components";
import type { LiveChange } from "../../workbook/live/diff";
import { rangedSentences } from "../../workbook/portable/spillReferences";
import type { LeftAlone } from "../../workbook/recalculable";
import { oneAfterAnother, textOf } from "../language";
import { useLanguage, useWords } from "../paneContext";
import { ChangeList, LeftAloneList } from "./ChangeList";
import type { Result } from "./result";

const useStyles = makeStyles({
  sentence: { margin: "0 0 8px" },
});

interface Told {
  readonly sentences: readonly string[];
  readonly changes: readonly LiveChange[];
  readonly leftAlone: readonly LeftAlone[];
}

/** What came of the last piece of work: a sentence, what changed, and what was left alone. */
export function ResultView({ result }: { readonly result: Result }) {
  const styles = useStyles();
  const language = useLanguage();
  const { sentences, changes, leftAlone } = useTold(result);
  return (
    <>
      <p role="status" className={styles.sentence}>
        {oneAfterAnother(sentences, language)}
      </p>
      {changes.length > 0 && <ChangeList changes={changes} />}
      <LeftAloneList
        cells={leftAlone}
        onlyCompared={result.kind === "compared" || result.kind === "switched"}
      />
    </>
  );
}

function useTold(result: Result): Told {
  const say = useWords();
  const language = useLanguage();
  switch (result.kind) {
    case "refreshed": {
      const { aecCells: cells, changes } = result.refreshed;
      const count = changes.length;
      const sentence =
        cells === 0
          ? say("noAecCellsInScope")
          : say(count === 0 ? "refreshedNone" : "refreshedSome", { cells, count });
      return { sentences: [sentence], changes, leftAlone: [] };
    }
    case "compared": {
      const { from, to, aecCells, changes, leftAlone } = result.diff;
      const names = {
        from: textOf(from.name, language),
        to: textOf(to.name, language),
        count: changes.length,
      };
      const sentence =
        aecCells === 0
          ? say("noAecCellsInScope")
          : say(
              changes.length === 0 ? "differNone" : from.id === to.id ? "edited" : "differ",
              names,
            );
      const written = result.sheet === undefined ? [] : [say("writtenTo", { sheet: result.sheet })];
      return { sentences: [sentence, ...written], changes, leftAlone };
    }
    case "switched": {
      const { from, to, aecCells, changes, leftAlone, compared, waiting } = result.diff;
      const names = {
        from: textOf(from.name, language),
        to: textOf(to.name, language),
        count: changes.length,
      };
      if (aecCells === 0) return { sentences: [say("noAecCells")], changes, leftAlone };
      const none = compared === "cells" ? "movedNone" : "differNone";
      const some = from.id === to.id ? "edited" : "differ";
      const sentences = [say(changes.length + waiting === 0 ? none : some, names)];
      if (waiting > 0) sentences.push(say("waitForCalculation", { count: waiting }));
      if (compared === "calls") sentences.push(say("aecCellsOnly"));
      return { sentences, changes, leftAlone };
    }
    case "frozen": {
      const { cells, leftAlone, ledger, cancelled } = result.frozen;
      const count = cells.length;
      const sentence =
        count > 0
          ? say("frozen", { count, ledger: ledger ?? "" })
          : say(leftAlone.length > 0 ? "frozenNone" : "noAecCellsInScope");
      const stopped = cancelled ? [say("cancelled", { what: say("freeze") })] : [];
      return { sentences: [sentence, ...stopped], changes: [], leftAlone };
    }
    case "thawed": {
      const { cells, leftAlone, unsound, removed, cancelled } = result.thawed;
      const count = cells.length;
      const sentence =
        count + leftAlone.length === 0
          ? say("thawedNothing")
          : say(removed ? "thawedAll" : "thawed", { count });
      const rows = unsound.length > 0 ? [say("unsoundRows", { rows: unsound.join(", ") })] : [];
      const stopped = cancelled ? [say("cancelled", { what: say("thaw") })] : [];
      return { sentences: [sentence, ...rows, ...stopped], changes: [], leftAlone };
    }
    case "copied": {
      const { cells, whole, scenarios, ranged, elsewhere } = result.copied;
      const told = say(result.file === null ? "copyOpened" : "copied", {
        file: result.file ?? "",
        count: cells.length,
        scenarios: scenarios.join(language === "zh" ? "、" : ", "),
      });
      const notes = [...rangedSentences(ranged), ...elsewhere];
      return {
        sentences: [told, ...notes.map((words) => textOf(words, language))],
        changes: [],
        leftAlone: whole,
      };
    }
    default:
      return result satisfies never;
  }
}
