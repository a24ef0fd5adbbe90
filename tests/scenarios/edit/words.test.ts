import { builtIn } from "../../../src/scenarios/catalogue";
import { isOwnText, reword, rewordOther } from "../../../src/scenarios/edit/naming";

const both = (text: string) => ({ en: text, zh: text });

describe("a text in two languages", () => {
  test("what is typed stands for both", () => {
    expect(reword(both("Mine"), "en", "My case")).toEqual(both("My case"));
    expect(reword(both("Mine"), "zh", "我的")).toEqual(both("我的"));
    expect(reword({ en: "Mine", zh: "" }, "en", "My case")).toEqual(both("My case"));
  });

  test("until the other one is given", () => {
    const named = rewordOther(both("Mine"), "en", "我的");
    expect(named).toEqual({ en: "Mine", zh: "我的" });
    expect(reword(named, "en", "My case")).toEqual({ en: "My case", zh: "我的" });
    expect(rewordOther(named, "en", " ")).toEqual(both("Mine"));
    expect(rewordOther(named, "zh", "Other")).toEqual({ en: "Other", zh: "我的" });
  });

  test("a built-in text is nobody's own", () => {
    const { note } = builtIn[0]!;
    expect(isOwnText(note, "zh")).toBe(false);
    expect(reword(note, "en", "Ours")).toEqual(both("Ours"));
    expect(isOwnText({ en: "Mine", zh: "我的" }, "zh")).toBe(true);
  });
});
