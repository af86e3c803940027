import { describe, expect, it } from 'vitest'
import { OWN_WORDS } from '../../src/core/own-words.ts'
import { SMALL_TALK_REPLIES } from '../../src/core/small-talk/replies.ts'
import { DE } from '../../src/http/messages/de.ts'
import { ES } from '../../src/http/messages/es.ts'
import { FR } from '../../src/http/messages/fr.ts'
import { smallApp } from '../support/small-app.ts'

describe('what Verbatim says in its own words', () => {
  it.each([
    ['de', DE],
    ['fr', FR],
    ['es', ES],
  ] as const)('is all there in %s', (_, messages) => {
    const wanted = [...Object.values(OWN_WORDS), ...Object.values(SMALL_TALK_REPLIES)]
    expect(wanted.filter((sentence) => !messages.get(sentence))).toEqual([])
    expect(new Set(messages.values()).size).toBe(wanted.length)
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
})
