import type { Workbench } from "../../../src/hosts/workbench/workbench";
import { opened } from "./opened";

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
