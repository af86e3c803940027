import {
  isNonEmpty,
  sliceOf,
  span,
  type Block,
  type Document,
  type NonEmpty,
  type Passage,
  type Section,
  type Span,
} from './document.ts'
import { splitSentences } from './sentences.ts'

/** Word pieces of the encoder that a passage holds at most, unless a single sentence has more. */
export const PASSAGE_TOKENS = 160

/** A paragraph or list item with fewer is read together with its neighbours. */
const TINY_TOKENS = 12

/** Names the rules of this file, of `sentences.ts` and of the readers in `formats/`: an index made by other rules is built anew. */
export const SEGMENTATION = 'segmentation 1'

export type CountTokens = (texts: readonly string[]) => Promise<readonly number[]>

interface Measured {
  readonly span: Span
  readonly tokens: number
}

interface Unit {
  readonly kind: Block['kind']
  readonly sentences: NonEmpty<Measured>
  readonly tokens: number
}

/**
 * The passages of a document in reading order: a paragraph each, longer ones cut evenly between sentences, and the short
 * items of a list together, within PASSAGE_TOKENS. None crosses a section.
 */
export async function segment(document: Document, countTokens: CountTokens): Promise<readonly Passage[]> {
  const sections = document.sections.map((section) => ({
    section,
    blocks: section.blocks.map((block) => ({ block, spans: splitSentences(document.text, block.span) })),
  }))
  const spans = sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.spans))
  const tokens = await countTokens(spans.map((sentence) => sliceOf(document.text, sentence)))
  const tokensOf = new Map(spans.map((sentence, index) => [sentence, tokens[index]!]))

  const grouped = sections.flatMap(({ section, blocks }) => {
    const units = blocks.flatMap(({ block, spans }) => {
      const sentences = spans.map((sentence) => ({ span: sentence, tokens: tokensOf.get(sentence)! }))
      return isNonEmpty(sentences) ? [{ kind: block.kind, sentences, tokens: sum(sentences) }] : []
    })
    return together(units)
      .flatMap(cutEvenly)
      .map((sentences) => ({ section, sentences }))
  })
  return grouped.map(({ section, sentences }, ordinal) => passageOf(document, section, sentences, ordinal))
}

function passageOf(
  document: Document,
  { path }: Section,
  sentences: NonEmpty<Span>,
  ordinal: number,
): Passage {
  const whole = span(sentences[0].start, sentences.at(-1)!.end)
  return {
    document: document.id,
    ordinal,
    title: document.title,
    path,
    span: whole,
    text: sliceOf(document.text, whole),
    sentences,
  }
}

/** Joins the items of a list, and a tiny paragraph with what stands before or after it, as long as they fit. */
function together(units: readonly Unit[]): readonly Unit[] {
  const joined: Unit[] = []
  for (const unit of units) {
    const last = joined.at(-1)
    const fits = last !== undefined && last.tokens + unit.tokens <= PASSAGE_TOKENS
    const belongs =
      last !== undefined &&
      ((last.kind === 'item' && unit.kind === 'item') || Math.min(last.tokens, unit.tokens) < TINY_TOKENS)
    if (fits && belongs) {
      joined[joined.length - 1] = {
        kind: unit.kind,
        sentences: [...last.sentences, ...unit.sentences],
        tokens: last.tokens + unit.tokens,
      }
    } else joined.push(unit)
  }
  return joined
}

/** Parts of about the same number of tokens, each within the bound or a single sentence. */
function cutEvenly({ sentences, tokens }: Unit): readonly NonEmpty<Span>[] {
  const share = tokens / Math.ceil(tokens / PASSAGE_TOKENS)
  const parts: { readonly sentences: NonEmpty<Measured>; readonly place: number }[] = []
  let before = 0
  for (const sentence of sentences) {
    const place = Math.floor((before + sentence.tokens / 2) / share)
    before += sentence.tokens
    const last = parts.at(-1)
    if (last?.place === place && sum(last.sentences) + sentence.tokens <= PASSAGE_TOKENS) {
      parts[parts.length - 1] = { sentences: [...last.sentences, sentence], place }
    } else parts.push({ sentences: [sentence], place })
  }
  return parts.map(({ sentences: [first, ...rest] }) => [
    first.span,
    ...rest.map((sentence) => sentence.span),
  ])
}

function sum(sentences: readonly Measured[]): number {
  return sentences.reduce((total, sentence) => total + sentence.tokens, 0)
}
