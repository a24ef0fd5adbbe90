import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";
import type { Language } from "../../dataset/types";
import { paneWidths, withinPaneWidths } from "./preferences";
import { sayOnPage } from "./words";

const step = 20;

const useStyles = makeStyles({
  splitter: {
    position: "relative",
    flexShrink: 0,
    width: "1px",
    backgroundColor: tokens.colorNeutralStroke1,
    cursor: "col-resize",
    touchAction: "none",
    // A line to look at, with more room than that to take hold of.
    "::after": { content: '""', position: "absolute", inset: "0 -4px", zIndex: 1 },
    ":hover": { backgroundColor: tokens.colorBrandStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorBrandStroke1}`, zIndex: 2 },
  },
});

interface SplitterProps {
  readonly language: Language;
  /** Of the pane on its right, in CSS pixels. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The border between grid and pane: drag it, or move it with the arrow keys. */
export function Splitter({ language, width, onWidth }: SplitterProps) {
  const styles = useStyles();
  const set = (next: number) => onWidth(withinPaneWidths(next));

  const onKeyDown = (event: KeyboardEvent) => {
    const next = {
      ArrowLeft: width + step,
      ArrowRight: width - step,
      Home: paneWidths.least,
      End: paneWidths.most,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) {
      set(document.documentElement.clientWidth - event.clientX);
    }
  };

  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={sayOnPage(language, "resize")}
      aria-valuenow={width}
      aria-valuemin={paneWidths.least}
      aria-valuemax={paneWidths.most}
      className={styles.splitter}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onDoubleClick={() => set(paneWidths.usual)}
    />
  );
}
