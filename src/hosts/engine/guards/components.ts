/** Nodes that lead to each other and back, or one that no other leads to and from. */
export interface Component {
  readonly nodes: readonly number[];
  /** Whether its nodes lead back to themselves: always where there is more than one. */
  readonly isCircle: boolean;
}

/**
 * Tarjan's strongly connected components: each comes after all those that it leads to. Without recursion, as a chain of cells
 * may be as long as a sheet.
 */
export function componentsOf(
  nodes: readonly number[],
  edges: (node: number) => readonly number[],
): Component[] {
  const order = new Map<number, number>();
  const lowest = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const found: Component[] = [];

  const enter = (node: number) => {
    order.set(node, order.size);
    lowest.set(node, order.get(node)!);
    open.push(node);
    isOpen.add(node);
    const next = edges(node);
    return { node, next, at: 0, leadsToItself: next.includes(node) };
  };

  const close = (node: number, leadsToItself: boolean) => {
    const group = open.splice(open.lastIndexOf(node));
    for (const member of group) isOpen.delete(member);
    found.push({ nodes: group, isCircle: group.length > 1 || leadsToItself });
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
        if (lowest.get(step.node) === order.get(step.node)) close(step.node, step.leadsToItself);
      } else if (!order.has(next)) {
        path.push(enter(next));
      } else if (isOpen.has(next)) {
        lowest.set(step.node, Math.min(lowest.get(step.node)!, order.get(next)!));
      }
    }
  }
  return found;
}
