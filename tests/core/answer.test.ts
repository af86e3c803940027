import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerQuestion, type AnsweringDeps } from '../../src/core/answer.ts'
import { chooseQuotes } from '../../src/core/choose-quotes.ts'
import { documentId, sliceOf } from '../../src/core/document.ts'
import { UnknownDocumentsError, WordlessQuestionError } from '../../src/core/errors.ts'
import { assess } from '../../src/core/confidence.ts'
import { findCandidates } from '../../src/core/find-candidates.ts'
import { ingest } from '../../src/core/ingest.ts'
import type { Reader } from '../../src/core/ports.ts'
import type { Inquiry, Turn } from '../../src/core/reply.ts'
import { SMALL_TALK_REPLIES } from '../../src/core/small-talk/replies.ts'
import { turnOf } from '../../src/core/turn-of.ts'
import { readDocument } from '../../src/formats/read-document.ts'
import { openEmbeddedStore } from '../../src/store/embedded.ts'
import { hashingEmbedder } from '../support/hashing-embedder.ts'
import { overlapReader } from '../support/overlap-reader.ts'

const harbour = `The Harbour Film

Production

The harbour film was photographed by Ilse Brandt in Lisbon. Rain stopped the shooting twice.

Music

A small choir recorded the songs in one night.
`
const orchard = `The Orchard Film

Production

The orchard film was photographed by Piotr Nowak in Gdansk.
`

const asking = (question: string, more: Partial<Inquiry> = {}): Inquiry => ({
  question,
  turns: [],
  limit: 3,
  ...more,
})

