import { Session } from "../../src/functions/session";
import { builtIn, initialState } from "../../src/scenarios/catalogue";
import { answer, errorOf, ownScenario, sessionWith } from "../support/ask";

test("starts in English, with Base, the built-in scenarios and nothing else", () => {
  const session = new Session();
  expect(session.language).toBe("en");
  expect(session.state).toEqual(initialState);
  expect(session.scenarios).toEqual(builtIn);
  expect(session.active.id).toBe("base");
});

test("has the built-in scenarios first, then the user's own", () => {
  const own = [ownScenario({ id: "a" }), ownScenario({ id: "b" })];
  const session = sessionWith(...own);
  expect(session.scenarios).toEqual([...builtIn, ...own]);
  expect(session.active).toBe(own[0]);
  session.select("b");
  expect(session.active).toBe(own[1]);
  expect(session.scenarios).toHaveLength(builtIn.length + 2);
});

test.each(["gone", "", "Base", "__proto__"])(
  "an active id %j that is not there falls back to Base",
  (id) => {
    const session = new Session();
    session.select(id);
    expect(session.active.id).toBe("base");
    expect(session.state.active).toBe(id);
    expect(answer(session, "SCENARIO")).toBe("Base");
  },
);

test("tells its listeners of each change of scenario, content or language, until they leave", () => {
  const session = new Session();
  const heard: string[] = [];
  const leave = session.onChange(() => heard.push(`${session.active.id} ${session.language}`));
  session.select("bull");
  session.setLanguage("zh");
  session.setLanguage("zh");
  session.setState({ active: "mine", own: [ownScenario()] });
  leave();
  session.select("bear");
  expect(heard).toEqual(["bull en", "bull zh", "mine zh"]);
});

test("a listener that leaves while it is told does not keep the others from being told", () => {
  const session = new Session();
  const heard: string[] = [];
  const leave = session.onChange(() => {
    heard.push("first");
    leave();
  });
  session.onChange(() => heard.push("second"));
  session.select("bull");
  session.select("bear");
  expect(heard).toEqual(["first", "second", "second"]);
});

test("works an answer out once for the same scenarios, and anew after a change of them", () => {
  const session = new Session();
  let work = 0;
  const count = () => session.remember("key", () => (work += 1));
  expect([count(), count()]).toEqual([1, 1]);
  session.setLanguage("zh");
  expect(count()).toBe(1);
  session.select("bull");
  expect([count(), count()]).toEqual([2, 2]);
});

test("changing a scenario's content under the same id changes the answers", () => {
  const session = sessionWith(ownScenario());
  expect(answer(session, "DEMAND", "NV", 2026)).toBe(1_700_000);
  const overrides = { "demand.NV.2026": { value: 5, reason: "" } };
  session.setState({ active: "mine", own: [ownScenario({ overrides })] });
  expect(answer(session, "DEMAND", "NV", 2026)).toBe(5);
  session.setState({ active: "mine", own: [ownScenario({ stance: "bull" })] });
  expect(answer(session, "DEMAND", "NV", 2026)).toBe(1_870_000);
});

test("errors speak the language of the moment", () => {
  const session = new Session();
  const said = () => errorOf(answer(session, "DEMAND", "Gogle", 2026)).message;
  expect(said()).toMatch(/^Unknown customer/);
  session.setLanguage("zh");
  expect(said()).toMatch(/^未知的客户/);
  session.setLanguage("en");
  expect(said()).toMatch(/^Unknown customer/);
});

test("two workbooks share nothing", () => {
  const here = new Session();
  const there = new Session();
  here.select("bull");
  expect(answer(here, "DEMAND", "NV", 2026)).toBe(1_870_000);
  expect(answer(there, "DEMAND", "NV", 2026)).toBe(1_700_000);
  expect(there.active.id).toBe("base");
});
