import { makeStyles } from "@fluentui/react-components";

/** How the choices of a chart stand beside each other. */
export const useChoicesStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: "8px",
  },
  column: { display: "flex", flexDirection: "column", gap: "8px" },
});
