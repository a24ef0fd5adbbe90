import { Badge, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { textOf } from "../language";
import { useLanguage, useSession, useWords } from "../paneContext";
import { hasPlaceholders, lookOf, useAccentStyles } from "../scenarioLook";
import { useSlow } from "./useSlow";

const useStyles = makeStyles({
  strip: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "max-content 1fr max-content",
    alignItems: "center",
    columnGap: "10px",
    minHeight: "48px",
    padding: "6px 12px 6px 8px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: "4px solid",
  },
  icon: { fontSize: "24px", display: "flex" },
  label: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase100,
  },
  name: {
    display: "block",
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  progress: { position: "absolute", left: 0, right: 0, bottom: "-1px" },
});

/** The scenario that every AEC cell follows; screen readers hear it when it changes. */
export function ActiveScenario({ busy }: { readonly busy: boolean }) {
  const styles = useStyles();
  const accents = useAccentStyles();
  const say = useWords();
  const language = useLanguage();
  const { active } = useSession();
  const { Icon, accent } = lookOf(active);
  const slow = useSlow(busy);
  return (
    <div className={mergeClasses(styles.strip, accents[accent])} data-scenario={active.id}>
      <span className={mergeClasses(styles.icon, accents[accent])}>
        <Icon aria-hidden />
      </span>
      <div role="status">
        <span className={styles.label}>{slow ? say("updatingCells") : say("activeScenario")}</span>
        <span className={styles.name}>{textOf(active.name, language)}</span>
      </div>
      {hasPlaceholders(active) && (
        <Badge appearance="tint" color="warning">
          {say("placeholders")}
        </Badge>
      )}
      {slow && <ProgressBar className={styles.progress} aria-label={say("updatingCells")} />}
    </div>
  );
}
