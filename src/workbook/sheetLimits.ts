/** The rows and columns of a sheet of Excel. */
export const rowLimit = 1_048_576;
export const columnLimit = 16_384;
/** So many characters a cell holds at most. */
export const longestText = 32_767;
