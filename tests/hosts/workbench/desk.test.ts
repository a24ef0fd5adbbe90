import { Desk } from "../../../src/hosts/workbench/desk";
import { opened, rich } from "./opened";

test("a file is shown in the language that the page speaks by then", async () => {
  const before = await opened();
  const desk = new Desk(before);
  const opening = desk.open(new File([Buffer.from(rich)], "other.xlsx"));
  before.session.setLanguage("zh");
  await opening;
  const { workbench, notice } = desk.read();
  expect(notice).toMatchObject({ intent: "info" });
  expect([workbench.fileName, workbench.session.language]).toEqual(["other.xlsx", "zh"]);
});
