import { Session } from "../../../src/functions/session";
import { baseScenario } from "../../../src/scenarios/catalogue";
import { lastSwitchOf, watchSwitches } from "../../../src/taskpane/workbook/lastSwitch";

const own = { ...baseScenario, id: "mine", name: { en: "Mine", zh: "自定" } };

function watched() {
  const session = new Session();
  session.setState({ ...session.state, own: [own] });
  const unwatch = watchSwitches(session);
  const actives = () => {
    const last = lastSwitchOf(session).read();
    return last && [last.before.active, last.after.active];
  };
  return { session, unwatch, actives, read: () => lastSwitchOf(session).read() };
}

test("what a workbook is loaded with is no switch, nor is another language", () => {
  const { session, actives } = watched();
  session.setLanguage("zh");
  expect(actives()).toBeNull();
});

test("each switch begins where the one before it ended", () => {
  const { session, actives } = watched();
  session.select("bull");
  expect(actives()).toEqual(["base", "bull"]);
  session.select("bear");
  expect(actives()).toEqual(["bull", "bear"]);
});

test("edits belong to the switch before them, and stand alone without one", () => {
  const { session, actives, read } = watched();
  const edit = (bands: { about: number; open: number }) =>
    session.setState({ ...session.state, own: [{ ...own, bands }] });
  session.select("mine");
  edit({ about: 0.2, open: 0.2 });
  edit({ about: 0.3, open: 0.2 });
  expect(actives()).toEqual(["base", "mine"]);
  expect(read()!.before.own).toEqual([own]);
  expect(read()!.after.own[0]!.bands.about).toBe(0.3);

  const other = watched();
  other.session.setState({ ...other.session.state, own: [] });
  expect(other.actives()).toEqual(["base", "base"]);
});

test("nobody watches any longer once it is said so, and each workbook has its own", () => {
  const { session, unwatch, actives } = watched();
  unwatch();
  session.select("bull");
  expect(actives()).toBeNull();
});
