import { LexerNode } from "@univerjs/engine-formula";

/** An expression in the engine's own order: operands first, then what is done to them. */
export type Piece = string | LexerNode;
export type Pieces = readonly Piece[];

/** The engine's names for the inner nodes of its syntax tree. */
const root = "R_1";
const argument = "P_1";

export function node(token: string, children: Pieces): LexerNode {
  const made = new LexerNode();
  made.setToken(token);
  for (const child of children) {
    if (child instanceof LexerNode) child.setParent(made);
    made.addChildren(child);
  }
  return made;
}

export function rootNode(pieces: Pieces): LexerNode {
  return node(root, pieces);
}

/** A call; an argument without pieces is one left out. */
export function callNode(name: string, args: readonly Pieces[]): LexerNode {
  return node(
    name,
    args.map((pieces) => node(argument, pieces)),
  );
}

/** A range between two ends, each a reference or a call that gives one. */
export function rangeNode(from: Piece, to: Piece): LexerNode {
  return callNode(":", [[asNode(from)], [asNode(to)]]);
}

export function textPiece(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function asNode(piece: Piece): LexerNode {
  return typeof piece === "string" ? node(piece, []) : piece;
}
