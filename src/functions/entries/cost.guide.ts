import type { Guide } from "../types";

export default {
  help: {
    en: "Retimer, Connector and Cable as stated; Other is the remainder, so the four sum to 1. Source: question 12.",
    zh: "Retimer、连接器、线缆按来源所述；其他为余额，四项合计为 1。来源：问题 12。",
  },
  examples: [
    { arguments: ["Retimer"], base: 0.475 },
    { arguments: ["Other"], base: 0.075 },
  ],
} satisfies Guide;
