import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aboutOf } from '../../src/core/about.ts'
import { documentId, passageId, type DocumentId, type PassageId } from '../../src/core/document.ts'
import type { EmbeddedPassage, PassageStore, Snapshot } from '../../src/core/ports.ts'
import { terms } from '../../src/core/terms.ts'
import { dequantise, quantise, similarity, type Vector } from '../../src/core/vector.ts'
import { embeddedDocument, type SketchedDocument } from './embedded-document.ts'
import { hashingEmbedder } from './hashing-embedder.ts'

/** Where one test's index lies; empty at first. */
export interface StorePlace {
  /** Opens what lies there, for the identity of `hashingEmbedder()`. */
  open(): Promise<PassageStore>
  remove(): Promise<void>
}

const rocket: SketchedDocument = {
  id: 'rocket',
  title: 'Red Rocket',
  passages: [
    { path: ['Plot'], sentences: ['Mikey Saber returns to Texas.', 'He sells donuts to a neighbour.'] },
    { path: ['Cast'], sentences: ['Simon Rex plays Mikey Saber.'] },
    { path: ['Production', 'Filming'], sentences: ['The film was shot on 16 mm in Texas City.'] },
  ],
}
const tangerine: SketchedDocument = {
  id: 'films/tangerine',
  title: 'Tangerine',
  passages: [
    { sentences: ['Tangerine was shot on three telephones.', 'Sean Baker directed it.'] },
    { path: ['Cast'], sentences: ['Mya Taylor plays Alexandra.'] },
  ],
}
const prince: SketchedDocument = {
  id: 'prince',
  title: 'Prince of Broadway',
  passages: [{ sentences: ['Lucky sells handbags 🚀 in New York.'] }],
}
const empty: SketchedDocument = { id: 'empty', title: 'Nothing', passages: [] }

const embedder = hashingEmbedder()

