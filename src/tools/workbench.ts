import { bundle } from "./bundle";
import { runTool } from "./fail";

/** Builds the workbench page into build/workbench. */
runTool(async () => {
  await bundle("workbench");
  console.log("The workbench is in build/workbench/.");
});
