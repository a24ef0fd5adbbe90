import type { InputId } from "../../dataset/inputs";
import { inputIds, inputOf } from "../../dataset/inputs";
import type { ParameterKind } from "../types";
import { Lookup, unknownName } from "./match";

const lookup = new Lookup<InputId>(
  inputIds.map((id) => ({ value: id, id, spellings: [inputOf(id).name.en, inputOf(id).name.zh] })),
);

const choices = inputIds.map((id) => ({ value: id, words: inputOf(id).name }));

/** The id of an input that a scenario may set. */
export const inputIdKind: ParameterKind<InputId> = {
  id: "inputId",
  words: {
    en: 'Id of an input, such as "asp.800G"; AEC.LIST("inputs") spills them all.',
    zh: '输入项编号，如 "asp.800G"；AEC.LIST("inputs") 列出全部。',
  },
  grid: true,
  type: "any",
  choices: () => choices,
  parse(value) {
    const found = lookup.find(String(value));
    if (found === undefined)
      throw unknownName({ en: "input", zh: "输入项" }, String(value), lookup);
    return found;
  },
};
