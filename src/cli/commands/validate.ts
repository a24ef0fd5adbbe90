import { readFileSync } from "node:fs";
import type { Language } from "../../dataset/types";
import { parseScenario } from "../../scenarios/schema";
import { Failure } from "../failure";

/** `aec scenario validate FILE`: every problem of an exported scenario, one a line. */
export function validateScenario(file: string, language: Language): void {
  const checked = parseScenario(readText(file));
  if (!checked.ok) {
    const lines = checked.problems.map(({ path, words }) => `${path || file} ${words[language]}`);
    throw new Failure(lines.join("\n"));
  }
  const name = checked.value.name[language];
  const sound = {
    en: `${file} is a sound scenario: ${name}.`,
    zh: `${file} 是有效的情景：${name}。`,
  };
  console.log(sound[language]);
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    throw new Failure(
      `${file} cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}.`,
    );
  }
}
