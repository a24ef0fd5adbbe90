import { percentile, simulate } from "../../analysis/simulate";
import { innerCall, numericComputation } from "../computation";
import { functionKind } from "../parameters/function";
import { numberKind } from "../parameters/number";
import { innerArguments } from "../parameters/rest";
import { defineFunction, required } from "../types";

const percentileKind = numberKind({
  id: "percentile",
  words: {
    en: "percentile is from 0 to 1: 0.9 is the ninetieth.",
    zh: "percentile 介于 0 与 1：0.9 为第 90 百分位。",
  },
  bounds: [0, 1],
});

const trialsKind = numberKind({
  id: "trials",
  words: { en: "trials is a whole number from 1 to 100000.", zh: "trials 为 1 至 100000 的整数。" },
  bounds: [1, 100_000],
  whole: true,
});

const seedKind = numberKind({
  id: "seed",
  words: {
    en: "seed is a whole number: the same one gives the same answer.",
    zh: "seed 为整数：相同种子得到相同结果。",
  },
  bounds: [-2_147_483_648, 2_147_483_647],
  whole: true,
});

export default defineFunction({
  name: "SIMULATE",
  category: "analysis",
  summary: {
    en: "A percentile of an AEC formula when its facts vary together.",
    zh: "各事实同时变动时 AEC 公式结果的百分位。",
  },
  parameters: [
    required("function", functionKind),
    required("percentile", percentileKind),
    required("trials", trialsKind),
    required("seed", seedKind),
    innerArguments,
  ],
  shape: "cell",
  unit: "none",
  followsScenario: true,
  pinnable: false,
  calculate(context, entry, share, trials, seed, args) {
    const computation = numericComputation(context, innerCall(context, entry, args));
    return percentile(simulate(computation, trials, seed), share);
  },
});
