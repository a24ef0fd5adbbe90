import { checkedName, freeId, freeName, holderOf } from "../../../src/scenarios/edit/naming";
import { initialState } from "../../../src/scenarios/catalogue";
import type { ScenarioState } from "../../../src/scenarios/types";
import { ownScenario } from "../../support/ask";

const withNames = (...names: readonly string[]): ScenarioState => ({
  ...initialState,
  own: names.map((en) => ownScenario({ id: freeId(initialState, en), name: { en, zh: "" } })),
});

describe("an id after a name", () => {
  test.each([
    ["Order book", "order-book"],
    ["  Q3 -- case (b)  ", "q3-case-b"],
    ["__Mine__", "mine"],
    ["订单", "scenario"],
    ["", "scenario"],
    ["Constructor", "scenario"],
    ["prototype", "scenario"],
    ["Base", "base-2"],
    ["基准 base", "base-2"],
    ["x".repeat(60), "x".repeat(48)],
  ])("%j gives %j", (name, id) => {
    expect(freeId(initialState, name)).toBe(id);
  });

  test("counts on where it is taken, also by a name", () => {
    expect(freeId(withNames("Mine"), "Mine")).toBe("mine-2");
    expect(freeId(withNames("Mine", "Mine 2"), "Mine")).toBe("mine-3");
  });
});

describe("a free name", () => {
  test("is the name itself, or has the first number behind it in both languages", () => {
    expect(freeName(initialState, { en: "Mine", zh: "我的" })).toEqual({ en: "Mine", zh: "我的" });
    const taken = withNames("Mine", "Mine 2");
    expect(freeName(taken, { en: "Mine", zh: "我的" })).toEqual({ en: "Mine 3", zh: "我的 3" });
    expect(freeName(taken, { en: "Mine", zh: "" })).toEqual({ en: "Mine 3", zh: "" });
  });

  test("may be the one that it has", () => {
    const state = withNames("Mine");
    expect(freeName(state, { en: "Mine", zh: "" }, "mine").en).toBe("Mine");
  });
});

test("a scenario without a Chinese name is not found by another one that has none", () => {
  expect(holderOf(withNames("Mine"), { en: "Other", zh: "" })).toBeUndefined();
  expect(holderOf(initialState, { en: "", zh: "" })).toBeUndefined();
});

describe("a name that is typed", () => {
  test("loses the blanks around it", () => {
    expect(checkedName(initialState, { en: " Mine ", zh: " 我的 " })).toEqual({
      en: "Mine",
      zh: "我的",
    });
  });

  test("is refused where there is none, in both languages", () => {
    expect(() => checkedName(initialState, { en: " ", zh: "我的" })).toThrow(
      expect.objectContaining({
        words: { en: "A scenario needs a name.", zh: "情景须有名称。" },
      }) as Error,
    );
  });

  test("is refused where it is another one's, which is named in the language of the sentence", () => {
    const words = (name: string, state: ScenarioState) => {
      try {
        checkedName(state, { en: name, zh: "" });
      } catch (error) {
        return (error as { words: { en: string; zh: string } }).words;
      }
      return undefined;
    };
    expect(words("base", initialState)?.en).toContain("“Base”");
    expect(words("base", initialState)?.zh).toContain("“基准”");
    expect(words("mine", withNames("Mine"))?.zh).toContain("“Mine”");
  });
});
