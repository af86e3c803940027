/** A node of a syntax tree as `parseAst` gives it. */
export type Node = Readonly<Record<string, unknown>>

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

/** All nodes of a tree, each before those below it, with what it stands in. */
export function* nodesOf(node: unknown, parent?: Node): Generator<{ node: Node; parent: Node | undefined }> {
  if (Array.isArray(node)) {
    for (const child of node) yield* nodesOf(child, parent)
  } else if (isNode(node)) {
    yield { node, parent }
    for (const child of Object.values(node)) yield* nodesOf(child, node)
  }
}
