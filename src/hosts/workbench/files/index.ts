export { openFile } from "./openFile";
export { saveCopy } from "./saveCopy";
export { saveFile } from "./saveFile";
