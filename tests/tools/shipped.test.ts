import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { BillOfMaterials } from "../../src/tools/release/billOfMaterials";
import { billOfShipped } from "../../src/tools/release/billOfMaterials";
import { allowedLicences, licenceOf, licenceTexts } from "../../src/tools/release/licences";
import { noticeFile } from "../../src/tools/release/notices";
import { shippedPackages } from "../../src/tools/release/shipped";

const root = path.resolve(__dirname, "../..");
const shipped = shippedPackages();
const described = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as Record<
  "dependencies" | "devDependencies",
  Record<string, string>
> & { readonly allowScripts: Record<string, boolean> };

test.each(["dependencies", "devDependencies"] as const)("%s are pinned exactly", (kind) => {
  const loose = Object.entries(described[kind]).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  );
  expect(Object.keys(described[kind]).length).toBeGreaterThan(10);
  expect(loose).toEqual([]);
});

test("every direct dependency is among what ships, in the version that package.json names", () => {
  for (const [name, version] of Object.entries(described.dependencies)) {
    expect(shipped).toContainEqual(
      expect.objectContaining({ name, version, folder: `node_modules/${name}` }),
    );
  }
});

test("every licence is one that is allowed", () => {
  const others = shipped.filter((one) => !allowedLicences.has(licenceOf(one)));
  expect(others.map((one) => `${one.name}: ${licenceOf(one)}`)).toEqual([]);
});

test("a licence that is not on the list is found", () => {
  const [one] = shipped;
  expect(allowedLicences.has(licenceOf({ ...one!, licence: "AGPL-3.0-only" }))).toBe(false);
  expect(licenceOf({ ...one!, name: "unheard-of", licence: undefined })).toBe("none stated");
});

test("nothing that ships needs its install script: none is allowed to run", () => {
  const withScript = shipped.filter(({ hasInstallScript }) => hasInstallScript);
  expect(withScript.map(({ name }) => name)).toEqual(["protobufjs"]);
  for (const { name } of withScript) expect(described.allowScripts[name]).toBe(false);
});

test("the notices name every package, and hold each text that one comes with", () => {
  const notices = noticeFile(shipped);
  const flat = notices.replace(/\s+/g, " ");
  expect(shipped.length).toBeGreaterThan(150);
  for (const one of shipped) {
    expect(notices).toContain(`- **${one.name}** ${one.version}: ${licenceOf(one)}, `);
    for (const line of licenceTexts(one).flatMap(({ notices: own }) => own)) {
      expect(flat).toContain(line.replaceAll("`", "'").replace(/\s+/g, " "));
    }
  }
  expect(notices).toContain("Permission is hereby granted, free of charge");
  expect(notices).not.toContain("undefined");
});

test("npm's bill of materials has every package that ships, and nothing left to chance", () => {
  // npm may be a script that only a shell finds.
  const printed = execFileSync("npm sbom --package-lock-only --sbom-format cyclonedx", {
    cwd: root,
    encoding: "utf8",
    shell: true,
    maxBuffer: 64 * 1024 * 1024,
  });
  const bill = billOfShipped(JSON.parse(printed) as BillOfMaterials, shipped);
  expect(bill.bomFormat).toBe("CycloneDX");
  expect(bill).not.toHaveProperty("serialNumber");
  expect(bill.metadata).not.toHaveProperty("timestamp");
  expect(bill.metadata).toHaveProperty("component.name", "aec-for-excel");
  const listed = new Set(bill.components.map(({ purl }) => decodeURIComponent(purl)));
  expect([...listed].filter((purl) => /eslint|webpack|\/jest@/.test(purl))).toEqual([]);
  const missing = shipped.filter(({ name, version }) => !listed.has(`pkg:npm/${name}@${version}`));
  expect(missing.map(({ name }) => name)).toEqual([]);
});
