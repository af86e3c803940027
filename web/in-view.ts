/**
 * Whether the end of an element is not below what can be seen of it: the window, and whatever scrolls around it, in a shadow
 * tree or not.
 */
export function endIsInView(node: Element): boolean {
  const { bottom } = node.getBoundingClientRect()
  if (bottom > node.ownerDocument.documentElement.clientHeight) return false
  for (let outer = parentOf(node); outer !== undefined; outer = parentOf(outer)) {
    const clips = getComputedStyle(outer).overflowY !== 'visible' && outer !== node.ownerDocument.body
    if (clips && outer !== node.ownerDocument.documentElement && bottom > edgeOf(outer)) return false
  }
  return true
}

function parentOf(node: Element): Element | undefined {
  const root = node.getRootNode()
  return node.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined)
}

/** Half a pixel is lost in rounding. */
function edgeOf(node: Element): number {
  return node.getBoundingClientRect().bottom + 1
}