/** What every PassageStore promises, whatever keeps it. A skip gives its reason, by the test's name. */
export function describeStoreContract(
  name: string,
  newPlace: () => Promise<StorePlace>,
  skips: Readonly<Record<string, string>> = {},
): void {
  describe(`${name} as a passage store`, () => {
    let place: StorePlace
    let store: PassageStore

    beforeEach(async ({ skip, task }) => {
      place = await newPlace()
      store = await place.open()
      const reason = skips[task.name]
      skip(reason !== undefined, reason)
    })

    afterEach(async () => {
      await store.close()
      await place.remove()
    })

    async function put(...sketches: readonly SketchedDocument[]): Promise<string> {
      return store.commit({
        put: await Promise.all(sketches.map((one) => embeddedDocument(one))),
        remove: [],
      })
    }

    async function remove(...ids: readonly string[]): Promise<string> {
      return store.commit({ put: [], remove: ids.map(documentId) })
    }

    async function reopen(): Promise<void> {
      await store.close()
      store = await place.open()
    }

    it('is empty at first', async () => {
      expect(await reading(store, contents)).toEqual({
        documents: [],
        passages: [],
        lexicon: { passages: 0, passagesWith: new Map(), vocabulary: new Map() },
      })
      expect(await reading(store, (at) => at.document(documentId('rocket')))).toBeUndefined()
      expect(await reading(store, async (at) => at.nearest(await asked('Mikey'), 5))).toEqual([])
      expect(await reading(store, (at) => at.matching(['mikei'], 5))).toEqual([])
    })

    it('gives back whole documents, sorted by id', async () => {
      await put(rocket, tangerine, empty)
      const all = await Promise.all([empty, tangerine, rocket].map((one) => embeddedDocument(one)))
      expect((await reading(store, contents)).documents).toEqual(
        all
          .map(({ document }) => ({ ...document, about: aboutOf(document) }))
          .map(({ id, title, url, version, fingerprint, about }) => ({
            id,
            title,
            url,
            version,
            fingerprint,
            about,
          }))
          .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      )
      for (const { document } of all) {
        expect(await reading(store, (at) => at.document(document.id))).toEqual(document)
      }
    })

    it('gives back passages with their vectors, sentence vectors to the nearest 127th', async () => {
      const { passages } = await embeddedDocument(rocket)
      await put(rocket)
      expect((await reading(store, contents)).passages).toEqual(
        passages.map(({ passage, vectors }, id) => ({
          id,
          passage,
          vectors: {
            passage: vectors.passage,
            heading: dequantise(quantise(vectors.heading)),
            sentences: vectors.sentences.map((vector) => dequantise(quantise(vector))),
          },
        })),
      )
    })

    it('loads in the order asked, and again what is asked twice', async () => {
      await put(rocket)
      const ids = [2, 0, 2].map(passageId)
      expect((await reading(store, (at) => at.load(ids))).map(({ id }) => id)).toEqual(ids)
      expect(await reading(store, (at) => at.load([]))).toEqual([])
    })

    it('refuses to load what another generation numbered', async () => {
      await put(rocket)
      await expect(reading(store, (at) => at.load([passageId(3)]))).rejects.toThrow(RangeError)
    })

    it('finds what is nearest in meaning, best first', async () => {
      await put(rocket, tangerine, prince)
      const question = await asked('Who plays Mikey Saber?')
      const byHand = (await reading(store, contents)).passages
        .toSorted((a, b) => nearness(b, question) - nearness(a, question) || a.id - b.id)
        .map(({ id }) => id)
      expect(await reading(store, (at) => at.nearest(question, 100))).toEqual(byHand)
      expect(await reading(store, (at) => at.nearest(question, 2))).toEqual(byHand.slice(0, 2))
      expect(await reading(store, (at) => at.nearest(question, 0))).toEqual([])
      expect(await textsOf(store, (at) => at.nearest(question, 1))).toEqual(['Simon Rex plays Mikey Saber.'])
    })

    it('refuses a question of other dimensions', async () => {
      await put(rocket)
      const other = await hashingEmbedder(8).embedQuestion('Mikey')
      await expect(reading(store, (at) => at.nearest(other, 1))).rejects.toThrow(RangeError)
    })

    it('finds what shares terms, best first, and nothing where none is shared', async () => {
      await put(rocket, tangerine, prince)
      expect(await textsOf(store, (at) => at.matching(terms('Who plays Mikey Saber?'), 1))).toEqual([
        'Simon Rex plays Mikey Saber.',
      ])
      expect(new Set(await textsOf(store, (at) => at.matching(terms('Who plays whom?'), 5)))).toEqual(
        new Set(['Mya Taylor plays Alexandra.', 'Simon Rex plays Mikey Saber.']),
      )
      expect(await reading(store, (at) => at.matching(terms('spaceship'), 5))).toEqual([])
      expect(await reading(store, (at) => at.matching([], 5))).toEqual([])
    })

    it('matches by title and headings too', async () => {
      await put(rocket, tangerine)
      expect(new Set(await textsOf(store, (at) => at.matching(terms('filming'), 5)))).toEqual(
        new Set(['The film was shot on 16 mm in Texas City.']),
      )
      expect(await reading(store, (at) => at.matching(terms('tangerine'), 5))).toHaveLength(2)
    })

    it('keeps to the documents asked for', async () => {
      await put(rocket, tangerine, prince)
      const within = [documentId('films/tangerine'), documentId('prince')]
      const question = await asked('Who plays Mikey Saber in Red Rocket?')
      const nearest = await reading(store, async (at) => at.load(await at.nearest(question, 10, within)))
      const matching = await reading(store, async (at) =>
        at.load(await at.matching(terms('plays sells'), 10, within)),
      )
      expect(documentsOf(nearest)).toEqual(['films/tangerine', 'films/tangerine', 'prince'])
      expect(documentsOf(matching)).toEqual(['films/tangerine', 'prince'])
    })

    it('gives the passages of a document from an offset on, in reading order', async () => {
      await put(prince, rocket)
      const from = async (id: string, offset: number, limit: number) =>
        (
          await reading(store, async (at) => at.load(await at.passagesFrom(documentId(id), offset, limit)))
        ).map(({ passage }) => passage.text)
      const [plot, cast, filming] = rocket.passages.map(({ sentences }) => sentences.join(' '))
      expect(await from('rocket', 0, 9)).toEqual([plot, cast, filming])
      expect(await from('rocket', plot!.length - 1, 1)).toEqual([plot])
      expect(await from('rocket', plot!.length, 2)).toEqual([cast, filming])
      expect(await from('rocket', 10_000, 2)).toEqual([])
      expect(await from('nothing', 0, 2)).toEqual([])
    })

    it('tells what each document is about and whom it names', async () => {
      await put(rocket)
      const [known] = await reading(store, (at) => at.documents())
      expect(known?.about.subject).toBeNull()
      expect(known?.about.people.map(({ name }) => name)).toEqual(['Mikey Saber', 'Simon Rex'])
    })

    it('finds nothing in documents it does not hold, nor in none', async () => {
      await put(rocket)
      for (const within of [[], [documentId('unknown')]]) {
        expect(await reading(store, async (at) => at.nearest(await asked('Mikey'), 5, within))).toEqual([])
        expect(await reading(store, (at) => at.matching(['mikei'], 5, within))).toEqual([])
      }
    })

    it('breaks ties by passage', async () => {
      const twin = { sentences: ['The very same sentence.'] }
      await put({ id: 'twins', title: 'Twins', passages: [twin, twin, twin, twin] })
      const question = await asked('same sentence')
      expect(await reading(store, (at) => at.nearest(question, 3))).toEqual([0, 1, 2])
      expect(await reading(store, (at) => at.matching(terms('same sentence'), 3))).toEqual([0, 1, 2])
    })

    it('counts in how many passages a term stands, in text, headings or title', async () => {
      await put(rocket)
      const { passages, passagesWith } = await reading(store, (at) => at.lexicon())
      expect(passages).toBe(3)
      expect(['red', 'texa', 'mikei', 'film', 'plot'].map((term) => passagesWith.get(term))).toEqual([
        3, 2, 2, 1, 1,
      ])
      expect(passagesWith.has('spaceship')).toBe(false)
    })

    it('knows the words of text, headings and titles, how often they stand and how they are written', async () => {
      await put(rocket, tangerine)
      const known = async (): Promise<readonly unknown[]> => {
        const { vocabulary } = await reading(store, (at) => at.lexicon())
        return ['plays', 'mikey', 'rocket', 'production', 'spaceship'].map((word) => vocabulary.get(word))
      }
      const expected = [
        { count: 2, form: 'plays' },
        { count: 2, form: 'Mikey' },
        { count: 1, form: 'rocket' },
        { count: 1, form: 'production' },
        undefined,
      ]
      expect(await known()).toEqual(expected)
      await reopen()
      expect(await known()).toEqual(expected)
    })

    it('replaces a document of the same id and keeps the others as they were', async () => {
      await put(rocket, tangerine)
      const before = (await reading(store, contents)).passages.filter(
        ({ passage }) => passage.document !== 'rocket',
      )
      const changed = { ...rocket, passages: [{ sentences: ['Everything is different now.'] }] }
      await put(changed)
      const after = (await reading(store, contents)).passages
      expect(after.filter(({ passage }) => passage.document !== 'rocket').map(withoutId)).toEqual(
        before.map(withoutId),
      )
      expect(
        after.filter(({ passage }) => passage.document === 'rocket').map(({ passage }) => passage.text),
      ).toEqual(['Everything is different now.'])
      expect(await reading(store, (at) => at.matching(terms('donuts'), 5))).toEqual([])
    })

    it('removes documents, the last one too', async () => {
      await put(rocket, tangerine)
      await remove('rocket', 'unknown')
      expect(documentsOf((await reading(store, contents)).passages)).toEqual([
        'films/tangerine',
        'films/tangerine',
      ])
      await remove('films/tangerine')
      expect((await reading(store, contents)).documents).toEqual([])
      await reopen()
      expect((await reading(store, contents)).documents).toEqual([])
      await put(rocket)
      expect((await reading(store, contents)).documents.map(({ id }) => id)).toEqual(['rocket'])
    })

    it('holds what is both removed and put', async () => {
      await put(rocket)
      await store.commit({ put: [await embeddedDocument(rocket)], remove: [documentId('rocket')] })
      expect((await reading(store, contents)).documents.map(({ id }) => id)).toEqual(['rocket'])
    })

    it('names each generation anew, in order', async () => {
      const names = [
        await put(rocket),
        await put(tangerine),
        await remove('films/tangerine'),
        await put(rocket),
      ]
      expect(names.toSorted()).toEqual(names)
      expect(new Set(names).size).toBe(4)
      expect(await reading(store, async (at) => at.generation)).toBe(names.at(-1))
    })

    it('leaves a pinned snapshot as it was, whatever is committed', async () => {
      await put(rocket)
      const pinned = await store.snapshot()
      const before = await contents(pinned)
      await put({ ...rocket, passages: [] }, tangerine)
      await remove('rocket')
      expect(await contents(pinned)).toEqual(before)
      pinned.release()
    })

    it('answers nothing from a released snapshot', async () => {
      await put(rocket)
      const snapshot = await store.snapshot()
      snapshot.release()
      await expect(snapshot.documents()).rejects.toThrow('was released')
      await expect(snapshot.nearest(await asked('Mikey'), 1)).rejects.toThrow('was released')
      await expect(snapshot.matching(['mikei'], 1)).rejects.toThrow('was released')
      await expect(snapshot.load([])).rejects.toThrow('was released')
      expect(() => snapshot.release()).toThrow('was released')
    })

    it('finishes what was asked before the release', async () => {
      await put(rocket)
      const snapshot = await store.snapshot()
      const loading = snapshot.load([passageId(0)])
      snapshot.release()
      await remove('rocket')
      expect(documentsOf(await loading)).toEqual(['rocket'])
    })

    it('keeps the old generation where a change is not well formed', async () => {
      await put(rocket)
      const before = await reading(store, contents)
      const good = await embeddedDocument(tangerine)
      const foreign = await embeddedDocument(prince, hashingEmbedder(8))
      await expect(store.commit({ put: [good, foreign], remove: [documentId('rocket')] })).rejects.toThrow(
        RangeError,
      )
      await expect(store.commit({ put: [good, good], remove: [] })).rejects.toThrow('is put twice')
      expect(await reading(store, contents)).toEqual(before)
      await put(tangerine)
      expect((await reading(store, contents)).documents.map(({ id }) => id)).toEqual([
        'films/tangerine',
        'rocket',
      ])
    })

    it('takes commits one after another, and loses none', async () => {
      const [first, second, third] = await Promise.all(
        [rocket, tangerine, prince].map((one) => embeddedDocument(one)),
      )
      const names = await Promise.all([
        store.commit({ put: [first!], remove: [] }),
        store.commit({ put: [second!], remove: [] }),
        store.commit({ put: [], remove: [documentId('rocket')] }),
        store.commit({ put: [third!], remove: [] }),
      ])
      expect(new Set(names).size).toBe(4)
      expect((await reading(store, contents)).documents.map(({ id }) => id)).toEqual([
        'films/tangerine',
        'prince',
      ])
    })

    it('is of no use once closed, but for its snapshots', async () => {
      await put(rocket)
      const snapshot = await store.snapshot()
      await store.close()
      await expect(store.snapshot()).rejects.toThrow('closed')
      await expect(put(tangerine)).rejects.toThrow('closed')
      expect((await contents(snapshot)).documents).toHaveLength(1)
      snapshot.release()
      store = await place.open()
    })

    it('is the same after closing and opening again', async () => {
      await fc.assert(
        fc.asyncProperty(changes, fc.array(word, { minLength: 1, maxLength: 4 }), async (changes, query) => {
          for (const { put, remove } of changes) {
            const documents = await Promise.all(put.map((one) => embeddedDocument(one)))
            await store.commit({ put: documents, remove: remove.map(documentId) })
          }
          const question = await asked(query.join(' '))
          const rankings = async (at: Snapshot): Promise<unknown> => ({
            generation: at.generation,
            nearest: await at.nearest(question, 20),
            matching: await at.matching(query, 20),
            contents: await contents(at),
          })
          const before = await reading(store, rankings)
          await reopen()
          expect(await reading(store, rankings)).toEqual(before)
        }),
        { numRuns: 15 },
      )
    })
  })
}

