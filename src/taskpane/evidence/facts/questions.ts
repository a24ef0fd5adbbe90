import type { Words } from "../../../dataset/types";

const title = (en: string, zh: string): Words => ({ en, zh });

/** What each question of the source is about, in our own words, in the source's order. */
const titles: readonly Words[] = [
  title("what AEC is for", "AEC 的用途"),
  title("how mature 800G and 1.6T are", "800G 与 1.6T 的成熟度"),
  title("NVIDIA's AEC demand, and the Company's part", "英伟达的 AEC 需求与公司参与程度"),
  title("Meta's AEC demand", "Meta 的 AEC 需求"),
  title("Google's AEC demand", "谷歌的 AEC 需求"),
  title("Amazon's AEC demand", "亚马逊的 AEC 需求"),
  title("gross margins, and how customers were won", "毛利率与获客原因"),
  title("AEC capacity abroad", "海外 AEC 产能"),
  title("suppliers of connector, cable and retimer", "连接器、线缆与 Retimer 供应商"),
  title("what holds 1.6T back", "1.6T 的瓶颈"),
  title("copper in GB200 and Rubin", "GB200 与 Rubin 的铜连接"),
  title("what an 800G AEC is made of", "800G AEC 的成本构成"),
  title("AEC demand in China", "国内 AEC 需求"),
  title("power cords and busbar in a rack", "单柜电源线与母线排"),
  title("power products that the Company makes", "公司可生产的电源类产品"),
  title("the Company's power products at NVIDIA", "公司电源类产品在英伟达的份额"),
  title("power products at Google", "谷歌的电源类产品"),
  title("power products at Meta", "Meta 的电源类产品"),
  title("why NVIDIA let the Company in", "英伟达引入公司的原因"),
  title("power-cord capacity", "电源线产能"),
  title("high-speed backplane connectors", "高速背板连接器"),
  title("liquid-cooling connectors", "液冷连接器"),
  title("1.6T ACC at NVIDIA", "英伟达的 1.6T ACC"),
  title("parts for robots", "机器人零部件"),
];

/** The numbers of the source's questions. */
export const questions: readonly number[] = titles.map((_title, index) => index + 1);

export function titleOfQuestion(question: number): Words {
  return titles[question - 1]!;
}
