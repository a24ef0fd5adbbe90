import { createRoot } from "react-dom/client";
import { App } from "./App";
import { Desk } from "./desk";
import type { WorkbookDocument } from "./document";
import "./page.css";
import { readPreferences } from "./preferences";
import { Workbench } from "./workbench";
import { words } from "./words";

/** The workbook that this page begins with; its scenarios are kept under its id. */
const sample: WorkbookDocument = { id: "sample", name: words.sample, file: null };

const preferences = readPreferences();
const workbench = new Workbench(sample, preferences.language);
await workbench.connect();
createRoot(document.getElementById("root")!).render(
  <App desk={new Desk(workbench)} initial={preferences} />,
);
