import { source } from "./source";

/**
 * The version of the dataset. A figure that changes or leaves is a new major version, a new fact a minor one, a note or
 * an alias a patch.
 */
export const datasetVersion = "1.0.0";

/** The day on which the figures were stated. */
export const datasetAsOf = source.published;
