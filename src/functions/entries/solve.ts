import { curve, rangeOf } from "../../analysis/range";
import { requireDriver } from "../../analysis/require";
import { solve } from "../../analysis/solve";
import { OutOfRange } from "../../scenarios/errors";
import { innerCall, numericComputation } from "../computation";
import { driverKind } from "../parameters/driver";
import { functionKind } from "../parameters/function";
import { numberKind } from "../parameters/number";
import { innerArguments } from "../parameters/rest";
import { defineFunction, required } from "../types";

const targetKind = numberKind({
  id: "target",
  words: { en: "A number: the result to reach.", zh: "数字：要达到的结果。" },
});

const plain = (value: number) => value.toLocaleString("en-US", { maximumSignificantDigits: 6 });

export default defineFunction({
  name: "SOLVE",
  category: "analysis",
  summary: {
    en: "What a fact or input would have to be for an AEC formula to give a target.",
    zh: "为达到目标结果，某事实或输入项需取何值。",
  },
  parameters: [
    required("function", functionKind),
    required("target", targetKind),
    required("driver", driverKind),
    innerArguments,
  ],
  shape: "cell",
  unit: "none",
  followsScenario: true,
  pinnable: false,
  calculate(context, entry, target, driver, args) {
    const computation = numericComputation(context, innerCall(context, entry, args));
    const used = requireDriver(computation, driver);
    const range = rangeOf(driver, used);
    const solution = solve(curve(computation, driver), target, range, used);
    if (solution.found) return solution.value;
    const [low, high] = range.map(plain);
    const [lowest, highest] = [plain(solution.lowest), plain(solution.highest)];
    throw new OutOfRange({
      en: `With ${driver.id} from ${low} to ${high}, AEC.${entry.name} reaches from ${lowest} to ${highest}, not ${plain(target)}.`,
      zh: `${driver.id} 在 ${low} 至 ${high} 之间时，AEC.${entry.name} 可达 ${lowest} 至 ${highest}，无法达到 ${plain(target)}。`,
    });
  },
});
