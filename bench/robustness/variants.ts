import { mulberry32 } from '../quality/bootstrap.ts'
import { misspelt } from './misspell.ts'

/** A way to type a question that should not change its answer. */
export interface Variant {
  readonly name: string
  /** `at`: which question of the run it is. */
  typed(question: string, at: number): string
  /** Looked up as it was typed, to see what understanding it gains. */
  readonly raw?: true
}

const ONE_SLIP = (seed: number) => (question: string, at: number) =>
  misspelt(question, mulberry32(1000 * seed + at))

export const VARIANTS: readonly Variant[] = [
  { name: 'ALL CAPS', typed: (question) => question.toUpperCase() },
  { name: 'lower case', typed: (question) => question.toLowerCase() },
  { name: 'no punctuation', typed: withoutPunctuation },
  { name: 'curly quotes', typed: curly },
  { name: 'full width', typed: fullWidth },
  { name: 'one slip', typed: ONE_SLIP(1) },
  { name: 'one slip, another', typed: ONE_SLIP(2) },
  { name: 'one slip, lower case', typed: (question, at) => ONE_SLIP(3)(question, at).toLowerCase() },
  { name: 'one slip, as typed', typed: ONE_SLIP(1), raw: true },
]

/** Apostrophes too, but not hyphens within words. */
export function withoutPunctuation(question: string): string {
  return question
    .replace(/['’]/g, '')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, '\0')
    .replace(/[\p{P}\p{S}]/gu, ' ')
    .replaceAll('\0', '-')
    .replace(/\s+/g, ' ')
    .trim()
}

export function curly(question: string): string {
  return question
    .replace(/(?<=^|[\s(])"/g, '“')
    .replaceAll('"', '”')
    .replace(/(?<=^|[\s(])'/g, '‘')
    .replaceAll("'", '’')
}

/** As East Asian keyboards give it: ｗｈｏ？ */
export function fullWidth(question: string): string {
  return question.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
}
