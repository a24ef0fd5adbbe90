import { browserPlace } from "../../../src/hosts/workbench/statePlace";
import { installBrowserStorage } from "../../support/browserStorage";

test("what is put aside is kept beside the state, each once", async () => {
  installBrowserStorage();
  const store = jest.spyOn(window.localStorage, "setItem");
  const place = browserPlace("model");
  for (const json of ["broken", "broken", "broken too", "broken"]) await place.keepAside(json);
  const kept = new Map(store.mock.calls);
  expect([...kept.values()]).toEqual(["broken", "broken too"]);
  expect(await place.readState()).toBeNull();
});
