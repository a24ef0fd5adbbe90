import * as fc from "fast-check";
import { stronglyConnected } from "../../../src/hosts/engine/guards/components";

const graphs = fc
  .integer({ min: 1, max: 12 })
  .chain((size) =>
    fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }),
  );

/** Every node that can be reached from a node by one step or more. */
function reachable(graph: readonly (readonly number[])[], from: number): Set<number> {
  const found = new Set<number>();
  const waiting = [...graph[from]!];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (found.has(node)) continue;
    found.add(node);
    waiting.push(...graph[node]!);
  }
  return found;
}

test("the groups are the nodes that lead to each other and back", () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const nodes = graph.map((_, node) => node);
      const reach = nodes.map((node) => reachable(graph, node));
      const expected = new Set(
        nodes
          .filter((node) => reach[node]!.has(node))
          .map((node) =>
            nodes.filter((other) => reach[node]!.has(other) && reach[other]!.has(node)),
          )
          .map((group) => group.join()),
      );
      const groups = stronglyConnected(nodes, (node) => graph[node]!);

      expect(new Set(groups.map((group) => group.sort((a, b) => a - b).join()))).toEqual(expected);
      expect(groups).toHaveLength(expected.size);
    }),
  );
});

test("a long chain is no problem", () => {
  const size = 200_000;
  const nodes = Array.from({ length: size }, (_, node) => node);
  expect(stronglyConnected(nodes, (node) => [(node + 1) % size])).toHaveLength(1);
  expect(stronglyConnected(nodes, (node) => (node + 1 < size ? [node + 1] : []))).toEqual([]);
});
