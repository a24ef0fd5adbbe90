import { Session } from "../../functions/session";
import { bindCatalogue } from "./binding/bind";

/**
 * The script that Excel runs first: the functions answer as soon as it has run, before the task pane or the saved scenarios
 * are there. Cells whose answer then turns out to be another are sent it by their streams.
 */

/** The scenarios of the workbook that this page runs in: Excel gives each workbook a page of its own. */
export const session = new Session();

/** Null where Microsoft's Office.js could not be loaded. */
export const binding = typeof CustomFunctions === "undefined" ? null : bindCatalogue(session);
