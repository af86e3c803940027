import { join } from 'node:path'
import type { MakingOfExpression } from './regular-expressions.ts'

/** An expression that was made of a string, and where. */
export interface MadeExpression {
  readonly path: string
  readonly line: number
  readonly source: string
  readonly flags: string
}

/**
 * The expressions that come of `makings` when their modules are loaded, one by one: what they are built of is then known.
 * One place may make several, and one that makes its expression later has none.
 */
export async function expressionsMade(
  makings: readonly MakingOfExpression[],
  root: string,
): Promise<readonly MadeExpression[]> {
  const found: MadeExpression[] = []
  const paths = [...new Set(makings.map(({ path }) => path))]
  const Plain = globalThis.RegExp
  const note = (made: RegExp): RegExp => {
    const stack = new Error('made here').stack ?? ''
    // The innermost of them: the others only import it.
    const [at] = paths
      .map((path) => ({ path, index: stack.indexOf(`/${path}:`) }))
      .filter(({ index }) => index !== -1)
      .toSorted((a, b) => a.index - b.index)
    if (at !== undefined) {
      const line = Number.parseInt(stack.slice(at.index + at.path.length + 2), 10)
      found.push({ path: at.path, line, source: made.source, flags: made.flags })
    }
    return made
  }
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, given, as) => note(Reflect.construct(target, given, as) as RegExp),
    apply: (target, self, given) => note(Reflect.apply(target, self, given) as RegExp),
  })
  try {
    for (const path of paths) await import(join(root, path))
  } finally {
    globalThis.RegExp = Plain
  }
  return found
}
