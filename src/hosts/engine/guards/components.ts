/**
 * The groups of nodes that lead back to themselves: Tarjan's strongly connected components of more than one node, and nodes
 * with an edge to themselves. Without recursion, as a chain of cells may be as long as a sheet.
 */
export function stronglyConnected(
  nodes: readonly number[],
  edges: (node: number) => readonly number[],
): number[][] {
  const order = new Map<number, number>();
  const lowest = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const found: number[][] = [];

  const enter = (node: number) => {
    order.set(node, order.size);
    lowest.set(node, order.get(node)!);
    open.push(node);
    isOpen.add(node);
    return { node, next: edges(node), at: 0 };
  };

  const close = (node: number) => {
    const group = open.splice(open.lastIndexOf(node));
    for (const member of group) isOpen.delete(member);
    if (group.length > 1 || edges(node).includes(node)) found.push(group);
  };

  for (const start of nodes) {
    if (order.has(start)) continue;
    const path = [enter(start)];
    while (path.length > 0) {
      const step = path.at(-1)!;
      const next = step.next[step.at++];
      if (next === undefined) {
        path.pop();
        const parent = path.at(-1)?.node;
        if (parent !== undefined) {
          lowest.set(parent, Math.min(lowest.get(parent)!, lowest.get(step.node)!));
        }
        if (lowest.get(step.node) === order.get(step.node)) close(step.node);
      } else if (!order.has(next)) {
        path.push(enter(next));
      } else if (isOpen.has(next)) {
        lowest.set(step.node, Math.min(lowest.get(step.node)!, order.get(next)!));
      }
    }
  }
  return found;
}
