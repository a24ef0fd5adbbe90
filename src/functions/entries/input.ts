import { inputOf } from "../../dataset/inputs";
import { inputIdKind } from "../parameters/inputId";
import { defineFunction, required } from "../types";

export default defineFunction({
  name: "INPUT",
  category: "scenario",
  words: {
    summary: {
      en: "The value that the scenario sets for an input.",
      zh: "情景为某输入项设定的值。",
    },
    help: {
      en: "Inputs are what the source leaves open. They have no value of their own: #N/A until a scenario sets one.",
      zh: "输入项为来源未给出的数字,本身没有值:情景未设置时返回 #N/A。",
    },
  },
  parameters: [required("id", inputIdKind)],
  shape: "cell",
  unit: (id) => inputOf(id).unit,
  followsScenario: true,
  examples: [
    { arguments: ["asp.800G"], base: { error: "#N/A", says: "asp.800G" } },
    {
      arguments: ["asp.800G", "Example inputs"],
      base: 300,
      words: { en: "A placeholder.", zh: "占位值。" },
    },
  ],
  calculate: ({ reader }, id) => reader.input(id),
});
