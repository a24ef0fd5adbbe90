import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const guides = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...readdirSync(path.join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file.replaceAll(path.sep, "/")}`),
];

const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

/** How a heading is linked to. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .trim()
    .replace(/\s/g, "-");

const anchorsIn = (file: string): readonly string[] =>
  [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchorOf(heading!));

const linksIn = (guide: string): readonly string[] =>
  [...read(guide).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => link!)
    .filter((link) => !/^https?:/.test(link));

test("there are links to follow", () => {
  for (const guide of ["README.md", "CONTRIBUTING.md", "docs/README.zh.md"]) {
    expect(linksIn(guide).length).toBeGreaterThan(2);
  }
});

test.each(guides)("every link of %s within the repository leads somewhere", (guide) => {
  const dangling = linksIn(guide).filter((link) => {
    const [file, anchor] = link.split("#") as [string, string | undefined];
    const target = file ? path.join(path.dirname(guide), file) : guide;
    if (!existsSync(path.join(root, target))) return true;
    return anchor !== undefined && !anchorsIn(target).includes(anchor);
  });
  expect(dangling).toEqual([]);
});
