import path from "node:path";

/** The repository; the compiled tools are in build/node/tools. */
export const root = path.resolve(__dirname, "../../..");

/** The folder of the static files that Excel loads. */
export const distFolder = path.join(root, "dist");

/** The folder of the workbench page. */
export const workbenchFolder = path.join(root, "build/workbench");
