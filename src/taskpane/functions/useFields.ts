import { useCallback } from "react";
import { isText, keep, readKept, useKept } from "../kept";
import type { Fields } from "./slots";

type AllFields = Readonly<Record<string, Fields>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isFields = (value: unknown): value is AllFields =>
  isRecord(value) &&
  Object.values(value).every((fields) => isRecord(fields) && Object.values(fields).every(isText));

const fieldsKey = "functions.fields";

/** Leaves a function's fields filled in for when it is opened. */
export const keepFields = (name: string, fields: Fields): void =>
  keep(fieldsKey, { ...readKept(fieldsKey, isFields), [name]: fields });

const nothing: AllFields = {};
const empty: Fields = {};

/** What stands in the fields of a function. Each function keeps its own. */
export function useFields(name: string): readonly [Fields, (fields: Fields) => void] {
  const [all, setAll] = useKept(fieldsKey, nothing, isFields);
  const set = useCallback(
    (fields: Fields) => setAll({ ...all, [name]: fields }),
    [all, name, setAll],
  );
  return [all[name] ?? empty, set];
}
