import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useState } from "react";
import type { Language } from "../../dataset/types";
import { sayOnPage } from "./words";

const useStyles = makeStyles({
  cover: {
    position: "fixed",
    inset: 0,
    zIndex: 2000,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.92,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    color: tokens.colorNeutralForeground1,
    pointerEvents: "none",
  },
});

interface DropAreaProps {
  readonly language: Language;
  readonly onDrop: (file: File) => void;
}

const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") ?? false;

/** Takes a file that is dropped anywhere on the page, and says so while one is held over it. */
export function DropArea({ language, onDrop }: DropAreaProps) {
  const styles = useStyles();
  const [held, setHeld] = useState(false);
  const drop = useEffectEvent(onDrop);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setHeld(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setHeld(false);
    };
    const dropped = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      // Not for the grid, and not for the browser, which would leave the page for the file.
      event.preventDefault();
      event.stopImmediatePropagation();
      setHeld(false);
      const file = event.dataTransfer?.files[0];
      if (file) drop(file);
    };
    const capture = { capture: true };
    window.addEventListener("dragover", over, capture);
    window.addEventListener("dragleave", leave, capture);
    window.addEventListener("drop", dropped, capture);
    return () => {
      window.removeEventListener("dragover", over, capture);
      window.removeEventListener("dragleave", leave, capture);
      window.removeEventListener("drop", dropped, capture);
    };
  }, []);
  if (!held) return null;
  return (
    <div className={styles.cover} role="status">
      <Text size={500} weight="semibold">
        {sayOnPage(language, "drop")}
      </Text>
      <Text size={200}>{sayOnPage(language, "dropHint")}</Text>
    </div>
  );
}
