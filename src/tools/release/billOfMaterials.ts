import type { ShippedPackage } from "./shipped";

interface Component {
  readonly name: string;
  readonly version: string;
  readonly "bom-ref": string;
  readonly purl: string;
}

interface Dependencies {
  readonly ref: string;
  readonly dependsOn: readonly string[];
}

/** A CycloneDX bill of materials, as far as it is read here. */
export interface BillOfMaterials {
  readonly bomFormat: string;
  readonly serialNumber?: string;
  readonly metadata: { readonly timestamp?: string; readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly Dependencies[];
}

/**
 * Npm's bill of all that is installed, cut down to what ships: its own `--omit dev` also leaves out what development needs as
 * well. What differs between two runs and two checkouts goes too: serial number and time, both optional, and the folder's name.
 */
export function billOfShipped(
  { serialNumber: _serialNumber, metadata, components, dependencies, ...rest }: BillOfMaterials,
  shipped: readonly ShippedPackage[],
): BillOfMaterials {
  const { timestamp: _timestamp, component, ...known } = metadata;
  const [name] = component["bom-ref"].split("@") as [string];
  const addresses = new Set(shipped.map((one) => `pkg:npm/${one.name}@${one.version}`));
  const kept = components.filter(({ purl }) => addresses.has(decodeURIComponent(purl)));
  const refs = new Set([component["bom-ref"], ...kept.map((one) => one["bom-ref"])]);
  return {
    ...rest,
    metadata: { ...known, component: { ...component, name } },
    components: kept,
    dependencies: dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((on) => refs.has(on)) })),
  };
}
