import type { Rule } from "./rule";

export const references: Rule = {
  id: "references",
  description: "What a record names is there: the parts of a remainder, the members of a group.",
  check({ facts, groupMembers, names }) {
    const known = new Map(facts.map((fact) => [fact.id, fact]));
    const customers = new Set((names.customers ?? []).map(({ id }) => id));
    const groups = new Set((names.groups ?? []).map(({ id }) => id));
    const remainders = facts.flatMap(({ id, estimate }) =>
      estimate.kind === "remainder" ? [{ id, of: estimate.of }] : [],
    );
    return [
      ...remainders.flatMap(({ id, of }) =>
        of
          .filter((part) => known.get(part)?.unit !== "share" || part === id)
          .map((part) => ({
            where: id,
            what: `rests on ${part}, which is no share that is stated`,
          })),
      ),
      ...Object.entries(groupMembers).flatMap(([group, members]) =>
        members
          .filter((member, index) => !customers.has(member) || members.indexOf(member) !== index)
          .map((member) => ({ where: group, what: `cannot count ${member} as a member` })),
      ),
      ...[...groups]
        .filter((group) => !groupMembers[group]?.length)
        .map((group) => ({ where: group, what: "has no members" })),
      ...Object.keys(groupMembers)
        .filter((group) => !groups.has(group))
        .map((group) => ({ where: group, what: "is not among the names of groups" })),
    ];
  },
};
