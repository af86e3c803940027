import { describe, expect, it } from 'vitest'
import { WordlessQuestionError } from '../../src/core/errors.ts'
import { OWN_WORDS } from '../../src/core/own-words.ts'
import { SMALL_TALK_REPLIES } from '../../src/core/small-talk/replies.ts'
import { DE } from '../../src/http/messages/de.ts'
import { ES } from '../../src/http/messages/es.ts'
import { FR } from '../../src/http/messages/fr.ts'
import { PROBLEM_WORDS } from '../../src/http/problem-words.ts'
import { SOURCE_WORDS } from '../../src/http/source-words.ts'
import { smallApp } from '../support/small-app.ts'

describe('what Verbatim says in its own words', () => {
  it.each([
    ['de', DE],
    ['fr', FR],
    ['es', ES],
  ] as const)('is all there in %s', (_, messages) => {
    const wanted = [OWN_WORDS, SMALL_TALK_REPLIES, PROBLEM_WORDS, SOURCE_WORDS].flatMap((words) =>
      Object.values<string>(words),
    )
    expect(wanted.filter((sentence) => !messages.get(sentence))).toEqual([])
    expect([...messages.keys()].toSorted()).toEqual(wanted.toSorted())
  })

  it.each([
    ['de-AT,de;q=0.9,en;q=0.8', 'de', 'In den Artikeln steht dazu nichts.'],
    ['nl, fr;q=0.5, en;q=0.4', 'fr', 'Les articles ne le disent pas.'],
    ['es;q=0.3, en;q=0.9', 'en', OWN_WORDS.articles],
    ['nl', 'en', OWN_WORDS.articles],
    [undefined, 'en', OWN_WORDS.articles],
  ])('follows Accept-Language %s', async (header, language, message) => {
    const { app } = smallApp({
      ask: async ({ question }) => ({
        kind: 'abstention',
        question,
        confidence: 0.1,
        message: OWN_WORDS.articles,
        nearest: [],
        suggestions: [],
        generation: 'g',
      }),
    })
    const response = await app.request('/ask?question=Why', {
      headers: header === undefined ? {} : { 'accept-language': header },
    })
    expect(await response.json()).toMatchObject({ message })
    expect(response.headers.get('content-language')).toBe(language)
    expect(response.headers.get('vary')).toContain('Accept-Language')
  })

  it('says in the visitor’s language too why a question is refused', async () => {
    const { app } = smallApp({
      ask: async () => {
        throw new WordlessQuestionError()
      },
    })
    const detailOf = async (question: string, origin?: string) => {
      const headers = { host: 'chat.example', 'accept-language': 'de', ...(origin && { origin }) }
      const response = await app.request(`http://chat.example/ask?question=${question}`, { headers })
      return (await response.json()).detail
    }
    expect(await detailOf('%3F%3F')).toContain('kein Buchstabe')
    const refused = await detailOf('Why', 'https://other.example')
    expect(refused).toContain('Seiten von https://other.example dürfen hier nicht fragen')
    expect(refused).toContain('(ALLOWED_ORIGINS=https://other.example)')
  })
})
