/** What a person types between the arguments of a formula, and between the whole and the rest of a number. */
export interface Separators {
  readonly list: "," | ";";
  readonly decimal: "." | ",";
}

/** As in files and in every interface of a program. */
export const english: Separators = { list: ",", decimal: "." };

/** Where numbers have a decimal comma, arguments stand between semicolons. */
export const withComma: Separators = { list: ";", decimal: "," };
