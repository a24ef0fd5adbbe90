import type { Words } from "./types";

const words = (en: string, zh: string): Words => ({ en, zh });

/** Whom and what the facts are about, named once. The supplier that was interviewed stays "the Company". */
export const subjects = {
  AEC: words("AEC", "AEC"),
  AEC800G: words("800G AEC", "800G AEC"),
  AEC16T: words("1.6T AEC", "1.6T AEC"),
  NV: words("NV", "英伟达"),
  Meta: words("Meta", "Meta"),
  Google: words("Google", "谷歌"),
  Amazon: words("Amazon", "亚马逊"),
  China: words("China", "国内"),
  Company: words("Company", "公司"),
  Credo: words("Credo", "Credo"),
} as const;
