import { openFile } from "../../../src/hosts/workbench/files/openFile";
import { Workbench } from "../../../src/hosts/workbench/workbench";
import { buildWorkbook } from "../../support/xlsx/build";
import { richWorkbook } from "../../support/xlsx/rich";

async function opened(): Promise<Workbench> {
  const file = await openFile(buildWorkbook(richWorkbook));
  const name = { en: "needs.xlsx", zh: "needs.xlsx" };
  const workbench = new Workbench({ id: "file-1", name, file }, "en");
  await workbench.connect();
  return workbench;
}

const edited = ({ progress }: Workbench) => [...progress.read().edited];

describe("what counts as saved", () => {
  it("is what was there when saving began, and again from then on", async () => {
    const workbench = await opened();
    const change = (json: string) => workbench.host.writeState(json);
    expect(edited(workbench)).toEqual([]);
    await change("{}");
    expect(edited(workbench)).toEqual(["content"]);

    workbench.settling()();
    expect(edited(workbench)).toEqual([]);

    const settle = workbench.settling();
    await change('{"a":1}');
    settle();
    expect(edited(workbench)).toEqual(["content"]);
    workbench.settling()();
    let told = 0;
    workbench.progress.watch(() => told++);
    await change('{"a":2}');
    expect([edited(workbench), told]).toEqual([["content"], 1]);
  });

  it("is nothing when a save fails", async () => {
    const workbench = await opened();
    await workbench.host.writeState("{}");
    workbench.settling();
    expect(edited(workbench)).toEqual(["content"]);
  });
});
