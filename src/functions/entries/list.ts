import { facts } from "../../dataset/facts";
import { inputIds, inputOf } from "../../dataset/inputs";
import { names } from "../../dataset/names";
import type { Words } from "../../dataset/types";
import { isNameKind, listKind } from "../parameters/listKind";
import { defineFunction, required } from "../types";

export default defineFunction({
  name: "LIST",
  category: "evidence",
  summary: {
    en: "A list of the names that arguments accept; spills.",
    zh: "参数可接受的名称列表，溢出为表格。",
  },
  parameters: [required("list", listKind)],
  shape: "table",
  unit: "none",
  followsScenario: true,
  pinnable: false,
  calculate({ functions, scenarios }, list) {
    const rows = (): readonly { id: string; words: Words }[] => {
      if (isNameKind(list)) return names[list];
      switch (list) {
        case "facts":
          return facts.map(({ id, measure, subject }) => ({
            id,
            words: { en: `${subject.en}, ${measure.en}`, zh: `${subject.zh}，${measure.zh}` },
          }));
        case "inputs":
          return inputIds.map((id) => ({ id, words: inputOf(id).name }));
        case "scenarios":
          return scenarios.map(({ name, note }) => ({ id: name.en, words: note }));
        case "functions":
          return functions.map(({ name, summary }) => ({ id: name, words: summary }));
      }
    };
    return [["name", "meaning"], ...rows().map(({ id, words }) => [id, words.en])];
  },
});
