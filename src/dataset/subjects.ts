import type { Words } from "./types";

const words = (en: string, zh: string): Words => ({ en, zh });

/** Whom and what the facts are about, named once. The supplier that was interviewed stays "the Company". */
export const subjects = {
  AEC: words("AEC", "AEC"),
  AEC800G: words("800G AEC", "800G AEC"),
  AEC16T: words("1.6T AEC", "1.6T AEC"),
  cable224G: words("224G cable", "224G 线缆"),

  NV: words("NV", "英伟达"),
  Meta: words("Meta", "Meta"),
  Google: words("Google", "谷歌"),
  Amazon: words("Amazon", "亚马逊"),
  China: words("China", "国内"),
  Tesla: words("Tesla", "特斯拉"),
  Unitree: words("Unitree", "宇树"),

  rack: words("AI rack", "AI 机柜"),
  rack72: words("72-GPU rack", "72 卡机柜"),
  GB200: words("GB200 rack", "GB200 机柜"),
  GB300: words("GB300", "GB300"),
  GB300Rack: words("GB300 rack", "GB300 机柜"),
  Rubin: words("Rubin", "Rubin"),
  RubinRack: words("Rubin rack", "Rubin 机柜"),
  TPU: words("Google TPU", "谷歌 TPU"),
  GoogleRack: words("Google rack", "谷歌机柜"),
  TeslaRobot: words("Tesla robot", "特斯拉机器人"),

  Company: words("Company", "公司"),
  CompanyInFII: words("Company in FII", "公司（经工业富联）"),
  CompanyAtNV: words("Company at NV", "公司（英伟达）"),
  CompanyAtGoogle: words("Company at Google", "公司（谷歌）"),
  CompanyAtMeta: words("Company at Meta", "公司（Meta）"),
  CompanyAtAmazon: words("Company at Amazon", "公司（亚马逊）"),
  CompanyAtApple: words("Company at Apple", "公司（苹果）"),
  CompanyWithVertiv: words("Company with Vertiv", "公司（与维蒂合作）"),
  NVProject: words("Company, NV project", "公司英伟达项目"),
  CloudProjects: words("Company, North American cloud customers", "公司北美云厂商项目"),
  OtherProjects: words("Company, projects other than NV", "公司非英伟达项目"),
  USMexico: words("Company's US and Mexico plants", "公司美墨工厂"),
  Thailand: words("Company's Thailand plant", "公司泰国工厂"),

  Credo: words("Credo", "Credo"),
  CredoToMarvell: words("Credo against Marvell", "Credo 与 Marvell 相比"),
  JHSToWoer: words("JHS against Woer", "锦宏盛与沃尔相比"),
} as const satisfies Record<string, Words>;
