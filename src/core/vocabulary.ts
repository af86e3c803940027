import { words } from './terms.ts'

/** How a word stands in the documents. */
export interface KnownWord {
  /** How often, in texts, headings and titles. */
  readonly count: number
  /** As it is mostly written within sentences: "Hélène" of "helene"; a capital first tells a name. */
  readonly form: string
}

/** The words of the documents, in the form `words` gives them; those with digits are left out. */
export type Vocabulary = ReadonlyMap<string, KnownWord>

/** What a document has words in. */
export interface WordSource {
  readonly sentences: readonly string[]
  /** Title and headings: what is a capital there says nothing. */
  readonly headings: readonly string[]
}

interface WrittenWord {
  readonly word: string
  readonly form: string
}

interface WordUses {
  count: number
  /** How often each form stands where a capital would tell a name. */
  readonly forms: Map<string, number>
  /** The form where none of them does. */
  readonly otherwise: string
}

/** Counts words document by document, so that other work can go on in between. */
export interface VocabularyCount {
  add(source: WordSource): void
  /** Sorted by code unit. */
  vocabulary(): Vocabulary
}

export function vocabularyCount(): VocabularyCount {
  const counted = new Map<string, WordUses>()

  function count({ word, form }: WrittenWord, tellsNames: boolean): void {
    const known = counted.get(word)
    const uses = known ?? { count: 0, forms: new Map<string, number>(), otherwise: form.toLowerCase() }
    if (known === undefined) counted.set(word, uses)
    uses.count += 1
    if (tellsNames) uses.forms.set(form, (uses.forms.get(form) ?? 0) + 1)
  }

  return {
    add({ sentences, headings }) {
      for (const heading of headings) for (const word of wordsIn(heading)) count(word, false)
      for (const sentence of sentences)
        for (const [at, word] of wordsIn(sentence).entries()) count(word, at > 0)
    },
    vocabulary: () =>
      new Map(
        Array.from(counted)
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([word, { count, forms, otherwise }]) => [
            word,
            { count, form: mostUsed(forms) ?? otherwise },
          ]),
      ),
  }
}

export function isName({ form }: KnownWord): boolean {
  const [first] = form
  return first !== undefined && first !== first.toLowerCase()
}

const FORM = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['‘’ʼ](?=\p{L})[\p{L}\p{N}\p{M}]+)*/gu
const PLAIN = /^[A-Za-z]+$/
const LETTERS = /^\p{L}[\p{L}\p{M}]*$/u
const CLITIC = /['‘’ʼ](?:s|ll|re|ve|d|m)$/i

function wordsIn(text: string): readonly WrittenWord[] {
  return Array.from(text.normalize('NFC').matchAll(FORM), ([found]) => {
    if (PLAIN.test(found)) return { word: found.toLowerCase(), form: found }
    const [word = '', ...others] = words(found)
    return { word: others.length === 0 ? word : '', form: found.replace(CLITIC, '') }
  }).filter(({ word }) => LETTERS.test(word))
}

/** Equals by code unit. */
function mostUsed(forms: ReadonlyMap<string, number>): string | undefined {
  const [most] = Array.from(forms).toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  return most?.[0]
}
