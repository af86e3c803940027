/** Which headings a section begins with: those that the section before it does not stand under, with the depth of the first. */
export function freshHeadings(
  path: readonly string[],
  before: readonly string[],
): { readonly headings: readonly string[]; readonly depth: number } {
  const depth = path.findIndex((heading, at) => heading !== before[at])
  return depth === -1 ? { headings: [], depth: path.length } : { headings: path.slice(depth), depth }
}
