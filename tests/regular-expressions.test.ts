import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { check } from 'recheck'
import { describe, expect, it } from 'vitest'
import { attacksOn, attackText, type Attack } from './support/adversarial-texts.ts'
import { expressionsMade } from './support/expressions-made.ts'
import { growsBeyondProportion } from './support/growth.ts'
import { expressionsIn } from './support/regular-expressions.ts'

const ROOT = resolve(import.meta.dirname, '..')
const FOLDERS = ['src', 'web']
/** Texts made of the parts of one expression. */
const ATTACKS = 16
/** Milliseconds: most are decided in a few. Where it cannot decide, the texts do. */
const CHECKING = 400

interface Expression {
  readonly path: string
  readonly source: string
  readonly flags: string
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name)
      return expressionsIn({
        path: relative(ROOT, file).replaceAll('\\', '/'),
        code: readFileSync(file, 'utf8'),
      })
    }),
)
const makings = files.flatMap(({ made }) => made)
const made = await expressionsMade(makings, ROOT)
const expressions: readonly Expression[] = [...files.flatMap(({ written }) => written), ...made]
const paths = [...new Set(expressions.map(({ path }) => path))]

function put({ source, flags }: Expression, text: string): void {
  const expression = new RegExp(source, flags)
  if (expression.global) for (const found of text.matchAll(expression)) void found
  else expression.exec(text)
}

/**
 * What is wrong with an expression, if anything. What the checker holds to be of a higher power is tried, as it takes a bounded
 * repetition for one; what it holds to be exponential is not, as that would never end.
 */
async function problemOf(expression: Expression): Promise<string | undefined> {
  const { source, flags } = expression
  const told = await check(source, flags, { timeout: CHECKING })
  if (told.status === 'vulnerable' && told.complexity.type === 'exponential')
    return `/${source}/${flags} takes exponential time`
  const found: readonly Attack[] =
    told.status === 'vulnerable'
      ? told.attack.pumps.map(({ prefix, pump }) => ({ prefix, pump, suffix: told.attack.suffix }))
      : []
  for (const attack of [...found, ...attacksOn(source, flags, ATTACKS)]) {
    const problem = growsBeyondProportion(
      (length) => attackText(attack, length),
      (text) => put(expression, text),
    )
    if (problem !== undefined) return `/${source}/${flags} on ${JSON.stringify(attack)}: ${problem}`
  }
  return undefined
}

describe('every regular expression', () => {
  it('is found, also where it is made of a string', () => {
    expect(expressions.length).toBeGreaterThan(300)
    const known = new Set(made.map(({ path, line }) => `${path}:${line}`))
    expect(makings.filter(({ path, line }) => !known.has(`${path}:${line}`))).toEqual([])
  })

  it.each(paths)(
    'of %s takes a million characters in proportion to a quarter of them, whatever they are',
    async (path) => {
      const problems: string[] = []
      for (const expression of expressions.filter((one) => one.path === path)) {
        const problem = await problemOf(expression)
        if (problem !== undefined) problems.push(problem)
      }
      expect(problems).toEqual([])
    },
    300_000,
  )
})

describe('the check of an expression', () => {
  it.each([
    ['a run at the end, begun anew at each of its characters', '\\s+$', ''],
    ['two runs that hold the same', '^\\w+\\d*;', ''],
    ['what was not closed, looked for again and again', '“[^”]*”', 'gu'],
    ['parts of a repetition that hold the same', '^(?:\\w+ ?)+$', ''],
  ])('finds %s', async (_, source, flags) => {
    expect(await problemOf({ path: '', source, flags })).toContain(source)
  })

  it.each([
    ['a run that is begun once', '(?<!\\s)\\s+$', ''],
    ['a run of bounded length', ' {1,9}$', ''],
    ['runs that hold nothing in common', '^\\w+ \\W*;', ''],
  ])('has nothing against %s', async (_, source, flags) => {
    expect(await problemOf({ path: '', source, flags })).toBeUndefined()
  })

  it.each([
    ['made of a string', 'const a = new RegExp(b)'],
    ['made without “new”', 'const a = RegExp(b)'],
    ['made of a string in passing', "const a = b.match('c+$')"],
  ])('sees one %s', (_, code) => {
    expect(expressionsIn({ path: 'src/core/a.ts', code }).made).toHaveLength(1)
  })

  it('takes neither words in comments nor divisions for one', () => {
    const { written, made } = expressionsIn({ path: 'src/core/a.ts', code: 'const a = 1 / b / 2 // /c+$/' })
    expect([...written, ...made]).toEqual([])
  })
})
