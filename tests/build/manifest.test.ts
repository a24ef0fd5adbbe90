/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { catalogue } from "../../src/functions/catalogue";
import { commands } from "../../src/hosts/excel/commands";
import { builtIn } from "../../src/scenarios/catalogue";
import { localBase, parseBase, withBase } from "../../src/tools/manifest";
import { ManifestFile } from "./manifestFile";

const root = path.resolve(__dirname, "../..");
const text = readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = new ManifestFile(text);

/** Width and height, as a PNG's header has them. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("every resource that is referred to is there, once, and every one that is there is referred to", () => {
  const used = new Set(manifest.attribute("resid"));
  const defined = ["Image", "Url", "String"]
    .flatMap((kind) => manifest.all(kind))
    .flatMap((element) => element.getAttribute("id") ?? []);
  expect([...defined].sort()).toEqual([...used].sort());
});

test("resource ids are at most 32 characters, as Excel allows", () => {
  expect(manifest.attribute("resid").filter((id) => id.length > 32)).toEqual([]);
});

test("short strings fit: 125 characters, long ones 250", () => {
  const limits = { ShortStrings: 125, LongStrings: 250 };
  for (const [group, limit] of Object.entries(limits)) {
    const strings = manifest.all(group).flatMap((element) => [...element.querySelectorAll("*")]);
    expect(strings.length).toBeGreaterThan(0);
    for (const element of strings) {
      const value = element.getAttribute("DefaultValue") ?? element.getAttribute("Value");
      expect(value!.length).toBeLessThanOrEqual(limit);
    }
  }
});

test("everything that a person reads is in Chinese too", () => {
  const read = [
    ...manifest.all("DisplayName"),
    ...manifest.all("Description").filter((element) => !element.hasAttribute("resid")),
    ...manifest.all("String").filter(({ id }) => id !== "Functions.Namespace"),
  ];
  expect(read.length).toBeGreaterThan(5);
  const untranslated = read.filter(
    (element) => element.querySelector(':scope > [Locale="zh-CN"]') === null,
  );
  expect(untranslated.map(({ id, localName }) => id || localName)).toEqual([]);
});

test("icons exist in the size that they are declared in", () => {
  const declared = manifest.all("Image").filter((image) => image.hasAttribute("size"));
  const sizes = new Map(
    declared.map((image) => [image.getAttribute("resid")!, Number(image.getAttribute("size"))]),
  );
  const wanted = [...sizes].map(
    ([id, size]) => [manifest.resources.get(id)!.getAttribute("DefaultValue")!, size] as const,
  );
  const fixed = [
    [manifest.all("IconUrl")[0]!.getAttribute("DefaultValue")!, 32],
    [manifest.all("HighResolutionIconUrl")[0]!.getAttribute("DefaultValue")!, 64],
  ] as const;
  expect(sizes.size).toBe(32);
  for (const [address, size] of [...wanted, ...fixed]) {
    expect(pngSize(path.join(root, new URL(address).pathname))).toEqual([size, size]);
  }
});

test("the group and each of its controls has an icon of its own in every size", () => {
  const icons = manifest
    .all("Icon")
    .map((icon) => [...icon.children].map((image) => [image, image.getAttribute("size")] as const));
  expect(icons.length).toBe(9);
  for (const images of icons) {
    expect(images.map(([, size]) => size)).toEqual(["16", "32", "64", "80"]);
    const names = images.map(([image]) => image.getAttribute("resid")!.replace(/\..*/, ""));
    expect(new Set(names).size).toBe(1);
  }
  const first = icons.map(([image]) => image![0].getAttribute("resid"));
  // The pane's button has the group's, which is the product's.
  expect(new Set(first).size).toBe(8);
});

test("ids of controls are told apart", () => {
  const ids = [...manifest.all("Control"), ...manifest.all("Item"), ...manifest.all("Group")].map(
    (element) => element.getAttribute("id"),
  );
  expect(ids.length).toBe(9);
  expect(new Set(ids).size).toBe(ids.length);
});

test("every command of the ribbon is one that the add-in carries out", () => {
  const called = manifest.all("FunctionName").map((element) => element.textContent);
  expect(called.length).toBe(6);
  expect(called.filter((name) => !(name in commands))).toEqual([]);
});

test("the scenarios of the menu have the names of the catalogue", () => {
  const label = (id: string, language: "en" | "zh"): string => {
    const element = manifest.resources.get(`${id}.Label`)!;
    const own = language === "en" ? element : element.firstElementChild!;
    return own.getAttribute(language === "en" ? "DefaultValue" : "Value")!;
  };
  for (const { id, name } of builtIn.filter((scenario) => scenario.id !== "example")) {
    const control = id.charAt(0).toUpperCase() + id.slice(1);
    expect({ en: label(control, "en"), zh: label(control, "zh") }).toEqual(name);
  }
});

test("the pane, the functions' page and the ribbon are one page, as a shared runtime needs", () => {
  const resid = (name: string): string => manifest.all(name)[0]!.getAttribute("resid")!;
  const page = resid("Runtime");
  expect(manifest.all("Runtime")[0]!.getAttribute("lifetime")).toBe("long");
  expect(resid("FunctionFile")).toBe(page);
  expect(manifest.all("Page")[0]!.firstElementChild!.getAttribute("resid")).toBe(page);
  expect(manifest.all("TaskpaneId")).toEqual([]);
});

test("addresses share one base", () => {
  expect(manifest.addresses.length).toBeGreaterThan(8);
  expect(manifest.addresses.filter((address) => !address.startsWith(localBase))).toEqual([]);
});

test("the version is the package's", () => {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    version: string;
  };
  expect(manifest.all("Version")[0]!.textContent).toBe(`${version}.0`);
});

test("functions.json has every function of the catalogue and no other", () => {
  for (const file of ["functions.json", "functions.zh.json"]) {
    const { functions } = JSON.parse(readFileSync(path.join(root, "assets", file), "utf8")) as {
      functions: { id: string }[];
    };
    expect(functions.map(({ id }) => id)).toEqual(catalogue.map(({ name }) => name));
  }
});

test("another base address moves every address and nothing else", () => {
  const base = parseBase("https://host.example/a&b/aec");
  const moved = new ManifestFile(withBase(text, base));
  expect(moved.addresses).toEqual(
    manifest.addresses.map((address) =>
      address.replace(localBase, "https://host.example/a&b/aec/"),
    ),
  );
  expect(withBase(text, base)).not.toContain("localhost");
  expect(withBase(text, parseBase(localBase))).toBe(text);
});

test.each(["http://host.example/", "host.example", "https://host.example/?a=1", ""])(
  "%p is no base address",
  (address) => {
    expect(() => parseBase(address)).toThrow(/base address/);
  },
);
