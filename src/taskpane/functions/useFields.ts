import { useCallback } from "react";
import { isText, useKept } from "../kept";
import type { Fields } from "./slots";

type AllFields = Readonly<Record<string, Fields>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isFields = (value: unknown): value is AllFields =>
  isRecord(value) &&
  Object.values(value).every((fields) => isRecord(fields) && Object.values(fields).every(isText));

const nothing: AllFields = {};
const empty: Fields = {};

/** What stands in the fields of a function. Each function keeps its own. */
export function useFields(name: string): readonly [Fields, (fields: Fields) => void] {
  const [all, setAll] = useKept("functions.fields", nothing, isFields);
  const set = useCallback(
    (fields: Fields) => setAll({ ...all, [name]: fields }),
    [all, name, setAll],
  );
  return [all[name] ?? empty, set];
}
