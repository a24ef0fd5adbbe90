import { createContext, useContext } from "react";

/** Shows another tab of the pane, by its id. */
export const OpenTabContext = createContext<(id: string) => void>(() => undefined);

export const useOpenTab = () => useContext(OpenTabContext);
