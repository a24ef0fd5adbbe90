import { Tags } from "../xml/tags";
import type { Package } from "./package";

/** The namespaces of the dialect that a file is written in: Excel's own, or the strict one of the standard. */
export interface Dialect {
  readonly main: string;
  readonly relations: string;
  readonly drawing: string;
}

export const transitional: Dialect = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006",
};

const strict: Dialect = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relations: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  drawing: "http://purl.oclc.org/ooxml/drawingml",
};

export function dialectOf(file: Package): Dialect {
  const tags = new Tags(file.text("_rels/.rels"));
  while (tags.find("Relationship")) {
    if (tags.attribute("Type") === `${strict.relations}/officeDocument`) return strict;
  }
  return transitional;
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
