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
  words: { en: "A number: a value of the driver.", zh: "数字：驱动因素的取值。" },
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
  summary: {
    en: "An AEC formula as one fact or input moves; spills.",
    zh: "某事实或输入项变动时 AEC 公式的结果，溢出为表格。",
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
