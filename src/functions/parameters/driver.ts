import type { DriverId } from "../../analysis/drivers";
import { facts, findFact, isNumericFactId } from "../../dataset/facts";
import { inputIds } from "../../dataset/inputs";
import { ArgumentError } from "../../scenarios/errors";
import type { ParameterKind } from "../types";
import { Lookup, unknownName } from "./match";

const figures = facts.map(({ id }) => id).filter(isNumericFactId);

const lookup = new Lookup<DriverId>([
  ...figures.map((id) => ({ value: { kind: "fact" as const, id }, id, spellings: [] })),
  ...inputIds.map((id) => ({ value: { kind: "input" as const, id }, id, spellings: [] })),
]);

/** The id of a fact or an input that is moved. */
export const driverKind: ParameterKind<DriverId> = {
  id: "driver",
  words: {
    en: 'Id of a fact or input to move, such as "demand.NV.2026" or "asp.800G".',
    zh: '被改变的事实或输入项编号，如 "demand.NV.2026"、"asp.800G"。',
  },
  grid: false,
  type: "string",
  choices: () => [],
  parse(value) {
    const text = String(value).trim();
    const found = lookup.find(findFact(text)?.id ?? text);
    if (found) return found;
    if (findFact(text)) {
      throw new ArgumentError({
        en: `${text} is no figure of its own: it cannot be moved.`,
        zh: `${text} 不是独立数字，无法改变。`,
      });
    }
    throw unknownName({ en: "fact or input", zh: "事实或输入项" }, text, lookup);
  },
};
