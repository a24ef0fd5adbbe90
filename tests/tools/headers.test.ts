import { headersFile, headersFor } from "../../src/tools/headers";

test("pages may stand in Excel on the web and nowhere else", () => {
  const policy = headersFor("/taskpane.html")["Content-Security-Policy"]!;
  const [directive, ...ancestors] = policy.split(" ");
  expect(directive).toBe("frame-ancestors");
  expect(ancestors).toContain("https://*.officeapps.live.com");
  for (const ancestor of ancestors) {
    expect(ancestor).toMatch(/^('self'|https:\/\/(\*\.)?[a-z0-9]+(\.[a-z0-9]+)+)$/);
  }
});

test("Excel on the web may read the metadata from its own pages, and nothing else", () => {
  const open = ["functions.json", "functions.zh.json", "shortcuts.json", "shortcuts.zh.json"];
  for (const file of open) {
    expect(headersFor(`/${file}`)["Access-Control-Allow-Origin"]).toBe("*");
  }
  for (const file of ["taskpane.html", "functions.js", "taskpane.0123456789ab.js"]) {
    expect(headersFor(`/${file}`)["Access-Control-Allow-Origin"]).toBeUndefined();
  }
});

test("files whose names stay are asked for anew; those with a hash in theirs may be kept", () => {
  const isFresh = (file: string) => headersFor(file)["Cache-Control"] === "no-cache";
  const files = ["/taskpane.html", "/functions.js", "/functions.json", "/shortcuts.json"];
  expect(files.filter(isFresh)).toEqual(files);
  expect(isFresh("/taskpane.0123456789ab.js")).toBe(false);
});

test("the file for web servers has the rules below the add-in's folder", () => {
  const file = headersFile(new URL("https://host.example/tools/aec/"));
  expect(file).toMatch(/^\/tools\/aec\/\*\n {2}Content-Security-Policy: frame-ancestors /);
  expect(file).toContain("\n/tools/aec/functions.json\n  Access-Control-Allow-Origin: *\n");
  expect(headersFile(new URL("https://host.example/"))).toMatch(/^\/\*\n/);
});
