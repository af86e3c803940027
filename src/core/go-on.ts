import type { Assessment, Weighed } from './confidence.ts'
import { assess } from './confidence.ts'
import type { Candidate } from './evidence.ts'
import { sigmoid } from './logistic.ts'
import { isAt, isQuoted, type QuotedPlace } from './quoted-place.ts'

/**
 * What goes on with what was quoted last: sentences not quoted yet, those of the same section and right behind the quote
 * first. `around` keeps to that section, as for "what do you mean?". Marks nothing: none of them is a short answer.
 */
export function goOn(
  candidates: readonly Candidate[],
  { last, quoted }: { readonly last: readonly QuotedPlace[]; readonly quoted: readonly QuotedPlace[] },
  around: boolean,
): Assessment {
  const { ranked } = assess(candidates)
  const [latest] = last
  const section = ranked.find(({ candidate }) => latest !== undefined && isAt(candidate, latest))?.candidate
  const known = around ? last.slice(0, 1) : quoted
  const fresh = ranked
    .filter(({ candidate }) => !isQuoted(candidate, known))
    .flatMap(({ candidate, odds }): readonly Weighed[] => {
      const closeness = section === undefined ? 0 : closenessOf(candidate, section)
      const same = closeness === 1
      if (closeness === 0 && (around || sigmoid(odds) < LIKELY)) return []
      const gap = same ? candidate.sentence.start - latest!.span.end : Infinity
      const behind = gap >= 0 && gap <= NEXT
      const nearness = around ? -Math.abs(gap + 1) / 50 + (behind ? NEARNESS : 0) : 0
      return [
        {
          candidate: { ...candidate, answer: candidate.sentence },
          odds: odds + SAME_SECTION * closeness + (behind ? NEXT_SENTENCE : 0) + nearness,
        },
      ]
    })
    .toSorted((a, b) => b.odds - a.odds)
  return { ranked: fresh, confidence: fresh.length === 0 ? 0 : ON_TOPIC }
}

/** 1 within one section, ½ in another below the same heading, else 0. */
function closenessOf(one: Candidate, other: Candidate): number {
  const [a, b] = [one.passage.passage, other.passage.passage]
  if (a.document !== b.document) return 0
  if (a.path.join('\n') === b.path.join('\n')) return 1
  const above = a.path.slice(0, -1).join('\n')
  return above !== '' && above === b.path.slice(0, -1).join('\n') ? 1 / 2 : 0
}

/** Probability from which a sentence of another section belongs to the topic. */
const LIKELY = 0.25
const SAME_SECTION = 2
const NEXT_SENTENCE = 2
/** Characters between a sentence and the next one. */
const NEXT = 3
const NEARNESS = 2
/** Of sentences that go on with a quote, about so many are what was wanted. */
const ON_TOPIC = 0.6
