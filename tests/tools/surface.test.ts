import { importsPicture, partImports } from "../../src/tools/importsPicture";
import { surfaceReport } from "../../src/tools/surface/report";
import { catalogue } from "../../src/functions/catalogue";
import { dataset } from "../../src/dataset/dataset";
import { programOf } from "../../src/cli/program";

const report = surfaceReport();

test("the report has every function with the kinds of its arguments", () => {
  for (const { name } of catalogue) expect(report).toContain(`AEC.${name}(`);
  expect(report).toContain(
    "AEC.UNITCOST(component, project, [speed], [scenario]): cell, follows the scenario; component component, project project, speed speed, scenario scenario",
  );
});

test("the report has every id that a workbook may hold", () => {
  for (const { id } of dataset.facts) expect(report).toContain(id);
  for (const id of Object.keys(dataset.inputs)) expect(report).toContain(id);
  expect(report).toContain("customers: NV · Meta · Google");
});

test("the report has the help of every command with its options", () => {
  const commands = programOf(() => undefined).commands.map((command) => command.name());
  expect(commands).toContain("refresh");
  for (const name of commands) expect(report).toContain(`### \`aec ${name}\``);
  expect(report).toContain("### `aec scenario validate`");
  expect(report).toMatch(/--in-place +write over the workbooks themselves/);
});

test("the report has the shape of scenario files, with the bounds", () => {
  expect(report).toContain("bands.about: number, finite, min_value 0, max_value 1");
  expect(report).toContain("inputs.*.placeholder?: boolean");
  expect(report).toMatch(/name\.en: string, max_length 2000, .*non_empty/);
});

test("the report has what an administrator allows: the manifest's id, its commands and the keys", () => {
  expect(report).toMatch(/id: [0-9a-f-]{36}/);
  expect(report).toContain("Freeze: Ctrl+Shift+Alt+F");
});

test("the picture has every part, and an arrow for what is imported unless another one implies it", () => {
  const picture = importsPicture();
  for (const part of partImports().keys()) expect(picture).toContain(`["${part}"]`);
  expect(picture).toContain("scenarios --> dataset");
  expect(partImports().get("core")).toContain("dataset");
  expect(picture).not.toContain("core --> dataset");
  expect(picture).not.toContain("dataset -->");
});
