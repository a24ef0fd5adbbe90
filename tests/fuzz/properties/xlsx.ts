import type { ByteRecipe } from "../mutateBytes";
import { byteRecipes, mutatedBytes } from "../mutateBytes";
import type { XmlRecipe } from "../mutateXml";
import { mutatedXml, xmlRecipes } from "../mutateXml";
import { inTime, property } from "../property";
import { useFile } from "../useFile";

export const xlsxBytes = property<ByteRecipe>({
  name: "xlsx-bytes",
  runs: 25,
  values: byteRecipes,
  check: (recipe) => inTime(() => useFile(mutatedBytes(recipe))),
});

export const xlsxXml = property<XmlRecipe>({
  name: "xlsx-xml",
  runs: 10,
  values: xmlRecipes,
  check: (recipe) => inTime(() => useFile(mutatedXml(recipe))),
});
