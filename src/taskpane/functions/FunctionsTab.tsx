import { useState } from "react";
import { catalogue, findFunction } from "../../functions/catalogue";
import { isText, useKept } from "../kept";
import { FunctionList } from "./FunctionList";
import { FunctionPage } from "./FunctionPage";
import { openKey } from "./openInFunctions";
import { useRecent } from "./useRecent";

/** Every AEC function: found, understood, tried out and put into the workbook. */
export default function FunctionsTab() {
  const [open, setOpen] = useKept(openKey, "", isText);
  const [search, setSearch] = useKept("functions.search", "", isText);
  const [recent, noteUse] = useRecent();
  // Focus follows the person from the list to a page and back; after a reload it is left where it is.
  const [arrived, setArrived] = useState(false);
  const [left, setLeft] = useState<string>();
  const entry = open === "" ? undefined : findFunction(open);
  if (entry) {
    return (
      <FunctionPage
        key={entry.name}
        entry={entry}
        focused={arrived}
        onUse={() => noteUse(entry.name)}
        onBack={() => {
          setLeft(entry.name);
          setOpen("");
        }}
      />
    );
  }
  return (
    <FunctionList
      search={search}
      onSearch={setSearch}
      recent={catalogue
        .filter(({ name }) => recent.includes(name))
        .sort((one, other) => recent.indexOf(one.name) - recent.indexOf(other.name))}
      focused={left}
      onOpen={(name) => {
        setArrived(true);
        setOpen(name);
      }}
    />
  );
}
