/** The id of the hidden element that asks for a file. */
export const chooserId = "choose-workbook";
