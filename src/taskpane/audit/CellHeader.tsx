import {
  Button,
  makeStyles,
  mergeClasses,
  ToggleButton,
  tokens,
  Tooltip,
} from "@fluentui/react-components";
import { PinFilled, PinRegular } from "@fluentui/react-icons";
import { CellError } from "../../functions/cells";
import { addressOf } from "../../workbook/address";
import type { Audit } from "../../workbook/audit/audit";
import type { AuditedCall } from "../../workbook/audit/call";
import type { Area } from "../../workbook/host";
import { useFigures } from "../figures/useFigures";
import { useLocalFormula } from "../formula/useLocalFormula";
import { useWords } from "../paneContext";
import { useAuditStyles } from "./auditStyles";
import { isSameCell } from "./cells";
import { useGoTo } from "./useGoTo";

const useStyles = makeStyles({
  top: { display: "flex", alignItems: "start", justifyContent: "space-between", gap: "8px" },
  address: {
    margin: 0,
    minWidth: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  aside: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "6px" },
  list: { display: "flex", flexDirection: "column", gap: "6px", margin: "8px 0 0" },
  term: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: { margin: 0 },
  message: { display: "block" },
});

interface CellHeaderProps {
  readonly audit: Audit;
  readonly selected: Area | null;
  readonly pinned: boolean;
  readonly onPin: () => void;
}

/** The audited cell: where it is, what stands in it and what it shows. */
export function CellHeader({ audit, selected, pinned, onPin }: CellHeaderProps) {
  const styles = useStyles();
  const shared = useAuditStyles();
  const say = useWords();
  const local = useLocalFormula();
  return (
    <header>
      <div className={styles.top}>
        <h2 className={styles.address}>{addressOf(audit.area)}</h2>
        <Tooltip content={say("pinHint")} relationship="description" withArrow>
          <ToggleButton
            size="small"
            checked={pinned}
            icon={pinned ? <PinFilled /> : <PinRegular />}
            onClick={onPin}
          >
            {say("pin")}
          </ToggleButton>
        </Tooltip>
      </div>
      <Where audit={audit} selected={selected} />
      <dl className={styles.list}>
        <div>
          <dt className={styles.term}>{say("cellFormula")}</dt>
          <dd className={styles.value}>
            <code className={shared.formula}>{local(audit.formula)}</code>
          </dd>
        </div>
        <div>
          <dt className={styles.term}>{say("cellValue")}</dt>
          <dd className={styles.value}>
            <CellValue audit={audit} />
          </dd>
        </div>
      </dl>
    </header>
  );
}

/** How the audited cell stands to the selection and to the formula that fills it. */
function Where({ audit, selected }: { readonly audit: Audit; readonly selected: Area | null }) {
  const styles = useStyles();
  const shared = useAuditStyles();
  const say = useWords();
  const [goTo, problem] = useGoTo();
  const { area, origin } = audit;
  const several =
    selected && isSameCell(selected, area) && selected.rows * selected.columns > 1
      ? selected
      : null;
  return (
    <div className={shared.small}>
      {several && (
        <p className={shared.plain}>{say("firstCellOf", { area: addressOf(several) })}</p>
      )}
      {!isSameCell(origin, area) && (
        <div className={styles.aside}>
          {say("spilledFrom", { cell: addressOf(origin) })}
          <Button
            size="small"
            appearance="subtle"
            aria-label={say("goToCell", { cell: addressOf(origin) })}
            onClick={() => goTo(origin)}
          >
            {say("goTo")}
          </Button>
        </div>
      )}
      <span role="status">{problem}</span>
    </div>
  );
}

/** The call that a formula is, with nothing around it. */
function onlyCall({ formula, calls: [call] }: Audit): AuditedCall | undefined {
  return call && formula === `=${call.text}` ? call : undefined;
}

/** The sentence of an error that is not its only call's, which says it itself. */
function ownMessage({ value }: Audit, call: AuditedCall | undefined): string {
  const told = call?.found?.value;
  if (!(value instanceof CellError)) return "";
  return told instanceof CellError && told.code === value.code ? "" : value.message;
}

function CellValue({ audit }: { readonly audit: Audit }) {
  const styles = useStyles();
  const shared = useAuditStyles();
  const say = useWords();
  const figures = useFigures();
  const call = onlyCall(audit);
  const message = ownMessage(audit, call);
  return (
    <>
      <span className={shared.figure}>
        {figures.cell(audit.value, call?.found?.unit) || say("cellBlank")}
      </span>
      {message && <span className={mergeClasses(shared.small, styles.message)}>{message}</span>}
    </>
  );
}
