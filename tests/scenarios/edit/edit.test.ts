import { builtIn } from "../../../src/scenarios/catalogue";
import { addScenario, clashOf, replaceScenario } from "../../../src/scenarios/edit/bring";
import { copyScenario } from "../../../src/scenarios/edit/copy";
import { renameScenario, setBand, setNote, setStance } from "../../../src/scenarios/edit/describe";
import { setInput, setOverride } from "../../../src/scenarios/edit/figures";
import { EditRefused } from "../../../src/scenarios/edit/refused";
import { removeScenario, restoreScenario } from "../../../src/scenarios/edit/remove";
import { StateTooLarge } from "../../../src/scenarios/savedState";
import { ownScenario } from "../../support/ask";
import { mine, stateWith, yours } from "./scenarios";

const [base, , bull] = builtIn;
const words = (text: string) => ({ en: text, zh: text });

function refusalOf(work: () => unknown): EditRefused {
  try {
    work();
  } catch (error) {
    if (error instanceof EditRefused) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("copying", () => {
  test("keeps all but the id and the name, and switches to the copy", () => {
    const { state, scenario } = copyScenario(stateWith(), bull!, "en");
    expect(scenario).toEqual({ ...bull, id: "bull-copy", name: words("Bull copy") });
    expect(state).toEqual({ active: "bull-copy", own: [scenario] });
  });

  test("a second copy gets a number, in id and name", () => {
    const { state } = copyScenario(stateWith(), bull!, "en");
    const { scenario } = copyScenario(state, bull!, "en");
    expect([scenario.id, scenario.name.en]).toEqual(["bull-copy-2", "Bull copy 2"]);
  });

  test("a Chinese user's copy has a Chinese name", () => {
    expect(copyScenario(stateWith(), bull!, "zh").scenario.name).toEqual(words("乐观副本"));
  });
});

describe("renaming", () => {
  test("takes blanks off, and keeps the id", () => {
    const [renamed] = renameScenario(stateWith(mine), "mine", words("  My case ")).own;
    expect(renamed).toEqual({ ...mine, name: words("My case") });
  });

  test.each(["Yours", "你的", "yours", " YO URS", "Bull", "乐观", "example", "示例输入"])(
    "%s is what formulas find another scenario by",
    (name) => {
      const state = stateWith(mine, yours);
      const refused = refusalOf(() => renameScenario(state, "mine", words(name)));
      expect(refused.words.en).toMatch(/^Formulas find the scenario “.+” by this name/);
      expect(refused.words.zh).toMatch(/请换一个名称/);
    },
  );

  test("a name taken in the other language is refused as well", () => {
    const name = { en: "New", zh: "你的" };
    expect(
      refusalOf(() => renameScenario(stateWith(mine, yours), "mine", name)).words.en,
    ).toContain("“Yours”");
  });

  test("its own name in another spelling is no one else's", () => {
    expect(renameScenario(stateWith(mine), "mine", words("MINE")).own[0]!.name.en).toBe("MINE");
  });

  test.each(["", "  ", "\u3000"])("the name %j is none", (name) => {
    expect(refusalOf(() => renameScenario(stateWith(mine), "mine", words(name))).words.en).toBe(
      "A scenario needs a name.",
    );
  });
});

describe("describing", () => {
  test("note, stance and bands are changed one by one", () => {
    let state = stateWith(mine, yours);
    state = setNote(state, "mine", words("Order book"));
    state = setStance(state, "mine", "bull");
    state = setBand(state, "mine", "about", 0.2);
    expect(state.own).toEqual([
      { ...mine, note: words("Order book"), stance: "bull", bands: { about: 0.2, open: 0.2 } },
      yours,
    ]);
  });

  test("a band beyond its bounds is refused", () => {
    expect(refusalOf(() => setBand(stateWith(mine), "mine", "open", 1.5)).words).toEqual({
      en: "bands.open must be at most 1.",
      zh: "bands.open 不能大于 1。",
    });
  });
});

describe("figures", () => {
  test("an input is set and cleared", () => {
    const set = setInput(stateWith(mine), "mine", "asp.800G", { value: 300 });
    expect(set.own[0]!.inputs).toEqual({ "asp.800G": { value: 300 } });
    expect(setInput(set, "mine", "asp.800G", undefined)).toEqual(stateWith(mine));
  });

  test("a fact is overridden and let go again", () => {
    const override = { value: 2_000_000, reason: "order book" };
    const set = setOverride(stateWith(mine), "mine", "demand.NV.2026", override);
    expect(set.own[0]!.overrides).toEqual({ "demand.NV.2026": override });
    expect(setOverride(set, "mine", "demand.NV.2026", undefined)).toEqual(stateWith(mine));
  });

  test("a figure out of bounds is refused with them", () => {
    const refused = refusalOf(() => setInput(stateWith(mine), "mine", "fx.USDCNY", { value: 700 }));
    expect(refused.words.en).toContain("from 1 to 20, not 700");
  });
});

describe("removing", () => {
  test("leaves Base where the active one goes, and restoring brings all back", () => {
    const before = stateWith(mine, yours);
    const { state, removed } = removeScenario(before, "mine");
    expect(state).toEqual({ active: "base", own: [yours] });
    expect(restoreScenario(state, removed)).toEqual(before);
  });

  test("another one's going moves nobody", () => {
    const before = stateWith(mine, yours);
    const { state, removed } = removeScenario(before, "yours");
    expect(state).toEqual(stateWith(mine));
    expect(restoreScenario(state, removed)).toEqual(before);
  });

  test("what was given away meanwhile gets a number", () => {
    const { state, removed } = removeScenario(stateWith(mine), "mine");
    const restored = restoreScenario({ ...state, own: [mine] }, removed);
    expect(restored.own.map(({ id }) => id)).toEqual(["mine-2", "mine"]);
    expect(restored.own[0]!.name).toEqual({ en: "Mine 2", zh: "我的 2" });
  });
});

describe("bringing in from elsewhere", () => {
  const theirs = ownScenario({ stance: "bear" });

  test("a new one is added, and nothing is switched", () => {
    expect(clashOf(stateWith(yours), theirs)).toBeUndefined();
    expect(addScenario(stateWith(yours), theirs).state).toEqual({
      active: "yours",
      own: [yours, theirs],
    });
  });

  test("one with an id that exists can take its place", () => {
    const state = stateWith(mine, yours);
    expect(clashOf(state, theirs)).toEqual({ with: mine, replaceable: true });
    expect(replaceScenario(state, "mine", theirs).state.own).toEqual([theirs, yours]);
  });

  test("or stand beside it", () => {
    const { scenario } = addScenario(stateWith(mine), theirs);
    expect(scenario).toEqual({ ...theirs, id: "mine-2", name: { en: "Mine 2", zh: "我的 2" } });
  });

  test("one with a name that exists takes the place under the id that was there", () => {
    const other = { ...theirs, id: "other" };
    expect(clashOf(stateWith(mine), other)).toEqual({ with: mine, replaceable: true });
    expect(replaceScenario(stateWith(mine), "mine", other).state.own).toEqual([theirs]);
  });

  test("a built-in one's name can only be kept beside it", () => {
    const named = { ...theirs, name: words("Base") };
    expect(clashOf(stateWith(), named)).toEqual({ with: base, replaceable: false });
    expect(addScenario(stateWith(), named).scenario.name).toEqual(words("Base 2"));
  });
});

describe("what cannot be edited", () => {
  test("a built-in scenario says to make a copy", () => {
    expect(refusalOf(() => setStance(stateWith(mine), "bull", "bear")).words.en).toContain(
      "Make a copy",
    );
  });

  test("one that a colleague deleted says so", () => {
    expect(refusalOf(() => setNote(stateWith(mine), "gone", words(""))).words.en).toContain(
      "no longer",
    );
  });

  test("a workbook that is full says its limit", () => {
    const note = words("字".repeat(2_000));
    const own = Array.from({ length: 8 }, (_one, index) =>
      ownScenario({ id: `s-${index}`, name: words(`S${index}`), note }),
    );
    const state = stateWith(...own);
    const fill = () => setNote(copyScenario(state, own[0]!, "en").state, "s-1", note);
    expect(fill).toThrow(StateTooLarge);
    expect(fill).toThrow(/at most 100 KB/);
  });
});
