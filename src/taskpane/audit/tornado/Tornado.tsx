import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DataBarHorizontalRegular, TableRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { Found } from "../../../workbook/audit/call";
import { useLanguage, useWords } from "../../paneContext";
import { useAuditStyles } from "../auditStyles";
import { nameOf } from "./drivers";
import { moversOf } from "./movers";
import { TornadoChart } from "./TornadoChart";
import { TornadoTable } from "./TornadoTable";

const useStyles = makeStyles({
  top: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

/** Between names that have commas in them. */
const separator = { en: "; ", zh: "；" };

/** What moves an answer, and how far: as a chart or as the table behind it. */
export function Tornado({ found }: { readonly found: Found }) {
  const styles = useStyles();
  const shared = useAuditStyles();
  const say = useWords();
  const language = useLanguage();
  const heading = useId();
  const [asTable, setAsTable] = useState(false);
  const { unit, explanation } = found;
  const base = explanation.result;
  // Text, tables and errors move nowhere.
  if (typeof base !== "number") return null;
  const { movers: drivers, idle } = moversOf(found.drivers, base);
  return (
    <section aria-labelledby={heading}>
      <div className={styles.top}>
        <h4 id={heading} className={styles.heading}>
          {say("moves")}
        </h4>
        {drivers.length > 0 && (
          <Button
            size="small"
            appearance="subtle"
            icon={asTable ? <DataBarHorizontalRegular /> : <TableRegular />}
            onClick={() => setAsTable(!asTable)}
          >
            {say(asTable ? "showChart" : "showTable")}
          </Button>
        )}
      </div>
      <p className={mergeClasses(shared.plain, shared.small)}>
        {say(drivers.length > 0 ? "movesAlone" : "movesNothing")}
      </p>
      {drivers.length > 0 &&
        (asTable ? (
          <TornadoTable bars={drivers} unit={unit} />
        ) : (
          <TornadoChart bars={drivers} base={base} unit={unit} />
        ))}
      {drivers.length > 0 && idle.length > 0 && (
        <p className={mergeClasses(shared.plain, shared.small)}>
          {say("movesNot", {
            drivers: idle.map(({ driver }) => nameOf(driver, language)).join(separator[language]),
          })}
        </p>
      )}
    </section>
  );
}
