import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { buildBm25 } from '../../src/core/bm25.ts'
import { peopleOf } from '../../src/core/known-people.ts'
import { STOP_WORDS } from '../../src/core/stop-words.ts'
import { terms } from '../../src/core/terms.ts'
import { vocabularyCount } from '../../src/core/vocabulary.ts'
import { encodeBm25 } from '../../src/store/bm25-file.ts'
import { FORMAT_VERSION } from '../../src/store/manifest.ts'
import { encodeVocabulary } from '../../src/store/vocabulary-file.ts'

const SAMPLE = [
  'Sean Baker’s film was shot on 16 mm, for $1,000,000, in Texas City’s refineries; it isn’t a comedy.',
  'Timothée’s co-writers had already been filming “Red Rocket” — 24.12.2020, 2.35:1.',
  'The colour programme in the theatre, organised and analysed; a grey dialogue.',
  'Сталкер हिन्दी ﬁlm İstanbul 東京 generalizations adjustable hopefulness 🚀',
]

it('the format version is raised whenever an index would match questions by other terms, weights or words, or know other people, than today’s', () => {
  const bm25 = buildBm25(
    SAMPLE.map((text) => ({ text: terms(text), headings: terms(`Plot: ${text.slice(0, 20)}`) })),
  )
  const count = vocabularyCount()
  count.add({ sentences: SAMPLE, headings: ['The Plot'] })
  const stopWords = Array.from(STOP_WORDS).toSorted().join(' ')
  const people = peopleOf([...SAMPLE, 'Mikey, played by Simon Rex, is her estranged husband.'], 'Red Rocket')
  const made = createHash('sha256')
    .update(encodeBm25(bm25))
    .update(encodeVocabulary(count.vocabulary()))
    .update(stopWords)
    .update(JSON.stringify(people))
    .digest('hex')
  // If this fails, raise FORMAT_VERSION, and then write down the new pair.
  expect({ version: FORMAT_VERSION, made }).toEqual({
    version: 3,
    made: '34243c163e5207f96484d68a7803e43a3bb60e31815bd682227753ba083e2b6c',
  })
})
