/** @jest-environment jsdom */
import "../support";
import { act, screen, within } from "@testing-library/react";
import { setStance } from "../../../src/scenarios/edit/describe";
import { setInput } from "../../../src/scenarios/edit/figures";
import { Session } from "../../../src/functions/session";
// The pane fetches these when they are asked for; the tests do not wait for them.
import "../../../src/taskpane/scenario/edit/ScenarioEditor";
import "../../../src/taskpane/scenario/transfer/ImportDialog";
import { NoticeBar } from "../../../src/taskpane/scenario/NoticeBar";
import ScenarioTab from "../../../src/taskpane/scenario/ScenarioTab";
import { useCopy } from "../../../src/taskpane/scenario/useCopy";
import { bringIn } from "../../../src/taskpane/scenario/transfer/importing";
import { ownScenario, sessionWith } from "../../support/ask";
import { press, showPart, user } from "../show";

beforeEach(() => window.sessionStorage.clear());

const choose = async (menu: string, item: string) => {
  await press(menu);
  await user.click(await screen.findByRole("menuitem", { name: item }));
};

test("a copy is made of any scenario, switched to and opened; deleting it can be undone after another tab", async () => {
  const session = new Session();
  const { unmount } = await showPart(<ScenarioTab />, { session });
  await choose("New", "Copy of Bull");
  expect(session.active).toMatchObject({ id: "bull-copy", stance: "bull" });
  expect(await screen.findByLabelText("Name")).toHaveProperty("value", "Bull copy");

  await choose("More for Bull copy", "Delete Bull copy");
  expect(session.state).toEqual({ active: "base", own: [] });
  unmount();
  await showPart(<ScenarioTab />, { session });
  await press("Undo");
  expect(session.active.id).toBe("bull-copy");
});

function Copier({ session }: { readonly session: Session }) {
  const copy = useCopy();
  return (
    <>
      <NoticeBar />
      <button onClick={() => copy(session.scenarios.find(({ id }) => id === "bull")!)}>Copy</button>
    </>
  );
}

test("what was put into a copy is not taken back with it", async () => {
  const session = new Session();
  await showPart(<Copier session={session} />, { session });
  await press("Copy");
  act(() => session.setState(setInput(session.state, "bull-copy", "asp.800G", { value: 1_250 })));
  await press("Undo");
  expect(screen.getByText("Bull copy was changed since, so it is left alone.")).toBeDefined();
  expect(session.active.inputs["asp.800G"]).toEqual({ value: 1_250 });
});

test("the user chooses the headline figures", async () => {
  await showPart(<ScenarioTab />);
  const rows = () =>
    within(screen.getByRole("table"))
      .getAllByRole("rowheader")
      .map((row) => row.textContent);
  expect(rows()).not.toContain("Meta, 2026 cables");
  await press("Choose figures");
  await user.click(await screen.findByRole("menuitemcheckbox", { name: "Meta, 2026" }));
  await user.click(screen.getByRole("menuitemcheckbox", { name: "NV, growth on 2025" }));
  expect(rows()).toContain("Meta, 2026 cables");
  expect(rows()).not.toContain("NV, growth on 2025");
  expect(window.sessionStorage.getItem("aec.pane.scenario.headlines")).toContain("DemandMeta");
});

test("an import that clashes is put to the user", async () => {
  const session = sessionWith(ownScenario());
  await showPart(<ScenarioTab />, { session });
  await press("Import");
  const paste = await screen.findByLabelText("Or paste its text");
  const dialog = within(screen.getByRole("dialog"));
  await user.click(paste);
  await user.paste("{");
  await user.click(dialog.getByRole("button", { name: "Import" }));
  expect(dialog.getByRole("alert").textContent).toContain("The text is not JSON");
  await user.clear(paste);
  await user.paste(JSON.stringify(ownScenario({ stance: "bear" })));
  await user.click(dialog.getByRole("button", { name: "Import" }));
  expect(session.active.stance).toBe("base");
  await user.click(dialog.getByRole("button", { name: "Replace" }));
  expect(session.active.stance).toBe("bear");
  const { state } = session;
  act(() => session.setState(setStance(state, "mine", "bull")));
  await press("Undo");
  expect(session.active.stance).toBe("bull");
});

test("a file that is read late brings in nothing that is not wanted any more", async () => {
  const session = new Session();
  await showPart(<ScenarioTab />, { session });
  const files = ["one", "two"].map((id) => {
    let arrive!: () => void;
    const text = JSON.stringify(ownScenario({ id, name: { en: id, zh: id } }));
    const read = new Promise<string>((resolve) => (arrive = () => resolve(text)));
    return { arrive, file: Object.assign(new File([], `${id}.json`), { text: () => read }) };
  });
  const arrived = ({ arrive }: { arrive: () => void }) => {
    arrive();
    return Promise.resolve();
  };
  const [one, two] = files as [(typeof files)[0], (typeof files)[0]];
  await press("Import");
  await user.upload(await screen.findByLabelText("From a file"), one.file);
  await user.upload(screen.getByLabelText("From a file"), two.file);
  await act(() => arrived(one));
  expect(session.state.own).toEqual([]);
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Cancel" }));
  await act(() => arrived(two));
  expect(session.state.own).toEqual([]);
});

test("an import is taken back while it is as it came", async () => {
  const session = sessionWith(ownScenario());
  await showPart(<NoticeBar />, { session });
  act(() => void bringIn(session, ownScenario({ stance: "bear" }), ownScenario()));
  expect(session.active.stance).toBe("bear");
  await press("Undo");
  expect(session.active.stance).toBe("base");
});