const word = fc.constantFrom('red', 'rocket', 'texa', 'film', 'donut', 'mikei', 'éclair', '🚀', 'x')
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `${words.join(' ')}.`)
const sketch: fc.Arbitrary<SketchedDocument> = fc.record({
  id: fc.constantFrom('a', 'b', 'c/d'),
  title: word,
  passages: fc.array(
    fc.record({
      path: fc.array(word, { maxLength: 2 }),
      sentences: fc.array(sentence, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 4 },
  ),
})
const changes = fc.array(
  fc.record({
    put: fc.uniqueArray(sketch, { maxLength: 3, selector: ({ id }) => id }),
    remove: fc.subarray(['a', 'b', 'c/d']),
  }),
  { minLength: 1, maxLength: 3 },
)

async function reading<T>(store: PassageStore, read: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const snapshot = await store.snapshot()
  try {
    return await read(snapshot)
  } finally {
    snapshot.release()
  }
}

/** All that a snapshot holds. */
async function contents(snapshot: Snapshot): Promise<{
  readonly documents: Awaited<ReturnType<Snapshot['documents']>>
  readonly passages: readonly EmbeddedPassage[]
  readonly lexicon: Awaited<ReturnType<Snapshot['lexicon']>>
}> {
  const lexicon = await snapshot.lexicon()
  return {
    documents: await snapshot.documents(),
    passages: await snapshot.load(Array.from({ length: lexicon.passages }, (_, id) => passageId(id))),
    lexicon,
  }
}

async function textsOf(
  store: PassageStore,
  find: (snapshot: Snapshot) => Promise<readonly PassageId[]>,
): Promise<readonly string[]> {
  const found = await reading(store, async (at) => at.load(await find(at)))
  return found.map(({ passage }) => passage.text)
}

function documentsOf(passages: readonly EmbeddedPassage[]): readonly DocumentId[] {
  return passages.map(({ passage }) => passage.document).toSorted()
}

function withoutId({ passage, vectors }: EmbeddedPassage): Omit<EmbeddedPassage, 'id'> {
  return { passage, vectors }
}

function asked(question: string): Promise<Vector> {
  return embedder.embedQuestion(question)
}

function nearness({ vectors }: EmbeddedPassage, question: Vector): number {
  return similarity(vectors.passage, question)
}
