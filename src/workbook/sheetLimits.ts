/** The rows and columns of a sheet of Excel. */
export const rowLimit = 1_048_576;
export const columnLimit = 16_384;
