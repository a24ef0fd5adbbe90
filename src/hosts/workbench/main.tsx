import { createRoot } from "react-dom/client";
import { App } from "./App";
import "./page.css";
import { readPreferences } from "./preferences";
import { Workbench } from "./workbench";

/** The workbook that this page shows; its scenarios are kept under this name. */
const workbookId = "sample";

const preferences = readPreferences();
const workbench = new Workbench(workbookId, preferences.language);
await workbench.connect();
createRoot(document.getElementById("root")!).render(
  <App workbench={workbench} initial={preferences} />,
);
