import { createContext } from "react";
import { usualWaits } from "../../workbook/attended";

/** How long the workbook may leave a call unanswered. */
export const WaitsContext = createContext(usualWaits);
