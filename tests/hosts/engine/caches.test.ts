import type { BaseAstNode } from "@univerjs/engine-formula";
import { FORMULA_REF_TO_ARRAY_CACHE } from "@univerjs/engine-formula";
import { correctCaches, handNode } from "../../../src/hosts/engine/caches";

test("a formula that was handed over answers the next question alone, and no other one", () => {
  correctCaches();
  const node = {} as BaseAstNode;
  const asked = () => FORMULA_REF_TO_ARRAY_CACHE.get("book=A1+1");
  handNode(node, "book", "=A1+1");
  expect(asked()).toBe(node);
  expect(asked()).toBeUndefined();
  handNode(node, "book", "=A1+10");
  expect(asked()).toBeUndefined();
});
