import { Button, Spinner, Tooltip } from "@fluentui/react-components";
import { FolderOpenRegular, SaveRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { Language } from "../../dataset/types";
import type { Desk, DeskState } from "./desk";
import { chooserId } from "./fileChooser";
import { sayOnPage } from "./words";

interface FileButtonsProps {
  readonly desk: Desk;
  readonly busy: DeskState["busy"];
  /** Whether there is a grid to save. */
  readonly ready: boolean;
  readonly language: Language;
}

/** Opens and saves workbook files. */
export function FileButtons({ desk, busy, ready, language }: FileButtonsProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={chooser}
        id={chooserId}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void desk.open(file);
          // The same file can be chosen again.
          target.value = "";
        }}
      />
      <Tooltip content={sayOnPage(language, "openHint")} relationship="description">
        <Button
          appearance="subtle"
          size="small"
          icon={busy === "opening" ? <Spinner size="extra-tiny" /> : <FolderOpenRegular />}
          disabled={busy !== null}
          onClick={() => chooser.current?.click()}
        >
          {sayOnPage(language, busy === "opening" ? "opening" : "open")}
        </Button>
      </Tooltip>
      <Tooltip content={sayOnPage(language, "saveHint")} relationship="description">
        <Button
          appearance="subtle"
          size="small"
          icon={busy === "saving" ? <Spinner size="extra-tiny" /> : <SaveRegular />}
          disabled={busy !== null || !ready}
          onClick={() => void desk.save()}
        >
          {sayOnPage(language, busy === "saving" ? "saving" : "save")}
        </Button>
      </Tooltip>
    </>
  );
}
