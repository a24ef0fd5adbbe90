/** As much of a valibot schema as its description needs. */
interface SchemaNode {
  readonly type: string;
  readonly kind: string;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly options?: readonly unknown[];
  readonly wrapped?: SchemaNode;
  readonly key?: SchemaNode;
  readonly value?: SchemaNode;
  readonly requirement?: unknown;
  readonly pipe?: readonly SchemaNode[];
}

/** What a step of a pipe demands, in the words of the schema's own library. */
function demand({ type, requirement }: SchemaNode): string {
  if (requirement === undefined || typeof requirement === "function") return type;
  const said = requirement instanceof RegExp ? String(requirement) : JSON.stringify(requirement);
  return `${type} ${said}`;
}

/** The steps of a pipe, those of pipes in it included. */
const stepsOf = (node: SchemaNode): readonly SchemaNode[] => node.pipe?.flatMap(stepsOf) ?? [node];

/** The shape of a schema, one line a field, with dotted paths. */
export function fieldsOf(schema: unknown, at = ""): readonly string[] {
  const node = schema as SchemaNode;
  if (node.type === "optional" && node.wrapped) return fieldsOf(node.wrapped, `${at}?`);
  const steps = stepsOf(node);
  const nested = steps.find(({ entries, value }) => entries ?? value);
  if (nested?.entries) {
    const under = (name: string) => (at === "" ? name : `${at}.${name}`);
    return Object.entries(nested.entries).flatMap(([name, child]) => fieldsOf(child, under(name)));
  }
  if (nested?.value) return fieldsOf(nested.value, `${at}.*`);
  const type = node.options
    ? node.options.map((one) => JSON.stringify(one)).join(" | ")
    : node.type;
  const demands = steps.filter(({ kind }) => kind !== "schema").map(demand);
  return [`${at}: ${[type, ...demands].join(", ")}`];
}
