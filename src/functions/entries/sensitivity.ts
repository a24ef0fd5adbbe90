import { moved } from "../../analysis/drivers";
import { requireDriver, requireWithin } from "../../analysis/require";
import { innerCall, numericComputation } from "../computation";
import { cellFrom } from "../errorCell";
import { driverKind } from "../parameters/driver";
import { functionKind } from "../parameters/function";
import { numberKind } from "../parameters/number";
import { innerArguments } from "../parameters/rest";
import { defineFunction, required } from "../types";

const endKind = numberKind({
  id: "value",
  words: { en: "A number: a value of the driver.", zh: "数字:驱动因素的取值。" },
});

const stepsKind = numberKind({
  id: "steps",
  words: { en: "steps is a whole number from 1 to 1000.", zh: "steps 为 1 至 1000 的整数。" },
  bounds: [1, 1000],
  whole: true,
});

export default defineFunction({
  name: "SENSITIVITY",
  category: "analysis",
  words: {
    summary: {
      en: "An AEC formula as one fact or input moves; spills.",
      zh: "某事实或输入项变动时 AEC 公式的结果,溢出为表格。",
    },
    help: {
      en: "Driver value and result, from one value to another in equal steps; all others stay at the scenario's value. In place of Excel's Data Tables, in which custom functions do not run. The driver must be one that the answer rests on.",
      zh: "驱动因素取值与结果,从一值到另一值等分;其余取情景值。用于替代 Excel 模拟运算表(自定义函数在其中无法运行)。驱动因素须为结果所依据者。",
    },
  },
  parameters: [
    required("function", functionKind),
    required("driver", driverKind),
    required("from", endKind),
    required("to", endKind),
    required("steps", stepsKind),
    innerArguments,
  ],
  shape: "table",
  unit: "none",
  followsScenario: true,
  pinnable: false,
  examples: [
    {
      arguments: ["IMPLIEDUNITS", "attach.TPU", 1, 2, 2, "Google", 2026, "TPU"],
      base: [
        ["attach.TPU", "result"],
        [1, 2_000_000],
        [1.5, 1_333_333.3333333333],
        [2, 1_000_000],
      ],
    },
  ],
  calculate(context, entry, driver, from, to, steps, args) {
    const computation = numericComputation(context, innerCall(context, entry, args));
    requireDriver(computation, driver);
    for (const end of [from, to]) requireWithin(driver, end);
    const rows = Array.from({ length: steps + 1 }, (_, index) => {
      const value = index === steps ? to : from + ((to - from) * index) / steps;
      return [value, cellFrom(() => computation.answer(moved(driver, value)), context.language)];
    });
    return [[driver.id, "result"], ...rows];
  },
});
