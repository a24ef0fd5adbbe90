import { readFileSync } from "node:fs";
import path from "node:path";
import { commands } from "../../src/hosts/excel/commands";

const assets = path.resolve(__dirname, "../../assets");
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(assets, file), "utf8"));

type Resources = Readonly<Record<string, { readonly value: string; readonly comment: string }>>;

interface Shortcuts {
  readonly actions: readonly {
    readonly id: string;
    readonly type: string;
    readonly name: string;
  }[];
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: Readonly<Record<"default" | "mac", string>>;
  }[];
  readonly resources: { readonly default: Resources };
}

const file = read("shortcuts.json") as Shortcuts;
const chinese = read("shortcuts.zh.json") as Resources;
const { actions, shortcuts, resources } = file;

const keysOf = (value: object) => Object.keys(value).sort();

test("the file has the form of Microsoft's schema for extended manifests", () => {
  expect(keysOf(file)).toEqual(["$schema", "actions", "resources", "shortcuts"]);
  expect(keysOf(resources)).toEqual(["default"]);
  for (const action of actions) {
    expect(keysOf(action)).toEqual(["id", "name", "type"]);
    expect(action.type).toBe("ExecuteFunction");
  }
  for (const shortcut of shortcuts) {
    expect(keysOf(shortcut)).toEqual(["action", "key"]);
    expect(keysOf(shortcut.key)).toEqual(["default", "mac"]);
  }
  for (const resource of [...Object.values(resources.default), ...Object.values(chinese)]) {
    expect(keysOf(resource)).toEqual(["comment", "value"]);
  }
});

test("every action is one that the add-in carries out, and has one shortcut", () => {
  const ids = actions.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(4);
  expect(ids.filter((id) => !(id in commands))).toEqual([]);
  expect(shortcuts.map(({ action }) => action)).toEqual(ids);
});

test("each command of the ribbon has a shortcut, save the menu's way into the pane", () => {
  const ids = actions.map(({ id }) => id);
  expect(Object.keys(commands).filter((name) => !ids.includes(name))).toEqual(["Scenarios"]);
});

test("every name is there, in both languages, and none besides", () => {
  const named = actions.map(({ name }) => /^\$\{resource\.(\w+)\}$/.exec(name)![1]!).sort();
  expect(keysOf(resources.default)).toEqual(named);
  expect(keysOf(chinese)).toEqual(named);
  for (const name of named) {
    const { value } = chinese[name]!;
    expect(value).toMatch(/\p{Script=Han}/u);
    // Office may show it in a third language, too: it has one file for all that are not English.
    expect(value).toContain(resources.default[name]!.value);
  }
});

describe("key combinations", () => {
  const combinations = shortcuts.map(({ key }) => key);

  // Excel's own have at most two of the three beside a letter or digit; Ctrl+Alt alone types characters in many layouts.
  test("have all three modifiers, which Microsoft leaves to add-ins", () => {
    for (const { default: general, mac } of combinations) {
      expect(general).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z0-9]$/);
      // On a Mac, Ctrl+Alt is what VoiceOver listens for.
      expect(mac).toBe(general.replace("Ctrl", "Command"));
    }
  });

  test("are different from each other", () => {
    const all = combinations.map((key) => key.default);
    expect(new Set(all).size).toBe(all.length);
  });

  test("are the ones that the guides name, in both languages", () => {
    const guide = (file: string) => readFileSync(path.join(assets, "../docs", file), "utf8");
    const english = guide("excel.md");
    for (const { default: general, mac } of combinations) {
      expect(english).toContain(general);
      expect(english).toContain(mac.replace("Command", "Cmd").replace("Alt", "Option"));
    }
    expect(guide("README.zh.md")).toContain("Ctrl+Shift+Alt+1、2、3");
  });
});
