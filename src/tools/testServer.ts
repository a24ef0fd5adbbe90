import { runTool } from "./fail";
import { distFolder, workbenchFolder } from "./paths";
import { createStaticServer, listen } from "./serve";

/** For the browser tests: the workbench at /, the files for Excel at /excel/, on the port that is given. */
runTool(async () => {
  await listen(
    createStaticServer({ "/": workbenchFolder, "/excel/": distFolder }),
    Number(process.argv[2]),
  );
});
