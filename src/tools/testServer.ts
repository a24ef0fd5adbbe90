import { runTool } from "./fail";
import { headersFor } from "./headers";
import { distFolder, workbenchFolder } from "./paths";
import { createStaticServer, listen, page } from "./serve";

/** For the browser tests: the workbench at /, the files for Excel at /excel/, on the port that is given. */
runTool(async () => {
  await listen(
    createStaticServer({
      "/": page(workbenchFolder),
      "/excel/": { folder: distFolder, headers: headersFor },
    }),
    Number(process.argv[2]),
  );
});
