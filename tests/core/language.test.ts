import { readFile, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadEvaluationSets } from '../../bench/quality/evaluation-sets.ts'
import { foldCharacters } from '../../src/core/fold-characters.ts'
import { isEnglishVocabulary, isForeign } from '../../src/core/language.ts'
import type { Vocabulary } from '../../src/core/vocabulary.ts'
import { readCorpus } from '../../src/corpus.ts'
import { vocabularyOf, vocabularyOfFile } from '../support/vocabulary-of.ts'

const EVALUATION = resolve('tests/fixtures/evaluation')

let article: Vocabulary
let foreign: readonly (readonly [language: string, question: string])[]
let english: readonly { readonly question: string; readonly vocabulary: Vocabulary }[]

beforeAll(async () => {
  article = await vocabularyOfFile('corpus/red-rocket.txt')
  const rows = (await readFile(resolve('tests/fixtures/foreign-questions.tsv'), 'utf8')).trim().split('\n')
  foreign = rows.map((row) => {
    const [language = '', question = ''] = row.split('\t')
    return [language, question]
  })
  english = await englishMessages()
})

/** Every committed question, chat and small talk, each with the documents that it is asked of. */
async function englishMessages(): Promise<typeof english> {
  const messages: { question: string; vocabulary: Vocabulary }[] = []
  for (const { corpusDir, questions } of await loadEvaluationSets(EVALUATION, resolve('corpus'))) {
    const vocabulary = vocabularyOf((await readCorpus(corpusDir)).documents)
    messages.push(...questions.map(({ question }) => ({ question, vocabulary })))
  }
  for (const file of (await readdir(EVALUATION, { recursive: true })).filter((name) =>
    /(?:chats|smalltalk)\.jsonl$/.test(name),
  )) {
    for (const line of (await readFile(join(EVALUATION, file), 'utf8')).trim().split('\n')) {
      const row = JSON.parse(line) as { q?: string; turns?: readonly { q: string }[] }
      const questions = row.turns?.map(({ q }) => q) ?? [row.q!]
      messages.push(...questions.map((question) => ({ question, vocabulary: article })))
    }
  }
  return messages
}

describe('the language of a message', () => {
  it('is seen to be another than English in nine of ten foreign questions', () => {
    const missed = foreign.filter(([, question]) => !isForeign(question, article))
    expect(missed.length / foreign.length).toBeLessThan(0.1)
  })

  it('is never doubted in an English one, whatever its case and punctuation', () => {
    const doubted = english.flatMap(({ question, vocabulary }) =>
      [question, question.toUpperCase(), question.toLowerCase().replace(/[^\p{L}\p{N}\s']/gu, '')].filter(
        (typed) => isForeign(typed, vocabulary),
      ),
    )
    expect(doubted).toEqual([])
  })

  it.each([
    'r u sure ppl liked it lol',
    'omg soooo gud movie lol',
    'Zyxwv Qrstu Bnmop Kjhgf lead actor',
    'score score score score score',
    '1 2 3 4 5 6',
    // Names and titles of other languages, in English questions and by themselves.
    'Who directed Der Himmel über Berlin?',
    'What does "la dolce vita" mean here?',
    'Who is El Topo?',
    'Is De Niro good?',
    'is el camino any good',
    'was das boot good',
    'cast of la strada',
    'La vita è bella?',
    'Das Leben der Anderen?',
    'der himmel über berlin',
    'la la land budget?',
    'wo hu cang long',
    'Qui-Gon Jinn?',
    'chi mcbride',
    'que sera sera?',
    'quo vadis?',
    'mise en scène?',
    'Солярис?',
    // What slips of English words are in other languages.
    'wer was it shot',
    'wer is it set?',
    'hat scene',
    'comment on acting',
    'dove soap ad',
    'wen is it on netflix?',
    'hay bales?',
    'var review',
    'come and see',
    '🙂 🙂 🙂 🙂 🙂 🙂',
    '',
  ])('is not said to be another: %j', (message) => {
    expect(isForeign(message, article)).toBe(false)
  })

  it.each([
    'Wer ist der Regisseur?',
    'Wer ist das?',
    'Was ist das?',
    'Hat das Ende nicht gefallen?',
    'Wo wurde gedreht?',
    'Qui a réalisé le film ?',
    'C’est quoi ?',
    'De quoi ça parle ?',
    '¿Quién dirigió la película?',
    '¿Es buena?',
    'quien la dirigio',
    'cuanto dura',
    'Chi è il regista?',
    'Di cosa parla?',
    'Quem dirigiu o filme?',
    'Wie is de regisseur?',
    'Kto jest reżyserem?',
    'Vem regisserade filmen?',
    'Hvor er den filmet?',
    'Кто режиссёр?',
    'Ποιος το σκηνοθέτησε;',
    '누가 감독?',
  ])('is seen in few words, too: %s', (message) => {
    expect(isForeign(foldCharacters(message), article)).toBe(true)
  })

  it('is not that of a title in the documents', () => {
    expect(isForeign('Wer früher stirbt?', article)).toBe(true)
    const known = new Map(['wer', 'fruher', 'stirbt'].map((word) => [word, { count: 3, form: word }]))
    expect(isForeign('Wer früher stirbt?', known)).toBe(false)
  })

  it.each(['この映画の監督は誰ですか', '这部电影的导演是谁', 'ใครเป็นผู้กำกับ', '이 영화의 감독은 누구 입니까'])(
    'is seen where words are not parted: %s',
    (message) => {
      expect(isForeign(message, article)).toBe(true)
    },
  )
})

describe('the language of documents', () => {
  it('is English for the committed ones, and for none', async () => {
    expect(isEnglishVocabulary(article)).toBe(true)
    expect(isEnglishVocabulary(new Map())).toBe(true)
    for (const { vocabulary } of english) expect(isEnglishVocabulary(vocabulary)).toBe(true)
  })

  it('is another where most of their words are', () => {
    const german =
      'der film wurde in einer kleinen stadt gedreht und handelt von einem mann der nach hause kommt'
    expect(
      isEnglishVocabulary(new Map(german.split(' ').map((word) => [word, { count: 1, form: word }]))),
    ).toBe(false)
  })
})
