import { parseRegExpLiteral, type AST } from '@eslint-community/regexpp'

/** A text that an expression may find hard: `pump` over and over between two ends. */
export interface Attack {
  readonly prefix: string
  readonly pump: string
  readonly suffix: string
}

/** Of about so many UTF-16 code units. */
export function attackText({ prefix, pump, suffix }: Attack, length: number): string {
  return prefix + pump.repeat(Math.ceil(length / pump.length)) + suffix
}

/**
 * What an expression nearly matches, made of its own parts: each repeated part over and over, with and without all that
 * stands before it, each beginning of it over and over, and a few characters. All end in what hardly anything matches.
 */
export function attacksOn(source: string, flags: string, atMost: number): readonly Attack[] {
  const { pattern } = parseRegExpLiteral(`/${source}/${flags.replace(/[^imsuv]/g, '')}`)
  const attacks = [
    ...pattern.alternatives.flatMap((alternative) => repeatedIn(alternative, '', flags)),
    ...pattern.alternatives.flatMap((alternative) => beginningsOf(alternative, flags)),
  ]
  const unlike = new Map(attacks.map((attack) => [`${attack.prefix}\0${attack.pump}`, attack]))
  return [...evenly([...unlike.values()], atMost), ...PLAIN]
}

/** A line's end, for what goes on to one, and behind it a character that is no letter, digit, mark or space. */
const NOTHING = '\n\u0001'

const PLAIN: readonly Attack[] = [' ', '\n', 'a', 'A', "'", '.', 'a ', 'Aa '].map((pump) => ({
  prefix: '',
  pump,
  suffix: NOTHING,
}))

function evenly<T>(all: readonly T[], atMost: number): readonly T[] {
  const step = Math.max(1, all.length / atMost)
  return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
}

type Branch = AST.Pattern | AST.Group | AST.CapturingGroup | AST.LookaroundAssertion

function repeatedIn({ elements }: AST.Alternative, before: string, flags: string): readonly Attack[] {
  let prefix = before
  return elements.flatMap((element) => {
    const found = within(element, prefix, flags)
    prefix += samples(element, flags)[0] ?? ''
    return found
  })
}

function within(element: AST.Element, prefix: string, flags: string): readonly Attack[] {
  switch (element.type) {
    case 'Quantifier': {
      const pumps = element.max < 2 ? [] : samples(element.element, flags).filter((pump) => pump !== '')
      return [
        ...pumps.flatMap((pump) => [
          { prefix, pump, suffix: NOTHING },
          ...(prefix === '' ? [] : [{ prefix: '', pump: prefix + pump, suffix: NOTHING }]),
        ]),
        ...within(element.element, prefix, flags),
      ]
    }
    case 'Group':
    case 'CapturingGroup':
      return inBranches(element, prefix, flags)
    case 'Assertion':
      return element.kind === 'lookahead' || element.kind === 'lookbehind'
        ? inBranches(element, prefix, flags)
        : []
    default:
      return []
  }
}

function inBranches({ alternatives }: Branch, prefix: string, flags: string): readonly Attack[] {
  return alternatives.flatMap((alternative) => repeatedIn(alternative, prefix, flags))
}

/** Its first parts over and over, without the last ones. */
function beginningsOf({ elements }: AST.Alternative, flags: string): readonly Attack[] {
  let pump = ''
  return elements.flatMap((element) => {
    const [sample = ''] = samples(element, flags)
    pump += sample
    return sample === '' ? [] : [{ prefix: '', pump, suffix: NOTHING }]
  })
}

/** Texts that an element matches, the plainest first: of a class of characters one of each kind it has. */
function samples(element: AST.Element, flags: string): readonly string[] {
  switch (element.type) {
    case 'Character':
      return [String.fromCodePoint(element.value)]
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass': {
      const one = new RegExp(`^(?:${element.raw})$`, flags.replace(/[gy]/g, ''))
      return [...CHARACTERS, ...named(element)].filter((character) => one.test(character)).slice(0, 4)
    }
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives
        .slice(0, 6)
        .map(({ elements }) => elements.map((part) => samples(part, flags)[0] ?? '').join(''))
    case 'Quantifier':
      return samples(element.element, flags).map((sample) =>
        sample.repeat(Math.max(1, Math.min(element.min, 40))),
      )
    case 'Assertion':
    case 'Backreference':
      return ['']
  }
}

const CHARACTERS = [
  'a',
  'A',
  ' ',
  '0',
  '.',
  "'",
  '-',
  '\n',
  '_',
  '/',
  ',',
  '"',
  '“',
  'é',
  '\u0301',
  '。',
  '\0',
]

function named(
  element: AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass,
): readonly string[] {
  if (element.type !== 'CharacterClass') return []
  return element.elements.flatMap((part) => {
    if (part.type === 'Character') return [String.fromCodePoint(part.value)]
    return part.type === 'CharacterClassRange' ? [String.fromCodePoint(part.min.value)] : []
  })
}
