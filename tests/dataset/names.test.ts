import type { NameKind } from "../../src/dataset/names";
import { names } from "../../src/dataset/names";
import { fold } from "../../src/dataset/spelling";

/** The name that a spelling leads to, as the functions' arguments look it up. */
function lookUp(list: NameKind, spelling: string): string | undefined {
  return names[list].find(({ id, words, aliases }) =>
    [id, words.en, words.zh, ...aliases].map(fold).includes(fold(spelling)),
  )?.id;
}

test.each<[NameKind, string, ...string[]]>([
  ["customers", "NV", "NV", "NVIDIA", "Nvidia", "英伟达", " nv "],
  ["customers", "Google", "Google", "谷歌", "GOOGLE"],
  ["customers", "Amazon", "Amazon", "AWS", "亚马逊"],
  ["customers", "Meta", "Meta", "META"],
  ["customers", "China", "China", "国内", "中国"],
  ["groups", "North America", "north america", "NorthAmerica", "北美"],
  ["groups", "All", "all", "全部"],
  ["years", "2026", "2026", "2026E", "FY2026", "2026年", "2026"],
  ["speeds", "1.6T", "1.6t", "1.6 T", "1600G"],
  ["speeds", "800G", "800g", "800 G", "800"],
  ["platforms", "NVL72", "nvl72", "NVL-72", "72-GPU rack"],
  ["products", "AEC", "aec", "有源电缆"],
  ["products", "ACC", "acc", "有源铜缆"],
  ["products", "Power cords", "power cords", "电源线"],
  ["components", "Retimer", "retimer", "Retimer 芯片"],
  ["retimers", "Marvell", "Marvell", "marvel"],
  ["cables", "Woer", "Woer", "沃尔"],
  ["cables", "JHS", "JHS", "Jinhongsheng", "锦宏盛"],
  ["vendors", "Vertiv", "Vertiv", "维蒂"],
  ["sites", "US+Mexico", "US + Mexico", "美墨工厂"],
  ["currencies", "CNY", "RMB", "¥", "￥"],
  ["robotCustomers", "Unitree", "宇树"],
])("%s: %s answers to its names in both languages", (list, id, ...spellings) => {
  expect(spellings.map((spelling) => lookUp(list, spelling))).toEqual(spellings.map(() => id));
});

test.each(["Alibaba", "Alibaba Cloud", "阿里云", "Tencent", "腾讯", "ByteDance", "字节跳动"])(
  "%s, of whom only a joint total is stated, is no customer",
  (spelling) => {
    expect(lookUp("customers", spelling)).toBeUndefined();
  },
);
