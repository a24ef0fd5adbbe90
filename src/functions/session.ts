import type { Language } from "../dataset/types";
import type { Scenario, ScenarioState } from "../scenarios/types";
import { baseScenario, builtIn, initialState } from "../scenarios/catalogue";
import type { Value } from "./types";
import type { Grid } from "./cells";
import type { FormulaError } from "../scenarios/errors";

export type Outcome = Value | Grid | FormulaError;

/**
 * One workbook's scenarios, and the answers that were worked out under them. Hosts hold one per workbook, set its state
 * from what is saved, and listen for changes to bring their cells up to date.
 */
export class Session {
  private current: ScenarioState = initialState;
  private readonly listeners = new Set<() => void>();
  private memo = new Map<string, Outcome>();
  private all: readonly Scenario[] = builtIn;

  constructor(private userLanguage: Language = "en") {}

  get language(): Language {
    return this.userLanguage;
  }

  setLanguage(language: Language): void {
    if (language === this.userLanguage) return;
    this.userLanguage = language;
    this.changed();
  }

  get state(): ScenarioState {
    return this.current;
  }

  /** Replaces the scenarios and the choice among them; an active id that is not there falls back to Base. */
  setState(state: ScenarioState): void {
    this.current = state;
    this.all = [...builtIn, ...state.own];
    this.memo = new Map();
    this.changed();
  }

  select(id: string): void {
    this.setState({ ...this.current, active: id });
  }

  get scenarios(): readonly Scenario[] {
    return this.all;
  }

  get active(): Scenario {
    return this.scenarios.find((scenario) => scenario.id === this.current.active) ?? baseScenario;
  }

  /** Calls back after each change of scenario, scenario content or language. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The outcome of an evaluation that was done before under the same scenarios, or the one that `work` gives now. */
  remember(key: string, work: () => Outcome): Outcome {
    const known = this.memo.get(key);
    if (known !== undefined) return known;
    const outcome = work();
    this.memo.set(key, outcome);
    return outcome;
  }

  private changed(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
