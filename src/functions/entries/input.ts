import { inputOf } from "../../dataset/inputs";
import { inputIdKind } from "../parameters/inputId";
import { defineFunction, required } from "../types";

export default defineFunction({
  name: "INPUT",
  category: "scenario",
  summary: {
    en: "The value that the scenario sets for an input.",
    zh: "情景为某输入项设定的值。",
  },
  parameters: [required("id", inputIdKind)],
  shape: "cell",
  unit: (id) => inputOf(id).unit,
  followsScenario: true,
  calculate: ({ reader }, id) => reader.input(id),
});
