/** The name under which a workbook keeps the add-in's state, among the settings of its add-ins. */
export const stateKey = "AEC.state";
