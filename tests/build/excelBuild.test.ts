/** @jest-environment jsdom */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expectSize } from "../budgets/size";
import { Loading } from "./loading";
import { ManifestFile } from "./manifestFile";

const root = path.resolve(__dirname, "../..");
const dist = path.join(root, "dist");
const chunksFile = path.join(root, "build/excel-chunks.json");

beforeAll(() => {
  if (!existsSync(chunksFile)) throw new Error('There is no build to test: "npm run build" first.');
});

const read = (file: string): string => readFileSync(path.join(dist, file), "utf8");

const page = (file: string): Document => new DOMParser().parseFromString(read(file), "text/html");

const filesOf = (extension: string): readonly string[] =>
  readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(extension),
  );

/** Local files that a page asks for. */
const askedFor = (document: Document): readonly string[] =>
  [...document.querySelectorAll("script[src], link[href], img[src], a[href]")]
    .map((element) => element.getAttribute("src") ?? element.getAttribute("href")!)
    .filter((address) => !address.startsWith("https://"))
    .map((address) => address.replace(/\?.*/, ""));

test("every address of the manifest is a file of the build", () => {
  const { addresses } = ManifestFile.read(path.join(dist, "manifest.xml"));
  const missing = addresses.filter(
    (address) => !existsSync(path.join(dist, new URL(address).pathname)),
  );
  expect(addresses.length).toBeGreaterThan(8);
  expect(missing).toEqual([]);
});

test("the functions' metadata is the one that was committed", () => {
  for (const file of ["functions.json", "functions.zh.json"]) {
    expect(read(file)).toBe(readFileSync(path.join(root, "assets", file), "utf8"));
  }
});

test.each(["taskpane.html", "help.html", "help.zh.html"])(
  "%s asks only for files of the build, and has nothing inline",
  (file) => {
    const document = page(file);
    expect(askedFor(document).length).toBeGreaterThan(0);
    expect(askedFor(document).filter((name) => !existsSync(path.join(dist, name)))).toEqual([]);
    expect(document.querySelectorAll("script:not([src]), style, [style], [onload]")).toHaveLength(
      0,
    );
  },
);

test("the pane's page sets its policy before anything is loaded, and Office.js is the one foreign script", () => {
  const document = page("taskpane.html");
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')!;
  const [first] = document.querySelectorAll("script, link");
  expect(policy.compareDocumentPosition(first!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  const content = policy.getAttribute("content")!;
  expect(content).toContain("default-src 'none'");
  expect(content).not.toMatch(/unsafe-|\*/);
  expect(content.match(/https?:\/\/[^ ;]+/g)).toEqual(["https://appsforoffice.microsoft.com"]);
  const tags = [...document.querySelectorAll("script")];
  const scripts = tags.map((script) => script.getAttribute("src")!);
  expect(scripts[0]).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  expect(scripts[1]).toMatch(/^functions\.js\?/);
  expect(scripts.slice(1).filter((script) => /^https?:/.test(script))).toEqual([]);
  // Microsoft's runtime waits for the first two, and for no other.
  const waits = tags.map((tag) => !tag.hasAttribute("async") && !tag.hasAttribute("defer"));
  expect(waits).toEqual(scripts.map((_script, place) => place < 2));
});

test("the headers for web servers add to the pages' policy and contradict none of it", () => {
  const namesOf = (policy: string) => policy.split(";").map((part) => part.trim().split(" ")[0]);
  const headers = read("_headers");
  const sent = namesOf(/Content-Security-Policy: (.*)/.exec(headers)![1]!);
  // A browser ignores this one in a page, and holds a page to both policies.
  expect(sent).toEqual(["frame-ancestors"]);
  const named = [...headers.matchAll(/^\/([^*\n]+)$/gm)].map(([, file]) => file!);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((file) => !existsSync(path.join(dist, file)))).toEqual([]);
  for (const file of ["taskpane.html", "help.html", "help.zh.html"]) {
    const meta = page(file).querySelector('meta[http-equiv="Content-Security-Policy"]')!;
    expect(namesOf(meta.getAttribute("content")!)).not.toContain("frame-ancestors");
    expect(namesOf(meta.getAttribute("content")!)).toContain("default-src");
  }
});

test("scripts make no code from text, which the policy would stop", () => {
  const scripts = filesOf(".js");
  expect(scripts.length).toBeGreaterThan(1);
  // Lodash's last resort for a program without `self`, which a page has.
  const lastResort = /\|\|Function\("return this"\)\(\)/g;
  const made = /\beval\(|\bnew Function\(|\bFunction\("/;
  expect(scripts.filter((file) => made.test(read(file).replace(lastResort, "")))).toEqual([]);
});

test("the spreadsheet engine is loaded when a copy is made, and by nothing else", () => {
  const loading = new Loading(dist, chunksFile);
  const withEngine = filesOf(".js").filter((file) => /univer/i.test(read(file)));
  const forCopies = [...loading.group("copy"), ...loading.import("./headless.js")];
  expect(withEngine.length).toBeGreaterThan(0);
  expect(withEngine.filter((file) => !forCopies.includes(file))).toEqual([]);
  const atStart = [
    ...loading.group("functions"),
    ...loading.group("taskpane"),
    ...loading.import("../taskpane/mount"),
  ].map((file) => file.replace(/\?.*/, ""));
  expect(withEngine.filter((file) => atStart.includes(file))).toEqual([]);
});

test("files that may be cached for long carry a hash of their content", () => {
  const named = ["functions.js"];
  const hashed = /\.(?:[0-9a-f]{8}|[0-9a-f]{12})\.(js|css)$/;
  const plain = [...filesOf(".js"), ...filesOf(".css")].filter(
    (file) => !hashed.test(file) && !named.includes(file) && !file.startsWith("assets"),
  );
  expect(plain).toEqual([]);
});

describe("sizes, compressed", () => {
  const expectPart = (
    name: string,
    limit: number,
    parts: (loading: Loading) => (readonly string[])[],
  ) => {
    const loading = new Loading(dist, chunksFile);
    const files = parts(loading);
    const bytes = loading.sizeOf(...files);
    expectSize({ name, bytes, contents: loading.contentsOf(...files) }, limit);
  };

  test("what runs before the first function can answer: at most 40 KB", () => {
    expectPart("what runs before the first function can answer", 40 * 1024, (loading) => [
      loading.group("functions"),
    ]);
  });

  test("what the pane's first view takes: at most 250 KB", () => {
    expectPart("what the pane's first view takes", 250 * 1024, (loading) => [
      loading.group("functions"),
      loading.group("taskpane"),
      loading.import("../taskpane/mount"),
      loading.group("tab-scenario"),
    ]);
  });
});
