import { fold } from "../../dataset/spelling";
import type { Language, Words } from "../../dataset/types";
import { builtIn } from "../catalogue";
import type { Scenario, ScenarioState } from "../types";
import { EditRefused } from "./refused";

/** What formulas find a scenario by. */
const spellingsOf = ({ id, name }: Scenario): readonly string[] =>
  [id, name.en, name.zh].map(fold).filter(Boolean);

/** Every scenario of a workbook but one. */
const others = ({ own }: ScenarioState, except?: string): readonly Scenario[] =>
  [...builtIn, ...own].filter(({ id }) => id !== except);

/** The scenario that formulas would find by this name, in either language; `except` is the one to be named. */
export function holderOf(
  state: ScenarioState,
  { en, zh }: Words,
  except?: string,
): Scenario | undefined {
  const wanted = [en, zh].map(fold).filter(Boolean);
  return others(state, except).find((scenario) =>
    spellingsOf(scenario).some((spelling) => wanted.includes(spelling)),
  );
}

/**
 * A name without blanks around it.
 *
 * @throws EditRefused for one that is empty, or that another scenario has: formulas name scenarios.
 */
export function checkedName(state: ScenarioState, { en, zh }: Words, except?: string): Words {
  const name = { en: en.trim(), zh: zh.trim() };
  if (fold(name.en) === "") {
    throw new EditRefused({ en: "A scenario needs a name.", zh: "情景须有名称。" });
  }
  const holder = holderOf(state, name, except);
  if (holder) {
    throw new EditRefused({
      en: `Formulas find the scenario “${holder.name.en}” by this name. Choose another one.`,
      zh: `公式用该名称引用情景“${holder.name.zh || holder.name.en}”，请换一个名称。`,
    });
  }
  return name;
}

/** The name, or the name with the first number behind it that makes it free. */
export function freeName(state: ScenarioState, name: Words, except?: string): Words {
  let free = name;
  for (let count = 2; holderOf(state, free, except); count += 1) {
    free = { en: `${name.en} ${count}`, zh: name.zh && `${name.zh} ${count}` };
  }
  return free;
}

const longestStem = 48;

/** An id that no scenario has, after the name in English where that has letters. */
export function freeId(state: ScenarioState, name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longestStem)
    .replace(/^-+|-+$/g, "");
  // An id is a spelling too: it may not be the name of another scenario.
  const stem =
    plain === "" || plain === "constructor" || plain === "prototype" ? "scenario" : plain;
  let free = stem;
  for (let count = 2; holderOf(state, { en: free, zh: "" }); count += 1) free = `${stem}-${count}`;
  return free;
}

/** A scenario as it stands beside those that are there: its id and name get a number where they are taken. */
export function beside(state: ScenarioState, scenario: Scenario): Scenario {
  const taken = holderOf(state, { en: scenario.id, zh: scenario.id });
  const id = taken ? freeId(state, scenario.id) : scenario.id;
  return { ...scenario, id, name: freeName(state, scenario.name) };
}

/** Whether a text is the user's own in this language, not merely repeated from the other one or built in. */
export function isOwnText(text: Words, language: Language): boolean {
  const other = language === "en" ? text.zh : text.en;
  const ours = builtIn.some(({ name, note }) =>
    [name, note].some((one) => one[language] === text[language]),
  );
  return text[language] !== "" && text[language] !== other && !ours;
}

const otherOf = (language: Language): Language => (language === "en" ? "zh" : "en");

/** What the user types in one language stands for both until they give the other one too. */
export function reword(text: Words, language: Language, typed: string): Words {
  const other = otherOf(language);
  const both = isOwnText(text, other) ? text[other] : typed;
  return language === "en" ? { en: typed, zh: both } : { en: both, zh: typed };
}

/** The text in the other language; an empty one is the same as in this. */
export function rewordOther(text: Words, language: Language, typed: string): Words {
  const other = typed.trim() === "" ? text[language] : typed;
  return language === "en" ? { en: text.en, zh: other } : { en: other, zh: text.zh };
}
