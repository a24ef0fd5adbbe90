import * as fc from "fast-check";
import { componentsOf } from "../../../src/hosts/engine/guards/components";

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

test("circles are the nodes that lead to each other and back, and all come after those that they lead to", () => {
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
      const components = componentsOf(nodes, (node) => graph[node]!);
      const circles = components.filter(({ isCircle }) => isCircle);

      expect(new Set(circles.map((one) => one.nodes.toSorted((a, b) => a - b).join()))).toEqual(
        expected,
      );
      expect(circles).toHaveLength(expected.size);
      const order = components.flatMap((one) => one.nodes);
      expect(order.toSorted((a, b) => a - b)).toEqual(nodes);
      for (const [at, { nodes: members }] of components.entries()) {
        const later = new Set(components.slice(at + 1).flatMap((one) => one.nodes));
        const next = members.flatMap((node) => graph[node]!);
        expect(next.filter((node) => later.has(node))).toEqual([]);
      }
    }),
  );
});

test("a long chain is no problem", () => {
  const size = 200_000;
  const nodes = Array.from({ length: size }, (_, node) => node);
  expect(componentsOf(nodes, (node) => [(node + 1) % size])).toHaveLength(1);
  const chain = componentsOf(nodes, (node) => (node + 1 < size ? [node + 1] : []));
  expect(chain.map((one) => one.nodes[0])).toEqual(nodes.toReversed());
});
