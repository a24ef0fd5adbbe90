export { openFile } from "./openFile";
export { saveFile } from "./saveFile";
