import type { Language } from "../../dataset/types";
import { readBytes } from "../../hosts/xlsx/disk";
import { parseScenario } from "../../scenarios/schema";
import { Failure } from "../failure";
import { shownLines } from "../print";
import { failureOf } from "../workbookFile";

/** `aec scenario validate FILE`: every problem of an exported scenario, one a line. */
export function validateScenario(file: string, language: Language): void {
  const checked = parseScenario(readText(file, language));
  if (!checked.ok) {
    const lines = checked.problems.map(({ path, words }) => `${path || file} ${words[language]}`);
    throw new Failure(lines.join("\n"));
  }
  const name = checked.value.name[language];
  const sound = {
    en: `${file} is a sound scenario: ${name}.`,
    zh: `${file} 是有效的情景：${name}。`,
  };
  console.log(shownLines(sound[language]));
}

function readText(file: string, language: Language): string {
  try {
    return new TextDecoder().decode(readBytes(file));
  } catch (error) {
    throw failureOf(file, error, language);
  }
}
