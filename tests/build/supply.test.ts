import { existsSync, readdirSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { shippedPackages } from "../../src/tools/release/shipped";

const root = path.resolve(__dirname, "../..");
const shipped = new Set(shippedPackages().map(({ name }) => name));

const builds = {
  excel: path.join(root, "dist"),
  workbench: path.join(root, "build/workbench"),
} as const;

/** What webpack itself adds to what it makes. */
const ofTheBundler = new Set(["webpack"]);

describe.each(["excel", "workbench"] as const)("the build for %s", (name) => {
  const list = path.join(root, `build/${name}-packages.json`);

  beforeAll(() => {
    if (!existsSync(list)) throw new Error('There is no build to test: "npm run build" first.');
  });

  test("contains no package that the notices leave out", () => {
    const packages = JSON.parse(readFileSync(list, "utf8")) as string[];
    expect(packages).toContain("react-dom");
    expect(packages.filter((one) => !shipped.has(one) && !ofTheBundler.has(one))).toEqual([]);
  });

  test("comes with the notices", () => {
    const notices = readFileSync(path.join(builds[name], "THIRD-PARTY-NOTICES.md"), "utf8");
    expect(notices).toBe(readFileSync(path.join(root, "THIRD-PARTY-NOTICES.md"), "utf8"));
  });

  test("says nothing of the machine or the day that it was made on", () => {
    const day = new Date().toISOString().slice(0, 10);
    const tell = [root, root.replaceAll("/", "\\\\"), os.homedir() + path.sep, day];
    const files = readdirSync(builds[name], { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(js|css|html|json|xml|txt|md)$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name));
    expect(files.length).toBeGreaterThan(3);
    const telling = files.filter((file) => {
      const text = readFileSync(file, "utf8");
      return tell.some((one) => text.includes(one));
    });
    expect(telling).toEqual([]);
  });
});
