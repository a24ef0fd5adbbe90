import { ensure } from "./property";

const watched = [Object, Array, Function, String, Number, Map, Promise].map(
  ({ name, prototype }) => ({ name, prototype: prototype as object }),
);
const namesOf = () =>
  watched.map(({ name, prototype }) => `${name}: ${Reflect.ownKeys(prototype).map(String).join()}`);
const before = namesOf();

/** Nothing was put into what all objects share. */
export function ensureNoPollution(): void {
  namesOf().forEach((names, index) => {
    ensure(names === before[index], () => `${watched[index]!.name}'s prototype was changed.`);
  });
}
