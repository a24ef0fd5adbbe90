import { attach, attachUnit } from "../../core/attach";
import { platformKind } from "../parameters/names";
import { defineFunction, required } from "../types";

export default defineFunction({
  name: "ATTACH",
  category: "demand",
  summary: {
    en: "Attach rate: AEC cables per unit of a platform.",
    zh: "单机用缆量：每单位平台的 AEC 根数。",
  },
  parameters: [required("platform", platformKind)],
  shape: "cell",
  unit: (platform) => attachUnit(platform),
  followsScenario: true,
  calculate: ({ reader }, platform) => attach(reader, platform),
});
