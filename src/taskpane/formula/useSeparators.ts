import { useEffect, useState } from "react";
import type { WorkbookHost } from "../../workbook/host";
import type { Separators } from "../../workbook/separators";
import { english } from "../../workbook/separators";
import { usePane } from "../paneContext";

/** What each host said last, so that a formula is not first shown in the English way. */
const told = new WeakMap<WorkbookHost, Separators>();
/** What each host has not answered yet. */
const asked = new WeakMap<WorkbookHost, Promise<Separators>>();

function ask(host: WorkbookHost): Promise<Separators> {
  const answer = asked.get(host) ?? host.formulaSeparators().finally(() => asked.delete(host));
  asked.set(host, answer);
  return answer;
}

/** The separators that the user types formulas with. */
export function useSeparators(): Separators {
  const { host } = usePane();
  const [separators, setSeparators] = useState(() => told.get(host) ?? english);
  useEffect(() => {
    let current = true;
    ask(host).then(
      (found) => {
        told.set(host, found);
        if (current) setSeparators(found);
      },
      // A host that cannot say is taken for an English one.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [host]);
  return separators;
}