describe('answerQuestion', () => {
  let dir: string
  let deps: AnsweringDeps
  const documents = [
    { path: 'harbour.txt', text: harbour },
    { path: 'orchard.txt', text: orchard },
  ].map(({ path, text }) => readDocument({ path, bytes: new TextEncoder().encode(text) }))

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'verbatim-answer-'))
    const embedder = hashingEmbedder()
    const reader = overlapReader()
    const store = await openEmbeddedStore(dir, {
      encoder: embedder.model,
      reader: reader.model,
      runtime: 'none',
      recipe: 'test',
    })
    await ingest({ documents, store, embedder })
    deps = { store, embedder, reader }
  })
  afterAll(async () => {
    await deps.store.close()
    await rm(dir, { recursive: true })
  })

  it('quotes the sentence that answers, with its section, document and passage', async () => {
    const reply = await answerQuestion(asking('Who photographed the harbour film in Lisbon?'), {
      ...deps,
      threshold: 0,
    })
    expect(reply.kind).toBe('answer')
    if (reply.kind !== 'answer') return
    const [quote] = reply.quotes
    expect(quote).toMatchObject({
      text: 'The harbour film was photographed by Ilse Brandt in Lisbon.',
      section: ['Production'],
      document: { id: 'harbour', title: 'The Harbour Film', url: null, version: documents[0]!.version },
      confidence: reply.confidence,
    })
    expect(sliceOf(harbour, quote.passage)).toBe(
      'The harbour film was photographed by Ilse Brandt in Lisbon. Rain stopped the shooting twice.',
    )
    expect(reply.shortAnswer).toEqual({ text: sliceOf(harbour, quote.highlight!), span: quote.highlight })
  })

  it('asks only the documents named', async () => {
    const reply = await answerQuestion(
      asking('Who photographed the film?', { within: [documentId('orchard')] }),
      { ...deps, threshold: 0 },
    )
    expect(reply.kind === 'answer' && reply.quotes.map((quote) => quote.document.id)).toEqual(['orchard'])
  })

  it('gives at most as many quotes as asked for', async () => {
    const reply = await answerQuestion(asking('Who photographed the film?', { limit: 1 }), {
      ...deps,
      threshold: 0,
    })
    expect(reply.kind === 'answer' && reply.quotes).toHaveLength(1)
  })

  it('abstains below the threshold, with the nearest sentences and the message for one or several documents', async () => {
    const several = await answerQuestion(asking('Is it sold in Ankara?'), { ...deps, threshold: 1 })
    expect(several).toMatchObject({ kind: 'abstention', message: 'The articles don’t say.' })
    expect(several.kind === 'abstention' && several.nearest.length).toBeLessThanOrEqual(2)
    const one = await answerQuestion(asking('Is it sold in Ankara?', { within: [documentId('orchard')] }), {
      ...deps,
      threshold: 1,
    })
    expect(one).toMatchObject({ kind: 'abstention', message: 'The article doesn’t say.' })
  })

  it('answers a misspelt question as if it were well spelt, and says what it was taken for', async () => {
    const ask = (question: string) => answerQuestion(asking(question), { ...deps, threshold: 0 })
    const right = await ask('Who photographed the harbour film in Lisbon?')
    const misspelt = await ask('Who potographed teh harbour flim in Lisbon?')
    expect(misspelt).toEqual({
      ...right,
      question: 'Who potographed teh harbour flim in Lisbon?',
      understoodAs: 'Who photographed the harbour film in Lisbon?',
    })
    expect(right).not.toHaveProperty('understoodAs')
  })

  it('answers the same whatever the case, quotation marks and width of the letters, and says nothing of it', async () => {
    const ask = (question: string) => answerQuestion(asking(question), { ...deps, threshold: 0 })
    const { question: _, ...right } = await ask("Who photographed the 'harbour film'?")
    for (const question of [
      'WHO PHOTOGRAPHED THE ‘HARBOUR FILM’?',
      'who photographed the ‘harbour film’?',
      'Ｗｈｏ　ｐｈｏｔｏｇｒａｐｈｅｄ　ｔｈｅ　＇ｈａｒｂｏｕｒ　ｆｉｌｍ＇？',
    ])
      expect(await ask(question)).toEqual({ question, ...right })
  })

  it('asks for English where a message is in another language and little speaks for an answer', async () => {
    const reply = await answerQuestion(asking('Wer hat bei diesem Film denn Regie geführt?'), {
      ...deps,
      threshold: 0,
    })
    expect(reply).toMatchObject({
      kind: 'abstention',
      message: 'The documents are in English. Please ask in English.',
    })
    expect(reply).not.toHaveProperty('understoodAs')
  })

  it('names every document that the index does not hold', async () => {
    const within = [documentId('orchard'), documentId('meadow'), documentId('lake')] as const
    await expect(answerQuestion(asking('Who?', { within }), deps)).rejects.toThrow(
      new UnknownDocumentsError(['meadow', 'lake']),
    )
  })

  it('refuses a question without words', async () => {
    await expect(answerQuestion(asking('?!'), deps)).rejects.toThrow(WordlessQuestionError)
  })

  describe('small talk', () => {
    it('is answered in a few words of our own, without looking anything up', async () => {
      const reader: Reader = {
        ...deps.reader,
        read: () => Promise.reject(new Error('nothing is to be read')),
      }
      const { generation } = await answerQuestion(asking('thank you so much! 😊'), { ...deps, reader })
      expect(await answerQuestion(asking('thank you so much! 😊'), { ...deps, reader })).toEqual({
        kind: 'smalltalk',
        question: 'thank you so much! 😊',
        message: SMALL_TALK_REPLIES.thanks,
        suggestions: [],
        generation,
      })
    })

    it('still names documents that the index does not hold', async () => {
      await expect(answerQuestion(asking('hello', { within: [documentId('meadow')] }), deps)).rejects.toThrow(
        new UnknownDocumentsError(['meadow']),
      )
    })

    it('around a question changes nothing but the question shown', async () => {
      const plain = await answerQuestion(asking('Who photographed the harbour film?'), {
        ...deps,
        threshold: 0,
      })
      const message = 'Haha you’re great! Who photographed the harbour film?'
      const reply = await answerQuestion(asking(message), { ...deps, threshold: 0 })
      expect(reply).toEqual({ ...plain, question: message })
    })
  })

  describe('after what was said before', () => {
    const sure = () => ({ ...deps, threshold: 0 })
    const said = async (...questions: readonly string[]): Promise<readonly Turn[]> => {
      let turns: readonly Turn[] = []
      for (const question of questions) {
        turns = [...turns, turnOf(await answerQuestion(asking(question, { turns, limit: 1 }), sure()))]
      }
      return turns
    }

    it('says how it took up what is left out', async () => {
      const turns = await said('Who photographed the harbour film?')
      const reply = await answerQuestion(asking('and the orchard film?', { turns }), sure())
      expect(reply).toMatchObject({
        question: 'and the orchard film?',
        understoodAs: 'Who photographed the orchard film?',
      })
    })

    it('answers the words alone where that is wanted', async () => {
      const turns = await said('Who photographed the harbour film?')
      const words = 'and teh orchard film?'
      const reply = await answerQuestion(asking(words, { turns, asTyped: true }), sure())
      expect(reply).not.toHaveProperty('understoodAs')
      expect(reply).toEqual(await answerQuestion(asking(words, { asTyped: true }), sure()))
    })

    it('answers a question that stands alone as without it', async () => {
      const turns = await said('Where were the songs recorded?')
      const question = 'Who photographed the harbour film in Lisbon?'
      const within = [documentId('harbour')] as const
      expect(await answerQuestion(asking(question, { turns, within }), sure())).toEqual(
        await answerQuestion(asking(question, { within }), sure()),
      )
    })

    it('brings what was not quoted yet where more is wanted, and says so when there is no more', async () => {
      const turns = await said('Who photographed the harbour film?')
      const more = await answerQuestion(asking('tell me more', { turns }), deps)
      if (more.kind !== 'answer') throw new TypeError('expected an answer')
      expect(more.quotes[0].text).toBe('Rain stopped the shooting twice.')
      expect(more.quotes.every(({ highlight }) => highlight === null)).toBe(true)
      const quoted = [...turns, turnOf(more)]
      const none = await answerQuestion(asking('anything else?', { turns: quoted }), deps)
      expect(none).toMatchObject({ kind: 'abstention', message: 'That is all there is to quote about it.' })
    })

    it('shows what stands around the last quote where it is asked what is meant', async () => {
      const turns = await said('What stopped the shooting?')
      const reply = await answerQuestion(asking('What do you mean?', { turns }), deps)
      expect(reply.kind === 'answer' && reply.quotes[0].text).toBe(
        'The harbour film was photographed by Ilse Brandt in Lisbon.',
      )
    })

    it('passes over quotes of a version that is gone, and small talk', async () => {
      const [turn] = await said('Who photographed the harbour film?')
      const stale: Turn = {
        ...turn!,
        quotes: turn!.quotes.map((quote) => ({ ...quote, version: '00000000' })),
      }
      const reply = await answerQuestion(
        asking('tell me more', { turns: [stale, { question: 'thanks!', quotes: [] }] }),
        deps,
      )
      expect(reply.kind).toBe('answer')
      const only = await answerQuestion(
        asking('Who?', { turns: [{ question: 'hello', quotes: [] }] }),
        sure(),
      )
      expect(only).toEqual(await answerQuestion(asking('Who?'), sure()))
    })

    it('looks first in the document that is spoken of', async () => {
      const turns = await said('Who photographed the orchard film?')
      const reply = await answerQuestion(asking('And who photographed it in that place?', { turns }), sure())
      expect(reply.kind === 'answer' && reply.quotes[0].document.id).toBe('orchard')
    })
  })

  it('answers the same question the same way', async () => {
    const ask = () => answerQuestion(asking('Where were the songs recorded?'), deps)
    expect(await ask()).toEqual(await ask())
  })

  it('abstains from everything while nothing is indexed', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'verbatim-answer-'))
    const store = await openEmbeddedStore(empty, {
      encoder: deps.embedder.model,
      reader: deps.reader.model,
      runtime: 'none',
      recipe: 'test',
    })
    const reply = await answerQuestion(asking('Who photographed it?'), { ...deps, store, threshold: 0 })
    expect(reply).toMatchObject({ kind: 'abstention', confidence: 0, nearest: [] })
    await store.close()
    await rm(empty, { recursive: true })
  })

  it('answers a plain question by what was found for it and nothing else', async () => {
    const question = 'Who photographed the harbour film in Lisbon?'
    const snapshot = await deps.store.snapshot()
    const { ranked, confidence } = assess(await findCandidates(question, snapshot, deps))
    const reply = await answerQuestion(asking(question), { ...deps, threshold: 0 })
    expect(reply).toMatchObject({ kind: 'answer', question, confidence, generation: snapshot.generation })
    expect(reply).not.toHaveProperty('parts')
    expect(reply).not.toHaveProperty('understoodAs')
    expect(reply.kind === 'answer' && reply.quotes.map((quote) => quote.span)).toEqual(
      chooseQuotes(ranked, 3).map(({ candidate }) => candidate.sentence),
    )
    snapshot.release()
  })

  describe('a question of several parts', () => {
    const photographed = 'Who photographed the harbour film?'
    const recorded = 'Where were the songs recorded?'
    const both = `${photographed} ${recorded}`
    const confidenceOf = async (question: string) => {
      const reply = await answerQuestion(asking(question), { ...deps, threshold: 0 })
      return reply.kind === 'answer' ? reply.confidence : Number.NaN
    }

    it('is answered part by part, as surely as its least certain part', async () => {
      const reply = await answerQuestion(asking(both, { limit: 1 }), { ...deps, threshold: 0 })
      if (reply.kind !== 'answer') throw new TypeError('expected an answer')
      expect(reply.parts).toEqual([
        { question: photographed, quotes: [0] },
        { question: recorded, quotes: [1] },
      ])
      expect(reply.question).toBe(both)
      expect(reply.quotes.map(({ text }) => text)).toEqual([
        'The harbour film was photographed by Ilse Brandt in Lisbon.',
        'A small choir recorded the songs in one night.',
      ])
      const confidences = [await confidenceOf(photographed), await confidenceOf(recorded)]
      expect(reply.quotes.map(({ confidence }) => confidence)).toEqual(confidences)
      expect(reply.confidence).toBe(Math.min(...confidences))
      expect(reply.shortAnswer?.text).toBe(sliceOf(harbour, reply.quotes[0].highlight!))
    })

    it('says which part is not answered, and quotes the answered one first', async () => {
      const [sure, unsure] = [photographed, 'Is it sold in Ankara?']
      const between = ((await confidenceOf(sure)) + (await confidenceOf(unsure))) / 2
      const reply = await answerQuestion(asking(`${unsure} ${sure}`), { ...deps, threshold: between })
      if (reply.kind !== 'answer') throw new TypeError('expected an answer')
      expect(reply.parts?.map(({ question, quotes }) => [question, quotes[0]])).toEqual([
        [unsure, undefined],
        [sure, 0],
      ])
      expect(reply.confidence).toBe(await confidenceOf(sure))
    })

    it('abstains where no part is answered', async () => {
      const reply = await answerQuestion(asking(both), { ...deps, threshold: 1 })
      expect(reply).toMatchObject({
        kind: 'abstention',
        confidence: Math.max(await confidenceOf(photographed), await confidenceOf(recorded)),
        parts: [
          { question: photographed, quotes: [] },
          { question: recorded, quotes: [] },
        ],
      })
      expect(reply.kind === 'abstention' && reply.nearest.length).toBeGreaterThan(0)
    })

    it('quotes a sentence that answers two parts once', async () => {
      const reply = await answerQuestion(
        asking('When and where was the harbour film photographed?', { limit: 1 }),
        { ...deps, threshold: 0 },
      )
      if (reply.kind !== 'answer') throw new TypeError('expected an answer')
      expect(reply.quotes).toHaveLength(1)
      expect(reply.parts?.map(({ quotes }) => quotes)).toEqual([[0], [0]])
    })

    it('looks beyond the best passages for one part only, the first that they say nothing of', async () => {
      const sections = Array.from(
        { length: 10 },
        (_, at) => `Part ${at}\n\nThe harbour was painted in year ${at}.\n`,
      )
      const long = readDocument({
        path: 'long.txt',
        bytes: new TextEncoder().encode(`Harbours\n\n${sections.join('\n')}`),
      })
      const folder = await mkdtemp(join(tmpdir(), 'verbatim-answer-'))
      const store = await openEmbeddedStore(folder, {
        encoder: deps.embedder.model,
        reader: deps.reader.model,
        runtime: 'none',
        recipe: 'test',
      })
      await ingest({ documents: [long], store, embedder: deps.embedder })
      const asked: [question: string, passages: number][] = []
      const reader: Reader = {
        ...deps.reader,
        read: async (question, passages) => {
          asked.push([question, passages.length])
          return passages.map(({ sentences }) => ({
            sentences: sentences.map((sentence) => ({
              margin: question.includes('painted') ? 9 : -9,
              answer: sentence,
            })),
          }))
        },
      }
      await answerQuestion(asking('Who painted the harbour? Who sold the harbour? Who bought the harbour?'), {
        ...deps,
        store,
        reader,
      })
      expect(asked).toEqual([
        ['Who painted the harbour?', 4],
        ['Who sold the harbour?', 4],
        ['Who sold the harbour?', 4],
        ['Who bought the harbour?', 4],
      ])
      await store.close()
      await rm(folder, { recursive: true })
    })
  })

  it('quotes slices only, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), async (raw) => {
        const reply = await answerQuestion(asking(`who ${raw}`), { ...deps, threshold: 0 })
        if (reply.kind !== 'answer') return
        for (const quote of reply.quotes) {
          const { text } = documents.find(({ id }) => id === quote.document.id)!
          expect(quote.text).toBe(sliceOf(text, quote.span))
        }
      }),
      { numRuns: 60 },
    )
  })
})
