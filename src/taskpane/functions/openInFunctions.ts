import { environmentOf } from "../../functions/call";
import type { Example, FunctionEntry } from "../../functions/types";
import { useSeparators } from "../formula/useSeparators";
import { keep } from "../kept";
import { useOpenTab } from "../openTab";
import { useSession } from "../paneContext";
import { scrollKey } from "../shell/useKeptScroll";
import { fieldsOf } from "./slots";
import { keepFields } from "./useFields";

const tab = "functions";

/** Under what the Functions tab keeps which function is open. */
export const openKey = "functions.open";

/** Shows a call in the Functions tab, its arguments filled in. */
export function useOpenInFunctions(): (entry: FunctionEntry, args: Example["arguments"]) => void {
  const session = useSession();
  const separators = useSeparators();
  const openTab = useOpenTab();
  return (entry, args) => {
    keepFields(entry.name, fieldsOf(entry, args, environmentOf(session), separators));
    keep(openKey, entry.name);
    keep(scrollKey(tab), 0);
    openTab(tab);
  };
}
