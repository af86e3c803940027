import type { Weighed } from './confidence.ts'
import { relativeTo } from './evidence.ts'
import { sliceOf } from './document.ts'
import { plainWords } from './plain-words.ts'

/** A further quote is left out where the odds of the first are this many times its own (as a difference of log-odds). */
const TOO_WEAK_BESIDE = 6

/**
 * Of sentences ranked best first, the first and those that may add to it: at most `limit`, in their order, none that repeats another (a sentence may
 * stand in two documents). Sentences of one snapshot never overlap.
 */
export function chooseQuotes(ranked: readonly Weighed[], limit: number): readonly Weighed[] {
  const chosen: Weighed[] = []
  const seen = new Set<string>()
  for (const next of ranked) {
    const [first] = chosen
    if (chosen.length === limit || (first && first.odds - next.odds > TOO_WEAK_BESIDE)) break
    const words = wordsOf(next)
    if (seen.has(words)) continue
    seen.add(words)
    chosen.push(next)
  }
  return chosen
}

function wordsOf({ candidate: { passage, sentence } }: Weighed): string {
  return plainWords(sliceOf(passage.passage.text, relativeTo(passage, sentence)))
}
