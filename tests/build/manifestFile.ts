import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** A manifest, read as the XML that it is; needs a DOM around the test. */
export class ManifestFile {
  private readonly elements: readonly Element[];

  constructor(text: string) {
    const document = new DOMParser().parseFromString(text, "application/xml");
    this.elements = [...document.querySelectorAll("*")];
  }

  static read(file = path.join(root, "manifest.xml")): ManifestFile {
    return new ManifestFile(readFileSync(file, "utf8"));
  }

  /** Elements by name without its prefix, in the order of the file. */
  all(name: string): readonly Element[] {
    return this.elements.filter((element) => element.localName === name);
  }

  /** Every value of an attribute, in the order of the file. */
  attribute(name: string): readonly string[] {
    return this.elements.flatMap((element) => element.getAttribute(name) ?? []);
  }

  /** The resources by id. */
  get resources(): ReadonlyMap<string, Element> {
    const kinds = ["Image", "Url", "String"].flatMap((kind) => this.all(kind));
    return new Map(
      kinds.flatMap((element) => {
        const id = element.getAttribute("id");
        return id === null ? [] : [[id, element] as const];
      }),
    );
  }

  /** Every address, in any language. */
  get addresses(): readonly string[] {
    return ["DefaultValue", "Value", "Url", "ResourcesUrl"]
      .flatMap((name) => this.attribute(name))
      .filter((value) => value.startsWith("http"));
  }
}
