import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import {
  CalculatorRegular,
  CheckmarkCircleFilled,
  EditRegular,
  ErrorCircleRegular,
  SubtractRegular,
} from "@fluentui/react-icons";
import type { CoverageKind } from "./table";

const useStyles = makeStyles({
  sign: { display: "inline-flex", verticalAlign: "text-bottom", fontSize: "14px" },
  stated: { color: tokens.colorPaletteGreenForeground1 },
  derived: { color: tokens.colorPaletteGreenForeground1 },
  inputs: { color: tokens.colorBrandForeground1 },
  needs: { color: tokens.colorPaletteRedForeground1 },
  none: { color: tokens.colorNeutralForeground3 },
});

type Look = Exclude<keyof ReturnType<typeof useStyles>, "sign">;

const looks: Record<CoverageKind, { readonly Icon: FluentIcon; readonly look: Look }> = {
  stated: { Icon: CheckmarkCircleFilled, look: "stated" },
  derived: { Icon: CalculatorRegular, look: "derived" },
  "from inputs": { Icon: EditRegular, look: "inputs" },
  "needs input": { Icon: ErrorCircleRegular, look: "needs" },
  "not in source": { Icon: SubtractRegular, look: "none" },
};

/** The sign of a kind of coverage; the word stands beside it, or is said for it. */
export function CoverageSign({ kind }: { readonly kind: CoverageKind }) {
  const styles = useStyles();
  const { Icon, look } = looks[kind];
  return (
    <span className={mergeClasses(styles.sign, styles[look])}>
      <Icon aria-hidden />
    </span>
  );
}
