import { learn } from "../../../src/taskpane/language";
import { moreWords } from "../../../src/taskpane/moreWords";
import { exportScenario } from "../../../src/scenarios/schema";
import { Session } from "../../../src/functions/session";
import { bringIn, readScenarioText } from "../../../src/taskpane/scenario/transfer/importing";
import { ownScenario, sessionWith } from "../../support/ask";
import { brokenScenario } from "../../support/brokenScenario";

// The dialog comes with its texts; what it is made of does not.
learn(moreWords);

const mine = ownScenario({ inputs: { "asp.800G": { value: 300 } } });

test("what was exported is read as it was, with or without the mark that editors put in front", () => {
  const text = exportScenario(mine);
  expect(readScenarioText(text, "en")).toEqual({ ok: true, scenario: mine });
  expect(readScenarioText(`\uFEFF${text}`, "en")).toEqual({ ok: true, scenario: mine });
});

test("each problem is a sentence in the user's language", () => {
  const text = JSON.stringify({ ...mine, stance: "up", inputs: { "asp.9G": { value: 1 } } });
  expect(readScenarioText(text, "en")).toEqual({
    ok: false,
    problems: ["“stance” must be one of bear, base, bull.", "“inputs.asp.9G” is not an input."],
  });
  expect(readScenarioText(text, "zh")).toEqual({
    ok: false,
    problems: ["“stance”须为以下之一：bear, base, bull。", "“inputs.asp.9G”不是输入项。"],
  });
});

test.each(["", "{", "nothing of ours"])("%j is no JSON", (text) => {
  const read = readScenarioText(text, "en");
  expect(read.ok ? [] : read.problems).toEqual([expect.stringMatching(/^The text is not JSON: /)]);
});

test("a text that no workbook could keep is not even read", () => {
  const read = readScenarioText(" ".repeat(200_000), "en");
  expect(read).toEqual({ ok: false, problems: [expect.stringContaining("100 KB")] });
});

test("a scenario comes in beside the others, or in the place of one", () => {
  const session = sessionWith(ownScenario());
  expect(bringIn(session, mine, undefined)).toBeUndefined();
  expect(session.state.own.map(({ id }) => id)).toEqual(["mine", "mine-2"]);
  expect(bringIn(session, mine, ownScenario())).toBeUndefined();
  expect(session.state.own[0]!.inputs).toEqual(mine.inputs);
});

test("one that the workbook has no room for says so, and nothing changes", () => {
  const note = { en: "字".repeat(2_000), zh: "字".repeat(2_000) };
  const own = Array.from({ length: 8 }, (_one, index) =>
    ownScenario({ id: `s-${index}`, name: { en: `S${index}`, zh: "" }, note }),
  );
  const session = new Session("zh");
  session.setState({ active: "base", own });
  const { state } = session;
  expect(bringIn(session, { ...mine, note }, undefined)).toContain("100 KB");
  expect(session.state).toBe(state);
});

test("faults of the shape and of figures come in one go, in the order of the file", () => {
  const read = readScenarioText(brokenScenario, "zh");
  expect(!read.ok && read.problems).toHaveLength(13);
  expect(!read.ok && read.problems.slice(0, 3)).toEqual([
    expect.stringContaining("note.en") as string,
    expect.stringMatching(/overrides\.margin\.NV.*须在 0 到 1 之间，而不是 45/) as string,
    expect.stringContaining("overrides.margin.NV.reason") as string,
  ]);
});
