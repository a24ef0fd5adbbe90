/** The id of the add-in in its manifest. */
export const addInId = "9f0651f1-0aec-4dc9-bbca-74dc2e52ffe1";

/** The version of the add-in in its manifest. */
export const addInVersion = "0.1.0.0";
