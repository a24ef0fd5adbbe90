import { tornado } from "../../analysis/tornado";
import { innerCall, numericComputation } from "../computation";
import { functionKind } from "../parameters/function";
import { innerArguments } from "../parameters/rest";
import { defineFunction, required } from "../types";

export default defineFunction({
  name: "TORNADO",
  category: "analysis",
  summary: {
    en: "What moves an AEC formula most; spills.",
    zh: "对 AEC 公式影响最大的因素，溢出为表格。",
  },
  parameters: [required("function", functionKind), innerArguments],
  shape: "table",
  unit: "none",
  followsScenario: true,
  pinnable: false,
  calculate(context, entry, args) {
    const computation = numericComputation(context, innerCall(context, entry, args));
    return [
      ["driver", "low", "high", "low result", "high result", "swing"],
      ...tornado(computation).map(({ driver, atLow, atHigh, swing }) => [
        driver.id,
        driver.low,
        driver.high,
        atLow,
        atHigh,
        swing,
      ]),
    ];
  },
});
