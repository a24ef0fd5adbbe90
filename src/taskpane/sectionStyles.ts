import { makeStyles, tokens } from "@fluentui/react-components";

/** What the sections of every tab share. */
export const useSectionStyles = makeStyles({
  heading: {
    margin: "0 0 8px",
    padding: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  /** What unfolds a part stands in line with what is below it. */
  fold: { paddingLeft: "2px" },
});
